import java.util.Random;

/** Range sums with updates: segment tree, Fenwick tree and plain, all the same. */
public class SegmentTreeSums {
    public static void main(String[] args) {
        int n = 200;
        long[] a = new long[n];
        long[] seg = new long[2 * n];
        long[] fen = new long[n + 1];
        Random r = new Random(60);
        long h = 0;
        boolean ok = true;
        for (int step = 0; step < 3000; step++) {
            int i = r.nextInt(n);
            if (step % 3 == 0) {
                int d = r.nextInt(1000) - 500;
                a[i] += d;
                for (int k = i + n; k > 0; k >>= 1) seg[k] += d;
                for (int k = i + 1; k <= n; k += k & -k) fen[k] += d;
            } else {
                int j = i + r.nextInt(n - i);
                long s1 = 0;
                for (int k = i; k <= j; k++) s1 += a[k];
                long s2 = 0;
                for (int lo = i + n, hi = j + n + 1; lo < hi; lo >>= 1, hi >>= 1) {
                    if ((lo & 1) != 0) s2 += seg[lo++];
                    if ((hi & 1) != 0) s2 += seg[--hi];
                }
                long s3 = 0;
                for (int k = j + 1; k > 0; k -= k & -k) s3 += fen[k];
                for (int k = i; k > 0; k -= k & -k) s3 -= fen[k];
                ok &= s1 == s2 && s2 == s3;
                h = h * 31 + s1;
            }
        }
        System.out.println(ok + " " + h);
    }
}
