/** Three classic recursive kernels: permutations, eight queens with all solutions, towers with real discs. */
public class PermuteQueensTowers {
    static int permutations;
    static int[] v = new int[7];

    static void permute(int n) {
        permutations++;
        if (n != 0) {
            int m = n - 1;
            permute(m);
            for (int i = m; i >= 0; i--) {
                int t = v[m];
                v[m] = v[i];
                v[i] = t;
                permute(m);
                t = v[m];
                v[m] = v[i];
                v[i] = t;
            }
        }
    }

    static int queens(int n, int row, int cols, int up, int down) {
        if (row == n) return 1;
        int s = 0;
        for (int free = ~(cols | up | down) & (1 << n) - 1; free != 0; ) {
            int bit = free & -free;
            free ^= bit;
            s += queens(n, row + 1, cols | bit, (up | bit) << 1, (down | bit) >> 1);
        }
        return s;
    }

    static class Disc {
        final int size;
        Disc next;
        Disc(int s) {
            size = s;
        }
    }

    static Disc[] piles = new Disc[3];
    static int moves;

    static void push(int p, Disc d) {
        if (piles[p] != null && d.size >= piles[p].size) throw new IllegalStateException("too large");
        d.next = piles[p];
        piles[p] = d;
    }

    static void move(int n, int a, int b) {
        if (n == 1) {
            Disc d = piles[a];
            piles[a] = d.next;
            push(b, d);
            moves++;
        } else {
            int c = 3 - a - b;
            move(n - 1, a, c);
            move(1, a, b);
            move(n - 1, c, b);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 7; i++) v[i] = i;
        permute(6);
        System.out.println(permutations + " " + v[0]);
        for (int n = 1; n < 11; n++) System.out.print(queens(n, 0, 0, 0, 0) + " ");
        System.out.println("");
        for (int i = 13; i > 0; i--) push(0, new Disc(i));
        move(13, 0, 2);
        System.out.println(moves + " " + piles[2].size + " " + piles[0]);
        try {
            push(2, new Disc(5));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
