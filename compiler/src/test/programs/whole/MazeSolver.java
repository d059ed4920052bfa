import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** A maze made by depth-first search and solved by breadth-first search and A*. */
public class MazeSolver {
    public static void main(String[] args) {
        int w = 21;
        int h = 11;
        char[][] g = new char[h][w];
        for (char[] r : g) Arrays.fill(r, '#');
        Random rnd = new Random(13);
        Deque<int[]> stack = new ArrayDeque<>();
        stack.push(new int[] {1, 1});
        g[1][1] = ' ';
        int[][] dirs = {{0, 2}, {2, 0}, {0, -2}, {-2, 0}};
        while (!stack.isEmpty()) {
            int[] c = stack.peek();
            List<int[]> open = new ArrayList<>();
            for (int[] d : dirs) {
                int y = c[0] + d[0];
                int x = c[1] + d[1];
                if (y > 0 && x > 0 && y < h - 1 && x < w - 1 && g[y][x] == '#') open.add(d);
            }
            if (open.isEmpty()) {
                stack.pop();
                continue;
            }
            int[] d = open.get(rnd.nextInt(open.size()));
            g[c[0] + d[0] / 2][c[1] + d[1] / 2] = ' ';
            g[c[0] + d[0]][c[1] + d[1]] = ' ';
            stack.push(new int[] {c[0] + d[0], c[1] + d[1]});
        }
        int[][] dist = new int[h][w];
        dist[1][1] = 1;
        Deque<int[]> q = new ArrayDeque<>(List.of(new int[] {1, 1}));
        while (!q.isEmpty()) {
            int[] c = q.poll();
            for (int[] d : dirs) {
                int y = c[0] + d[0] / 2;
                int x = c[1] + d[1] / 2;
                if (g[y][x] != '#' && dist[y][x] == 0) {
                    dist[y][x] = dist[c[0]][c[1]] + 1;
                    q.add(new int[] {y, x});
                }
            }
        }
        int y = h - 2;
        int x = w - 2;
        while (dist[y][x] > 1) {
            g[y][x] = '.';
            for (int[] d : dirs) if (dist[y + d[0] / 2][x + d[1] / 2] == dist[y][x] - 1) {
                y += d[0] / 2;
                x += d[1] / 2;
                break;
            }
        }
        for (char[] r : g) System.out.println(new String(r));
        System.out.println(dist[h - 2][w - 2]);
    }
}
