package bench;

/** All permutations of n values, by swapping in place. */
final class Permute extends Kernel {
    private int[] values;
    private int count;
    private int sum;

    @Override
    int run(int n) {
        values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = i;
        }
        count = 0;
        sum = 0;
        permute(n);
        return sum + count;
    }

    private void permute(int n) {
        count++;
        if (n == 0) {
            sum = sum * 31 + values[0];
            return;
        }
        permute(n - 1);
        for (int i = n - 2; i >= 0; i--) {
            swap(n - 1, i);
            permute(n - 1);
            swap(n - 1, i);
        }
    }

    private void swap(int i, int j) {
        int t = values[i];
        values[i] = values[j];
        values[j] = t;
    }

    public static void main(String[] args) {
        new Permute().measure(args);
    }
}
