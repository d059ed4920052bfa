import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;

/** Spanning tree with union-find. */
public class UnionFind {
    static int[] parent = new int[100];

    static int find(int i) {
        return parent[i] == i ? i : (parent[i] = find(parent[i]));
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            parent[i] = i;
        }
        Random r = new Random(8);
        int[][] edges = new int[600][];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = new int[] {r.nextInt(100), r.nextInt(100), r.nextInt(1000)};
        }
        Arrays.sort(edges, new Comparator<int[]>() {
            @Override
            public int compare(int[] a, int[] b) {
                return a[2] - b[2];
            }
        });
        int cost = 0;
        int used = 0;
        for (int[] e : edges) {
            int a = find(e[0]);
            int b = find(e[1]);
            if (a != b) {
                parent[a] = b;
                cost += e[2];
                used++;
            }
        }
        System.out.println(used + " " + cost);
    }
}
