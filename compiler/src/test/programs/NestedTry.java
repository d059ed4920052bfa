/** Handlers in loops and in handlers, rethrown from finally. */
public class NestedTry {
    static int depth(int n) {
        try {
            if (n == 0) {
                throw new IllegalStateException("bottom");
            }
            return depth(n - 1) + 1;
        } catch (IllegalStateException e) {
            if (n < 3) {
                throw new IllegalStateException(e.getMessage() + n, e);
            }
            return e.getMessage().length() * 100;
        } finally {
            System.out.print("f" + n + " ");
        }
    }

    static String loops() {
        StringBuilder s = new StringBuilder();
        outer:
        for (int i = 0; i < 4; i++) {
            try {
                for (int j = 0; j < 4; j++) {
                    try {
                        if (j == 2) {
                            continue outer;
                        }
                        if (i == 3) {
                            break outer;
                        }
                        if (i == 1) {
                            throw new RuntimeException("x");
                        }
                        s.append(i).append(j).append(' ');
                    } finally {
                        s.append("in ");
                    }
                }
            } catch (RuntimeException e) {
                s.append("caught ");
            } finally {
                s.append("out ");
            }
        }
        return s.toString();
    }

    static int chain() {
        int n = 0;
        try {
            try {
                try {
                    n = 1;
                    throw new Error("1");
                } finally {
                    n = n * 10 + 2;
                    throw new RuntimeException("2");
                }
            } catch (RuntimeException e) {
                n = n * 10 + 3;
                throw new Exception("3", e);
            } finally {
                n = n * 10 + 4;
            }
        } catch (Exception e) {
            return n * 10 + (e.getCause() == null ? 0 : 5);
        }
    }

    public static void main(String[] args) {
        System.out.println(depth(5));
        System.out.println(loops());
        System.out.println(chain());
    }
}
