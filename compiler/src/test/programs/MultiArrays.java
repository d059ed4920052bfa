/** Multi-dimensional arrays, partly allocated and ragged. */
public class MultiArrays {
    public static void main(String[] args) {
        int[][] m = new int[3][4];
        int n = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 4; j++) {
                m[i][j] = n++;
            }
        }
        int[][] t = new int[4][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 4; j++) {
                t[j][i] = m[i][j];
            }
        }
        for (int[] row : t) {
            for (int x : row) {
                System.out.print(x + " ");
            }
            System.out.println();
        }
        String[][][] s = new String[2][3][];
        System.out.println(s[1][2] + " " + s[1].length);
        s[1][2] = new String[] {"deep"};
        System.out.println(s[1][2][0]);
        long[][][][] l = new long[2][1][2][3];
        l[1][0][1][2] = 1L << 40;
        System.out.println(l[1][0][1][2] + l[0][0][0][0]);
        int[][] tri = new int[6][];
        for (int i = 0; i < tri.length; i++) {
            tri[i] = new int[i + 1];
            tri[i][0] = tri[i][i] = 1;
            for (int j = 1; j < i; j++) {
                tri[i][j] = tri[i - 1][j - 1] + tri[i - 1][j];
            }
            System.out.print(java.util.Arrays.toString(tri[i]));
        }
        System.out.println();
        int[][] zero = new int[0][5];
        int[][] z2 = new int[5][0];
        System.out.println(zero.length + " " + z2[4].length);
        try {
            int[][] bad = new int[2][-1];
            System.out.println(bad.length);
        } catch (NegativeArraySizeException e) {
            System.out.println(e.getMessage());
        }
        try {
            tri = new int[3][];
            tri[1][0] = 5;
        } catch (NullPointerException e) {
            System.out.println("row is null");
        }
        Object[] rows = m;
        System.out.println(rows.length + " " + (rows[0] instanceof int[]) + " " + ((int[]) rows[1])[2]);
        m[1] = m[0];
        m[0][0] = 99;
        System.out.println(m[1][0]);
        char[][] grid = new char[3][5];
        for (char[] row : grid) {
            java.util.Arrays.fill(row, '.');
        }
        grid[1][2] = '#';
        for (char[] row : grid) {
            System.out.println(new String(row));
        }
    }
}
