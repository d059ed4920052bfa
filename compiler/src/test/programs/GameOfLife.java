/** Conway's life with a glider and a blinker. */
public class GameOfLife {
    public static void main(String[] args) {
        int w = 20;
        int h = 12;
        boolean[][] g = new boolean[h][w];
        int[][] alive = {{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}, {6, 10}, {6, 11}, {6, 12}};
        for (int[] p : alive) {
            g[p[0]][p[1]] = true;
        }
        for (int step = 0; step <= 12; step++) {
            if (step % 4 == 0) {
                for (boolean[] row : g) {
                    StringBuilder s = new StringBuilder();
                    for (boolean c : row) {
                        s.append(c ? '#' : '.');
                    }
                    System.out.println(s);
                }
                System.out.println();
            }
            boolean[][] next = new boolean[h][w];
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < w; x++) {
                    int n = 0;
                    for (int dy = -1; dy <= 1; dy++) {
                        for (int dx = -1; dx <= 1; dx++) {
                            if ((dx != 0 || dy != 0) && g[(y + dy + h) % h][(x + dx + w) % w]) {
                                n++;
                            }
                        }
                    }
                    next[y][x] = n == 3 || g[y][x] && n == 2;
                }
            }
            g = next;
        }
    }
}
