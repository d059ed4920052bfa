/** Arrays of arrays: partly allocated, jagged, shared rows, initialisers, clones, negative sizes in any dimension. */
import java.util.Arrays;

public class JaggedArrays {
    static int evaluated;

    static int size(int n) {
        evaluated++;
        return n;
    }

    public static void main(String[] args) {
        int[][][] cube = new int[2][3][];
        cube[1][2] = new int[] {7, 8};
        System.out.println(cube[0][0] == null ? "null " + cube[1][2][1] : "?");
        long[][] tri = new long[6][];
        for (int i = 0; i < tri.length; i++) {
            tri[i] = new long[i + 1];
            tri[i][0] = tri[i][i] = 1;
            for (int j = 1; j < i; j++) {
                tri[i][j] = tri[i - 1][j - 1] + tri[i - 1][j];
            }
        }
        System.out.println(Arrays.deepToString(tri));
        char[][] shared = new char[3][];
        Arrays.fill(shared, new char[] {'a', 'b'});
        shared[0][1] = 'z';
        System.out.println(shared[2][1]);
        int[][] copy = {{1, 2}, {3}};
        int[][] clone = copy.clone();
        clone[0][0] = 9;
        clone[1] = new int[0];
        System.out.println(Arrays.deepToString(copy) + Arrays.deepToString(clone));
        try {
            int[][][] bad = new int[size(2)][size(-1)][size(3)];
            System.out.println(bad.length);
        } catch (NegativeArraySizeException e) {
            System.out.println(e.getMessage() + " " + evaluated);
        }
        System.out.println(new int[0][-0].length + " " + new boolean[1][1][0].getClass().getName() + " " + new String[0][0].getClass());
        int[] a[] = {{1}, null, {}};
        try {
            a[1][0] = 5;
        } catch (NullPointerException e) {
            System.out.println("null row");
        }
        try {
            a[2][0]++;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        double[][] m = new double[4][4];
        for (double[] row : m) {
            row[row.length - 1] = 0.5;
        }
        System.out.println(m[3][3] + m[0][3]);
    }
}
