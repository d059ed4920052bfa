/** Methods with many parameters of mixed types. */
public class ManyArguments {
    static String f(int a, long b, byte c, double d, Object e, float g, char h, boolean i, short j, long k, double l, String m, int n, float o, double p, int q) {
        return a + " " + b + " " + c + " " + d + " " + e + " " + g + " " + h + " " + i + " " + j + " " + k + " " + l + " " + m + " " + n + " " + o + " " + p + " " + q;
    }

    final int base;

    ManyArguments(int base, double x, long y, Object z) {
        this.base = base + (int) x + (int) y + (z == null ? 0 : 1);
    }

    long g(long a, long b, long c, int d, int e, int f, int g, int h) {
        return a * 1 + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + base;
    }

    static double floats(double a, double b, double c, double d, double e, double f, float g, float h, float i) {
        return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i;
    }

    interface Wide {
        long call(int a, long b, double c, Object d, int e, int f, long g);
    }

    public static void main(String[] args) {
        System.out.println(f(1, 1L << 40, (byte) -1, 2.5, "obj", 1.5f, 'c', true, (short) -7, -1L, -0.5, null, Integer.MIN_VALUE, -1f, 1e100, 99));
        ManyArguments o = new ManyArguments(1000, 2.9, 1L << 33 | 5, "z");
        System.out.println(o.base + " " + o.g(1, 1L << 35, -3, 4, 5, 6, 7, 8));
        System.out.println(floats(1, 2, 3, 4, 5, 6, 7, 8, 9));
        Wide w = new Wide() {
            public long call(int a, long b, double c, Object d, int e, int f, long g) {
                return a + b + (long) c + d.hashCode() + e + f + g;
            }
        };
        System.out.println(w.call(1, 2, 3.5, "x", 5, 6, 1L << 40));
        int x = 1;
        System.out.println(f(x++, x++, (byte) x++, x++, x++, x++, (char) ('a' + x++), x++ > 8, (short) x++, x++, x++, "" + x++, x++, x++, x++, x));
    }
}
