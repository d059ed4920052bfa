package bench;

/** Ways to place n queens. */
final class Queens extends Kernel {
    private boolean[] columns;
    private boolean[] up;
    private boolean[] down;
    private int size;

    @Override
    int run(int n) {
        size = n;
        columns = new boolean[n];
        up = new boolean[2 * n];
        down = new boolean[2 * n];
        return place(0);
    }

    private int place(int row) {
        if (row == size) {
            return 1;
        }
        int count = 0;
        for (int c = 0; c < size; c++) {
            if (!columns[c] && !up[row + c] && !down[row - c + size]) {
                mark(row, c, true);
                count += place(row + 1);
                mark(row, c, false);
            }
        }
        return count;
    }

    private void mark(int row, int c, boolean value) {
        columns[c] = value;
        up[row + c] = value;
        down[row - c + size] = value;
    }

    public static void main(String[] args) {
        new Queens().measure(args);
    }
}
