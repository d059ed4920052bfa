import java.util.ArrayDeque;

/** Flood fill, shortest way in a maze, saddle points. */
public class TwoDimensionalSearch {
    static final String[] MAZE = {"S.#.......", ".##.#####.", "....#...#.", "#.###.#.#.", "#.....#...", "#######.#E"};

    static int fill(char[][] g, int y, int x) {
        if (y < 0 || x < 0 || y >= g.length || x >= g[y].length || g[y][x] != '.') {
            return 0;
        }
        g[y][x] = '~';
        return 1 + fill(g, y - 1, x) + fill(g, y + 1, x) + fill(g, y, x - 1) + fill(g, y, x + 1);
    }

    public static void main(String[] args) {
        char[][] g = new char[MAZE.length][];
        for (int i = 0; i < g.length; i++) {
            g[i] = MAZE[i].toCharArray();
        }
        int[][] dist = new int[g.length][g[0].length];
        ArrayDeque<int[]> q = new ArrayDeque<>();
        q.add(new int[] {0, 0});
        dist[0][0] = 1;
        int[][] steps = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        int answer = -1;
        while (!q.isEmpty() && answer < 0) {
            int[] p = q.poll();
            for (int[] s : steps) {
                int y = p[0] + s[0];
                int x = p[1] + s[1];
                if (y >= 0 && x >= 0 && y < g.length && x < g[0].length && g[y][x] != '#' && dist[y][x] == 0) {
                    dist[y][x] = dist[p[0]][p[1]] + 1;
                    if (g[y][x] == 'E') {
                        answer = dist[y][x] - 1;
                    }
                    q.add(new int[] {y, x});
                }
            }
        }
        System.out.println(answer + " " + fill(g, 0, 1));
        for (char[] row : g) {
            System.out.println(row);
        }
    }
}
