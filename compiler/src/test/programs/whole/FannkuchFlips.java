/** Pancake flips over all permutations. */
public class FannkuchFlips {
    public static void main(String[] args) {
        int n = 7;
        int[] p = new int[n];
        int[] q = new int[n];
        int[] count = new int[n];
        for (int i = 0; i < n; i++) p[i] = i;
        int max = 0;
        int sum = 0;
        int sign = 1;
        int r = n;
        int nr = 0;
        while (true) {
            for (; r != 1; r--) count[r - 1] = r;
            System.arraycopy(p, 0, q, 0, n);
            int flips = 0;
            for (int k; (k = q[0]) != 0; flips++) for (int i = 0, j = k; i < j; i++, j--) {
                int t = q[i];
                q[i] = q[j];
                q[j] = t;
            }
            max = Math.max(max, flips);
            sum += nr++ % 2 == 0 ? flips : -flips;
            while (true) {
                if (r == n) {
                    System.out.println(sum + " " + max + " " + nr + sign);
                    return;
                }
                int first = p[0];
                for (int i = 0; i < r; i++) p[i] = p[i + 1];
                p[r] = first;
                if (--count[r] > 0) break;
                r++;
            }
        }
    }
}
