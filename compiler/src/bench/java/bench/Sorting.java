package bench;

/** Quicksort of n ints, then a merge sort of the same values in another order. */
final class Sorting extends Kernel {
    @Override
    int run(int n) {
        int[] a = new int[n];
        int[] b = new int[n];
        int r = 12345;
        for (int i = 0; i < n; i++) {
            r = r * 1103515245 + 12345;
            a[i] = r >>> 8;
            b[n - 1 - i] = a[i];
        }
        quick(a, 0, n - 1);
        merge(b, new int[n], 0, n);
        int sum = 0;
        for (int i = 0; i < n; i++) {
            sum = sum * 31 + a[i] - b[i] + i * (a[i] & 15);
        }
        return sum;
    }

    private static void quick(int[] a, int first, int last) {
        int lo = first;
        int hi = last;
        while (lo < hi) {
            int pivot = a[lo + hi >>> 1];
            int i = lo;
            int j = hi;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (a[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int t = a[i];
                    a[i] = a[j];
                    a[j] = t;
                    i++;
                    j--;
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

    private static void merge(int[] a, int[] help, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = from + to >>> 1;
        merge(a, help, from, middle);
        merge(a, help, middle, to);
        int i = from;
        int j = middle;
        for (int k = from; k < to; k++) {
            if (j >= to || i < middle && a[i] <= a[j]) {
                help[k] = a[i++];
            } else {
                help[k] = a[j++];
            }
        }
        for (int k = from; k < to; k++) {
            a[k] = help[k];
        }
    }

    public static void main(String[] args) {
        new Sorting().measure(args);
    }
}
