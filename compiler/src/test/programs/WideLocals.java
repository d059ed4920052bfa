/** long and double locals across calls and branches. */
public class WideLocals {
    static long twist(long a, int n, double d) {
        if (n == 0) {
            return a ^ (long) d;
        }
        long saved = a * 3 + n;
        double half = d / 2 + n;
        long r = twist(saved - 1, n - 1, half);
        return r + saved + (long) half - a;
    }

    static double series(int n) {
        double sum = 0;
        long sign = 1;
        for (long k = 0; k < n; k++, sign = -sign) {
            sum += sign / (2.0 * k + 1);
        }
        return sum * 4;
    }

    static long select(boolean b, long x, long y, double p, double q) {
        long r = b ? x : y;
        double s = b ? p : q;
        while (r > 10 && s > 0.5) {
            r /= 3;
            s *= 0.75;
            if (r % 2 == 0) {
                long t = r;
                r = x - y;
                x = t;
            }
        }
        return r + (long) (s * 1000);
    }

    public static void main(String[] args) {
        System.out.println(twist(1L << 33, 20, 1e6) + " " + Double.doubleToLongBits(series(10000)));
        System.out.println(select(true, 1L << 50, 99, 77, 3) + " " + select(false, 5, 1L << 40 | 7, 0.1, 1e9));
    }
}
