/** Fixed-point arithmetic with longs. */
public class FixedPoint {
    static final int SHIFT = 16;

    static int mul(int a, int b) {
        return (int) ((long) a * b >> SHIFT);
    }

    static int div(int a, int b) {
        return (int) (((long) a << SHIFT) / b);
    }

    static int sqrt(int a) {
        long v = (long) a << SHIFT;
        long r = 0;
        for (long bit = 1L << 46; bit != 0; bit >>= 2) {
            if (v >= r + bit) {
                v -= r + bit;
                r = (r >> 1) + bit;
            } else {
                r >>= 1;
            }
        }
        return (int) r;
    }

    static String text(int a) {
        long m = Math.abs((long) a);
        String fraction = "" + ((m & 65535) * 10000 >> 16);
        while (fraction.length() < 4) {
            fraction = "0" + fraction;
        }
        return (a < 0 ? "-" : "") + (m >> 16) + "." + fraction;
    }

    public static void main(String[] args) {
        int a = 3 << SHIFT;
        int b = -7 << SHIFT - 1;
        System.out.println(text(mul(a, b)) + " " + text(div(a, b)) + " " + text(sqrt(2 << SHIFT)) + " " + text(sqrt(144 << SHIFT)) + " " + text(a + b) + " " + text(Integer.MIN_VALUE));
        int x = 1 << SHIFT;
        for (int i = 1; i < 12; i++) {
            x = mul(x, (1 << SHIFT) + div(1 << SHIFT, i << SHIFT));
            System.out.print(text(x) + " ");
        }
        System.out.println();
    }
}
