/** A backtracking solver with bit sets. */
public class Sudoku {
    static int[] rows = new int[9];
    static int[] cols = new int[9];
    static int[] boxes = new int[9];
    static int steps;

    static boolean solve(char[] g) {
        steps++;
        int best = -1;
        int bestFree = 0;
        int fewest = 10;
        for (int i = 0; i < 81; i++) {
            if (g[i] == '.') {
                int free = 511 & ~(rows[i / 9] | cols[i % 9] | boxes[i / 27 * 3 + i % 9 / 3]);
                int n = Integer.bitCount(free);
                if (n < fewest) {
                    fewest = n;
                    best = i;
                    bestFree = free;
                }
            }
        }
        if (best < 0) {
            return true;
        }
        for (int f = bestFree; f != 0; f &= f - 1) {
            int bit = f & -f;
            set(g, best, (char) ('1' + Integer.numberOfTrailingZeros(bit)), bit);
            if (solve(g)) {
                return true;
            }
            set(g, best, '.', bit);
        }
        return false;
    }

    static void set(char[] g, int i, char c, int bit) {
        g[i] = c;
        rows[i / 9] ^= bit;
        cols[i % 9] ^= bit;
        boxes[i / 27 * 3 + i % 9 / 3] ^= bit;
    }

    public static void main(String[] args) {
        String puzzle = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79";
        char[] g = new char[81];
        for (int i = 0; i < 81; i++) {
            char c = puzzle.charAt(i);
            if (c == '.') {
                g[i] = '.';
            } else {
                set(g, i, c, 1 << c - '1');
            }
        }
        System.out.println(solve(g) + " " + steps);
        for (int r = 0; r < 9; r++) {
            System.out.println(new String(g, r * 9, 9));
        }
    }
}
