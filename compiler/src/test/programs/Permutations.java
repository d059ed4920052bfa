/** All permutations, and the next one in order. */
public class Permutations {
    static int count;
    static long hash;

    static void permute(char[] a, int k) {
        if (k == a.length) {
            count++;
            hash = hash * 31 + new String(a).hashCode();
            return;
        }
        for (int i = k; i < a.length; i++) {
            swap(a, i, k);
            permute(a, k + 1);
            swap(a, i, k);
        }
    }

    static void swap(char[] a, int i, int j) {
        char t = a[i];
        a[i] = a[j];
        a[j] = t;
    }

    static boolean next(int[] a) {
        int i = a.length - 2;
        while (i >= 0 && a[i] >= a[i + 1]) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        int j = a.length - 1;
        while (a[j] <= a[i]) {
            j--;
        }
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
        for (int l = i + 1, r = a.length - 1; l < r; l++, r--) {
            t = a[l];
            a[l] = a[r];
            a[r] = t;
        }
        return true;
    }

    public static void main(String[] args) {
        permute("abcdefg".toCharArray(), 0);
        System.out.println(count + " " + hash);
        int[] a = {1, 1, 2, 3};
        do {
            System.out.print(java.util.Arrays.toString(a));
        } while (next(a));
        System.out.println();
    }
}
