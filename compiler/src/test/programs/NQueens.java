/** Number of solutions of the queens problem, by arrays and by bits. */
public class NQueens {
    static int place(int row, int n, boolean[] col, boolean[] up, boolean[] down) {
        if (row == n) {
            return 1;
        }
        int count = 0;
        for (int c = 0; c < n; c++) {
            if (!col[c] && !up[row + c] && !down[row - c + n]) {
                col[c] = up[row + c] = down[row - c + n] = true;
                count += place(row + 1, n, col, up, down);
                col[c] = up[row + c] = down[row - c + n] = false;
            }
        }
        return count;
    }

    static int bits(int all, int cols, int left, int right) {
        if (cols == all) {
            return 1;
        }
        int count = 0;
        for (int free = all & ~(cols | left | right); free != 0; free &= free - 1) {
            int bit = free & -free;
            count += bits(all, cols | bit, (left | bit) << 1, (right | bit) >>> 1);
        }
        return count;
    }

    public static void main(String[] args) {
        for (int n = 1; n <= 8; n++) {
            System.out.println(n + " " + place(0, n, new boolean[n], new boolean[2 * n], new boolean[2 * n]) + " " + bits((1 << n) - 1, 0, 0, 0));
        }
    }
}
