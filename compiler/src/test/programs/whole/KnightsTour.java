import java.util.Arrays;

/** A knight's tour by the fewest-exits rule and flood fill on a board. */
public class KnightsTour {
    static final int[] DX = {1, 2, 2, 1, -1, -2, -2, -1};
    static final int[] DY = {2, 1, -1, -2, -2, -1, 1, 2};

    static int exits(int[][] b, int x, int y) {
        int n = 0;
        for (int k = 0; k < 8; k++) if (free(b, x + DX[k], y + DY[k])) n++;
        return n;
    }

    static boolean free(int[][] b, int x, int y) {
        return x >= 0 && y >= 0 && x < b.length && y < b.length && b[x][y] == 0;
    }

    public static void main(String[] args) {
        int n = 8;
        int[][] b = new int[n][n];
        int x = 0;
        int y = 0;
        b[0][0] = 1;
        for (int i = 2; i <= n * n; i++) {
            int best = 9;
            int at = -1;
            for (int k = 0; k < 8; k++) if (free(b, x + DX[k], y + DY[k])) {
                int e = exits(b, x + DX[k], y + DY[k]);
                if (e < best) {
                    best = e;
                    at = k;
                }
            }
            if (at < 0) {
                System.out.println("stuck " + i);
                break;
            }
            x += DX[at];
            y += DY[at];
            b[x][y] = i;
        }
        for (int[] r : b) System.out.println(Arrays.toString(r));
    }
}
