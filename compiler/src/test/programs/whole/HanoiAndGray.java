import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Gray codes, Hanoi by bits, subsets and combinations in order. */
public class HanoiAndGray {
    static void combos(int[] a, int k, int from, Deque<Integer> cur, List<String> out) {
        if (cur.size() == k) {
            out.add(cur.toString());
            return;
        }
        for (int i = from; i < a.length; i++) {
            cur.addLast(a[i]);
            combos(a, k, i + 1, cur, out);
            cur.removeLast();
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 16; i++) System.out.print(Integer.toBinaryString(i ^ i >> 1) + " ");
        System.out.println("");
        StringBuilder s = new StringBuilder();
        for (int m = 1; m < 32; m++) s.append((m & m - 1) % 3).append((m | m - 1) % 3 + 1).append(' ');
        System.out.println(s);
        List<String> out = new ArrayList<>();
        combos(new int[] {1, 2, 3, 4, 5}, 3, 0, new ArrayDeque<>(), out);
        System.out.println(out);
        int[] p = {1, 2, 3, 4};
        int n = 0;
        StringBuilder all = new StringBuilder();
        do {
            if (n++ % 5 == 0) all.append(Arrays.toString(p));
        }
        while (next(p));
        System.out.println(n + " " + all);
    }

    static boolean next(int[] p) {
        int i = p.length - 2;
        while (i >= 0 && p[i] > p[i + 1]) i--;
        if (i < 0) {
            return false;
        }
        int j = p.length - 1;
        while (p[j] < p[i]) j--;
        int t = p[i];
        p[i] = p[j];
        p[j] = t;
        for (int a = i + 1, b = p.length - 1; a < b; a++, b--) {
            t = p[a];
            p[a] = p[b];
            p[b] = t;
        }
        return true;
    }
}
