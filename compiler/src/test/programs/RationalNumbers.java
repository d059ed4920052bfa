import java.util.Arrays;

/** Immutable fractions with gcd, equals and ordering. */
public class RationalNumbers {
    static final class Ratio implements Comparable<Ratio> {
        static final Ratio ZERO = new Ratio(0, 1);
        final long n;
        final long d;

        Ratio(long n, long d) {
            if (d == 0) {
                throw new ArithmeticException("denominator 0");
            }
            long g = gcd(Math.abs(n), Math.abs(d));
            long s = d < 0 ? -1 : 1;
            this.n = s * n / g;
            this.d = s * d / g;
        }

        private static long gcd(long a, long b) {
            return b == 0 ? a : gcd(b, a % b);
        }

        Ratio plus(Ratio o) {
            return new Ratio(n * o.d + o.n * d, d * o.d);
        }

        Ratio times(Ratio o) {
            return new Ratio(n * o.n, d * o.d);
        }

        Ratio inverse() {
            return new Ratio(d, n);
        }

        @Override
        public int compareTo(Ratio o) {
            return Long.signum(n * o.d - o.n * d);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Ratio && ((Ratio) o).n == n && ((Ratio) o).d == d;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(n) * 31 + Long.hashCode(d);
        }

        @Override
        public String toString() {
            return d == 1 ? "" + n : n + "/" + d;
        }
    }

    public static void main(String[] args) {
        Ratio sum = Ratio.ZERO;
        for (int i = 1; i <= 20; i++) {
            sum = sum.plus(new Ratio(1, i));
        }
        System.out.println(sum + " " + sum.inverse() + " " + sum.times(sum.inverse()).equals(new Ratio(7, 7)) + " " + sum.hashCode());
        Ratio[] rs = {new Ratio(1, 2), new Ratio(-3, 4), new Ratio(2, -3), new Ratio(4, 8), new Ratio(0, 5)};
        Arrays.sort(rs);
        System.out.println(Arrays.toString(rs));
        try {
            Ratio.ZERO.inverse();
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }
}
