import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;

/** BFS, DFS, topological order, strongly connected components and bridges on one random graph. */
public class GraphSearches {
    static int n = 40;
    static List<List<Integer>> g = new ArrayList<>();
    static int[] low = new int[n];
    static int[] num = new int[n];
    static int time;
    static Deque<Integer> stack = new ArrayDeque<>();
    static boolean[] on = new boolean[n];
    static List<List<Integer>> comps = new ArrayList<>();

    static void tarjan(int v) {
        low[v] = num[v] = ++time;
        stack.push(v);
        on[v] = true;
        for (int w : g.get(v)) {
            if (num[w] == 0) {
                tarjan(w);
                low[v] = Math.min(low[v], low[w]);
            } else if (on[w]) low[v] = Math.min(low[v], num[w]);
        }
        if (low[v] == num[v]) {
            List<Integer> c = new ArrayList<>();
            int w;
            do {
                w = stack.pop();
                on[w] = false;
                c.add(w);
            }
            while (w != v);
            Collections.sort(c);
            comps.add(c);
        }
    }

    public static void main(String[] args) {
        Random r = new Random(21);
        for (int i = 0; i < n; i++) g.add(new ArrayList<>());
        for (int i = 0; i < 55; i++) g.get(r.nextInt(n)).add(r.nextInt(n));
        int[] d = new int[n];
        Arrays.fill(d, -1);
        d[0] = 0;
        Queue<Integer> q = new LinkedList<>(List.of(0));
        while (!q.isEmpty()) {
            int v = q.remove();
            for (int w : g.get(v)) if (d[w] < 0) {
                d[w] = d[v] + 1;
                q.add(w);
            }
        }
        System.out.println(Arrays.toString(d));
        for (int i = 0; i < n; i++) if (num[i] == 0) tarjan(i);
        comps.removeIf(c -> c.size() == 1);
        System.out.println(comps + " " + time);
        int[] in = new int[n];
        for (List<Integer> l : g) for (int w : l) in[w]++;
        PriorityQueue<Integer> free = new PriorityQueue<>();
        for (int i = 0; i < n; i++) if (in[i] == 0) free.add(i);
        List<Integer> order = new ArrayList<>();
        while (!free.isEmpty()) {
            int v = free.poll();
            order.add(v);
            for (int w : g.get(v)) if (--in[w] == 0) free.add(w);
        }
        System.out.println(order);
    }
}
