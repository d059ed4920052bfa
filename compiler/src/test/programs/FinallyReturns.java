/** Results with and without finally, for all result types. */
public class FinallyReturns {
    static int side;

    static int i(boolean t) {
        try {
            if (t) {
                throw new RuntimeException();
            }
            return 1;
        } catch (RuntimeException e) {
            return 2;
        } finally {
            side++;
        }
    }

    static long l(long x) {
        try {
            return x / side;
        } catch (ArithmeticException e) {
            return Long.MIN_VALUE;
        } finally {
            side += 10;
        }
    }

    static double d(double x) {
        try {
            return x * 2;
        } finally {
            x = 100;
            side += (int) x;
        }
    }

    static float f(float x) {
        for (;;) {
            try {
                return x;
            } finally {
                side++;
                if (side % 2 == 0) {
                    x++;
                    continue;
                }
            }
        }
    }

    static Object o(Object x) {
        try {
            return x.toString();
        } catch (NullPointerException e) {
            return e.getClass();
        } finally {
            x = "changed";
        }
    }

    static boolean z() {
        boolean b = true;
        try {
            b = false;
            return b;
        } finally {
            b = true;
        }
    }

    public static void main(String[] args) {
        System.out.println(l(10) + " " + i(true) + " " + i(false) + " " + l(1L << 40) + " " + d(2.25) + " " + f(1.5f) + " " + f(2.5f) + " " + o("s") + " " + o(null) + " " + z() + " " + side);
    }
}
