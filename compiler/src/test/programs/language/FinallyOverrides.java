/** finally that returns, throws, breaks or continues replaces what was under way. */
public class FinallyOverrides {
    @SuppressWarnings("finally")
    static int returns(int k) {
        try {
            if (k == 0) {
                return 1;
            }
            throw new RuntimeException("lost");
        } finally {
            if (k < 2) {
                return 2 + k;
            }
        }
    }

    @SuppressWarnings("finally")
    static String swallows() {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            try {
                s.append(10 / (i - 2)).append(' ');
                if (i == 3) {
                    return s.append("never").toString();
                }
            } finally {
                s.append(i).append(';');
                if (i >= 2) {
                    continue;
                }
            }
        }
        return s.toString();
    }

    static int value = 5;

    static int keepsValue() {
        try {
            return value;
        } finally {
            value = 99;
        }
    }

    static int replaces() throws Exception {
        try {
            try {
                throw new Exception("first");
            } finally {
                Object o = null;
                o.hashCode();
            }
        } catch (NullPointerException e) {
            return 1;
        }
    }

    static String nested(int k) {
        String s = "";
        try {
            try {
                try {
                    if (k == 1) throw new IllegalStateException("a");
                    if (k == 2) return s + "r";
                    s += "n";
                } finally {
                    s += "1";
                }
            } catch (IllegalStateException e) {
                s += e.getMessage();
                if (k == 1) throw new Error("b");
            } finally {
                s += "2";
            }
        } catch (Error e) {
            s += e.getMessage();
        } finally {
            s += "3";
        }
        return s;
    }

    public static void main(String[] args) throws Exception {
        System.out.println(returns(0) + " " + returns(1));
        try {
            returns(2);
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(swallows());
        System.out.println(keepsValue() + " " + value + " " + replaces());
        System.out.println(nested(0) + " " + nested(1) + " " + nested(2));
    }
}
