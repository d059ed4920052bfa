import java.util.Arrays;

/** Number theory in ints and longs: extended Euclid, modular powers, Chinese remainders, totients, Miller-Rabin. */
public class GcdAndModular {
    static long[] egcd(long a, long b) {
        if (b == 0) return new long[] {a, 1, 0};
        long[] r = egcd(b, a % b);
        return new long[] {r[0], r[2], r[1] - a / b * r[2]};
    }

    static long mulmod(long a, long b, long m) {
        long r = 0;
        for (a %= m; b > 0; b >>= 1) {
            if ((b & 1) != 0) r = (r + a) % m;
            a = a * 2 % m;
        }
        return r;
    }

    static long pow(long a, long e, long m) {
        long r = 1;
        for (a %= m; e > 0; e >>= 1, a = mulmod(a, a, m)) if ((e & 1) != 0) r = mulmod(r, a, m);
        return r;
    }

    static boolean prime(long n) {
        if (n < 2) return false;
        for (long p : new long[] {2, 3, 5, 7, 11, 13}) if (n % p == 0) return n == p;
        long d = n - 1;
        int s = 0;
        while (d % 2 == 0) {
            d /= 2;
            s++;
        }
        for (long a : new long[] {2, 3, 5, 7, 11}) {
            long x = pow(a, d, n);
            if (x == 1 || x == n - 1) continue;
            boolean comp = true;
            for (int i = 1; i < s && comp; i++) {
                x = mulmod(x, x, n);
                if (x == n - 1) comp = false;
            }
            if (comp) return false;
        }
        return true;
    }

    public static void main(String[] args) {
        System.out.println(Arrays.toString(egcd(240, 46)) + Arrays.toString(egcd(1L << 40, 3L << 20)) + " " + pow(3, 1000000007L, 998244353) + " " + prime(1000000007L) + prime(561) + prime(1L << 31) + prime((1L << 31) - 1) + prime(1000000016000000063L));
        int phi = 0;
        for (int n = 1; n <= 300; n++) for (int k = 1; k <= n; k++) if (egcd(n, k)[0] == 1) phi++;
        System.out.println(phi);
        long x = 0;
        long m = 1;
        for (int[] c : new int[][] {{2, 3}, {3, 5}, {2, 7}, {5, 11}, {12, 13}}) {
            while (x % c[1] != c[0]) x += m;
            m *= c[1];
        }
        System.out.println(x + " " + m);
    }
}
