/** Ten ways to sort the same numbers. */
public class Sorts {
    static abstract class Sort {
        abstract void sort(int[] a);
    }

    static class Bubble extends Sort {
        void sort(int[] a) {
            boolean again = true;
            for (int n = a.length; again; n--) {
                again = false;
                for (int i = 1; i < n; i++) {
                    if (a[i - 1] > a[i]) {
                        int t = a[i];
                        a[i] = a[i - 1];
                        a[i - 1] = t;
                        again = true;
                    }
                }
            }
        }
    }

    static class Insertion extends Sort {
        void sort(int[] a) {
            for (int i = 1; i < a.length; i++) {
                int v = a[i];
                int j = i;
                for (; j > 0 && a[j - 1] > v; j--) {
                    a[j] = a[j - 1];
                }
                a[j] = v;
            }
        }
    }

    static class Selection extends Sort {
        void sort(int[] a) {
            for (int i = 0; i < a.length; i++) {
                int m = i;
                for (int j = i + 1; j < a.length; j++) {
                    m = a[j] < a[m] ? j : m;
                }
                int t = a[i];
                a[i] = a[m];
                a[m] = t;
            }
        }
    }

    static class Quick extends Sort {
        void sort(int[] a) {
            sort(a, 0, a.length - 1);
        }

        private void sort(int[] a, int l, int r) {
            if (l >= r) {
                return;
            }
            int p = a[(l + r) >>> 1];
            int i = l;
            int j = r;
            while (i <= j) {
                while (a[i] < p) {
                    i++;
                }
                while (a[j] > p) {
                    j--;
                }
                if (i <= j) {
                    int t = a[i];
                    a[i++] = a[j];
                    a[j--] = t;
                }
            }
            sort(a, l, j);
            sort(a, i, r);
        }
    }

    static class Merge extends Sort {
        void sort(int[] a) {
            if (a.length < 2) {
                return;
            }
            int[] l = java.util.Arrays.copyOfRange(a, 0, a.length / 2);
            int[] r = java.util.Arrays.copyOfRange(a, a.length / 2, a.length);
            sort(l);
            sort(r);
            for (int i = 0, j = 0, k = 0; k < a.length; k++) {
                a[k] = j == r.length || i < l.length && l[i] <= r[j] ? l[i++] : r[j++];
            }
        }
    }

    static class Heap extends Sort {
        void sort(int[] a) {
            for (int i = a.length / 2; i >= 0; i--) {
                sink(a, i, a.length);
            }
            for (int n = a.length - 1; n > 0; n--) {
                int t = a[0];
                a[0] = a[n];
                a[n] = t;
                sink(a, 0, n);
            }
        }

        private void sink(int[] a, int i, int n) {
            while (2 * i + 1 < n) {
                int c = 2 * i + 1;
                if (c + 1 < n && a[c + 1] > a[c]) {
                    c++;
                }
                if (a[i] >= a[c]) {
                    return;
                }
                int t = a[i];
                a[i] = a[c];
                a[c] = t;
                i = c;
            }
        }
    }

    static class Shell extends Sort {
        void sort(int[] a) {
            for (int gap = a.length / 2; gap > 0; gap /= 2) {
                for (int i = gap; i < a.length; i++) {
                    int v = a[i];
                    int j = i;
                    while (j >= gap && a[j - gap] > v) {
                        a[j] = a[j - gap];
                        j -= gap;
                    }
                    a[j] = v;
                }
            }
        }
    }

    static class Radix extends Sort {
        void sort(int[] a) {
            int[] from = a.clone();
            for (int shift = 0; shift < 32; shift += 8) {
                int[] count = new int[257];
                for (int v : from) {
                    count[((v ^ 0x80000000) >>> shift & 255) + 1]++;
                }
                for (int i = 0; i < 256; i++) {
                    count[i + 1] += count[i];
                }
                int[] to = new int[a.length];
                for (int v : from) {
                    to[count[(v ^ 0x80000000) >>> shift & 255]++] = v;
                }
                from = to;
            }
            System.arraycopy(from, 0, a, 0, a.length);
        }
    }

    static class Library extends Sort {
        void sort(int[] a) {
            java.util.Arrays.sort(a);
        }
    }

    public static void main(String[] args) {
        int[] data = new int[400];
        int x = 99;
        for (int i = 0; i < data.length; i++) {
            x = x * 1664525 + 1013904223;
            data[i] = i % 10 == 0 ? x % 5 : x;
        }
        Sort[] sorts = {new Bubble(), new Insertion(), new Selection(), new Quick(), new Merge(), new Heap(), new Shell(), new Radix(), new Library()};
        for (Sort s : sorts) {
            int[] a = data.clone();
            s.sort(a);
            long h = 0;
            boolean sorted = true;
            for (int i = 0; i < a.length; i++) {
                h = h * 31 + a[i];
                sorted &= i == 0 || a[i - 1] <= a[i];
            }
            System.out.println(s.getClass().getSimpleName() + " " + sorted + " " + h);
        }
    }
}
