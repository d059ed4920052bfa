/** finally in all ways of leaving a try. */
public class TryFinally {
    static StringBuilder log = new StringBuilder();

    static int returns(int how) {
        try {
            log.append("try ");
            switch (how) {
                case 0: return 10;
                case 1: throw new IllegalStateException("one");
                case 2: throw new RuntimeException("two");
            }
            log.append("end ");
        } catch (IllegalStateException e) {
            log.append("catch ");
            return 20;
        } finally {
            log.append("finally ");
            if (how == 3) {
                return 30;
            }
        }
        return 40;
    }

    @SuppressWarnings("finally")
    static int swallow() {
        try {
            throw new RuntimeException("lost");
        } finally {
            return 1;
        }
    }

    static int value() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 2;
        }
    }

    static int[] reference() {
        int[] x = {1};
        try {
            return x;
        } finally {
            x[0] = 2;
            x = null;
        }
    }

    static String loop() {
        String s = "";
        for (int i = 0; i < 5; i++) {
            try {
                if (i == 1) {
                    continue;
                }
                if (i == 3) {
                    break;
                }
                s += i;
            } finally {
                s += "f";
            }
        }
        return s;
    }

    static String nested() {
        String s = "";
        try {
            try {
                s += "a";
                throw new RuntimeException("inner");
            } finally {
                s += "b";
                try {
                    s += "c";
                    throw new IllegalArgumentException("finally");
                } finally {
                    s += "d";
                }
            }
        } catch (RuntimeException e) {
            s += e.getMessage();
        } finally {
            s += "e";
        }
        return s;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 5; i++) {
            try {
                System.out.println(returns(i) + " " + log);
            } catch (RuntimeException e) {
                System.out.println(e + " " + log);
            }
            log.setLength(0);
        }
        System.out.println(swallow() + " " + value() + " " + reference()[0] + " " + loop() + " " + nested());
    }
}
