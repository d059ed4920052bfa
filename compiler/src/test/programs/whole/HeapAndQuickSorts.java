import java.util.Arrays;
import java.util.Random;

/** Six sorting algorithms on the same data. */
public class HeapAndQuickSorts {
    static void insertion(int[] a) {
        for (int i = 1; i < a.length; i++) {
            int v = a[i];
            int j = i;
            for (; j > 0 && a[j - 1] > v; j--) a[j] = a[j - 1];
            a[j] = v;
        }
    }

    static void quick(int[] a, int lo, int hi) {
        while (lo < hi) {
            int p = a[lo + hi >>> 1];
            int i = lo;
            int j = hi;
            while (i <= j) {
                while (a[i] < p) i++;
                while (a[j] > p) j--;
                if (i <= j) {
                    int t = a[i];
                    a[i++] = a[j];
                    a[j--] = t;
                }
            }
            if (j - lo < hi - i) {
                quick(a, lo, j);
                lo = i;
            } else {
                quick(a, i, hi);
                hi = j;
            }
        }
    }

    static void heap(int[] a) {
        for (int i = a.length / 2; i >= 0; i--) sift(a, i, a.length);
        for (int n = a.length - 1; n > 0; n--) {
            int t = a[0];
            a[0] = a[n];
            a[n] = t;
            sift(a, 0, n);
        }
    }

    static void sift(int[] a, int i, int n) {
        for (int c; (c = 2 * i + 1) < n; i = c) {
            if (c + 1 < n && a[c + 1] > a[c]) c++;
            if (a[i] >= a[c]) return;
            int t = a[i];
            a[i] = a[c];
            a[c] = t;
        }
    }

    static void merge(int[] a, int[] b, int lo, int hi) {
        if (hi - lo < 2) return;
        int m = lo + hi >>> 1;
        merge(a, b, lo, m);
        merge(a, b, m, hi);
        System.arraycopy(a, lo, b, lo, hi - lo);
        for (int i = lo, j = m, k = lo; k < hi; k++) a[k] = j >= hi || i < m && b[i] <= b[j] ? b[i++] : b[j++];
    }

    static void radix(int[] a) {
        int[] b = new int[a.length];
        for (int s = 0; s < 32; s += 8) {
            int[] c = new int[257];
            for (int v : a) c[((v ^ 0x80000000) >>> s & 255) + 1]++;
            for (int i = 0; i < 256; i++) c[i + 1] += c[i];
            for (int v : a) b[c[(v ^ 0x80000000) >>> s & 255]++] = v;
            int[] t = a.clone();
            System.arraycopy(b, 0, a, 0, a.length);
        }
    }

    static void shell(int[] a) {
        for (int g = a.length / 2; g > 0; g /= 2) for (int i = g; i < a.length; i++) for (int j = i; j >= g && a[j - g] > a[j]; j -= g) {
            int t = a[j];
            a[j] = a[j - g];
            a[j - g] = t;
        }
    }

    public static void main(String[] args) {
        Random r = new Random(70);
        for (int n : new int[] {0, 1, 2, 17, 500}) {
            int[] o = new int[n];
            for (int i = 0; i < n; i++) o[i] = r.nextInt() >> r.nextInt(30);
            int[] want = o.clone();
            Arrays.sort(want);
            int[][] got = new int[6][];
            for (int k = 0; k < 6; k++) {
                int[] a = got[k] = o.clone();
                switch (k) {
                    case 0 -> insertion(a);
                    case 1 -> quick(a, 0, n - 1);
                    case 2 -> heap(a);
                    case 3 -> merge(a, new int[n], 0, n);
                    case 4 -> radix(a);
                    default -> shell(a);
                }
                System.out.print(Arrays.equals(a, want) + " ");
            }
            System.out.println(n == 0 ? 0 : want[0] + want[n - 1]);
        }
    }
}
