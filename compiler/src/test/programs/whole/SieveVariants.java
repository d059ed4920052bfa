import java.util.ArrayList;
import java.util.List;

/** Prime sieves: booleans, bits, segmented, counted. */
public class SieveVariants {
    static int plain(int n) {
        boolean[] c = new boolean[n + 1];
        int k = 0;
        for (int i = 2; i <= n; i++) if (!c[i]) {
            k++;
            for (long j = (long) i * i; j <= n; j += i) c[(int) j] = true;
        }
        return k;
    }

    static int bits(int n) {
        int[] c = new int[(n >> 5) + 1];
        int k = 0;
        for (int i = 2; i <= n; i++) if ((c[i >> 5] & 1 << i) == 0) {
            k++;
            if (i <= 46340) for (int j = i * i; j <= n; j += i) c[j >> 5] |= 1 << j;
        }
        return k;
    }

    static int segmented(int n, int seg) {
        List<Integer> primes = new ArrayList<>();
        int k = 0;
        for (int lo = 2; lo <= n; lo += seg) {
            int hi = Math.min(n, lo + seg - 1);
            boolean[] c = new boolean[seg];
            for (int p : primes) for (int j = Math.max(p * p, (lo + p - 1) / p * p); j <= hi; j += p) c[j - lo] = true;
            for (int i = lo; i <= hi; i++) if (!c[i - lo]) {
                k++;
                if ((long) i * i <= n) {
                    primes.add(i);
                    for (int j = i * i; j <= hi; j += i) c[j - lo] = true;
                }
            }
        }
        return k;
    }

    public static void main(String[] args) {
        for (int n : new int[] {2, 10, 100, 5000, 30000}) System.out.println(plain(n) + " " + bits(n) + " " + segmented(n, 97) + " " + segmented(n, 5000));
    }
}
