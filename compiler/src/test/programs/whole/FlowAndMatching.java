import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Random;

/** Maximum flow by augmenting paths and a bipartite matching. */
public class FlowAndMatching {
    public static void main(String[] args) {
        Random r = new Random(9);
        int n = 20;
        int[][] cap = new int[n][n];
        for (int i = 0; i < 90; i++) cap[r.nextInt(n)][r.nextInt(n)] += r.nextInt(20);
        int flow = 0;
        int rounds = 0;
        while (true) {
            int[] from = new int[n];
            Arrays.fill(from, -1);
            from[0] = 0;
            ArrayDeque<Integer> q = new ArrayDeque<>();
            q.add(0);
            while (!q.isEmpty() && from[n - 1] < 0) {
                int v = q.poll();
                for (int w = 0; w < n; w++) if (from[w] < 0 && cap[v][w] > 0) {
                    from[w] = v;
                    q.add(w);
                }
            }
            if (from[n - 1] < 0) break;
            int f = Integer.MAX_VALUE;
            for (int v = n - 1; v != 0; v = from[v]) f = Math.min(f, cap[from[v]][v]);
            for (int v = n - 1; v != 0; v = from[v]) {
                cap[from[v]][v] -= f;
                cap[v][from[v]] += f;
            }
            flow += f;
            rounds++;
        }
        System.out.println(flow + " " + rounds);
        boolean[][] likes = new boolean[15][15];
        for (int i = 0; i < 40; i++) likes[r.nextInt(15)][r.nextInt(15)] = true;
        int[] match = new int[15];
        Arrays.fill(match, -1);
        int m = 0;
        for (int i = 0; i < 15; i++) if (find(i, likes, match, new boolean[15])) m++;
        System.out.println(m + " " + Arrays.toString(match));
    }

    static boolean find(int i, boolean[][] likes, int[] match, boolean[] seen) {
        for (int j = 0; j < match.length; j++) if (likes[i][j] && !seen[j]) {
            seen[j] = true;
            if (match[j] < 0 || find(match[j], likes, match, seen)) {
                match[j] = i;
                return true;
            }
        }
        return false;
    }
}
