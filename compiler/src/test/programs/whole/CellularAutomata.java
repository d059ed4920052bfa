/** Elementary automata and Langton's ant. */
public class CellularAutomata {
    public static void main(String[] args) {
        for (int rule : new int[] {30, 90, 110}) {
            boolean[] c = new boolean[41];
            c[20] = true;
            for (int t = 0; t < 8; t++) {
                StringBuilder s = new StringBuilder();
                for (boolean b : c) s.append(b ? '#' : '.');
                System.out.println(s);
                boolean[] n = new boolean[41];
                for (int i = 0; i < 41; i++) {
                    int k = (c[(i + 40) % 41] ? 4 : 0) | (c[i] ? 2 : 0) | (c[(i + 1) % 41] ? 1 : 0);
                    n[i] = (rule >> k & 1) != 0;
                }
                c = n;
            }
        }
        boolean[][] g = new boolean[80][80];
        int x = 40;
        int y = 40;
        int dx = 0;
        int dy = -1;
        int black = 0;
        for (int i = 0; i < 8000; i++) {
            int t = dx;
            if (g[y][x]) {
                dx = dy;
                dy = -t;
            } else {
                dx = -dy;
                dy = t;
            }
            g[y][x] = !g[y][x];
            black += g[y][x] ? 1 : -1;
            x = (x + dx + 80) % 80;
            y = (y + dy + 80) % 80;
        }
        System.out.println(black + " " + x + " " + y);
    }
}
