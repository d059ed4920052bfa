import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/** Shortest paths with a priority queue. */
public class Dijkstra {
    static class Edge {
        final int to;
        final int cost;

        Edge(int to, int cost) {
            this.to = to;
            this.cost = cost;
        }
    }

    static class State implements Comparable<State> {
        final int node;
        final long dist;

        State(int node, long dist) {
            this.node = node;
            this.dist = dist;
        }

        @Override
        public int compareTo(State o) {
            return Long.compare(dist, o.dist);
        }
    }

    public static void main(String[] args) {
        int n = 200;
        List<List<Edge>> graph = new ArrayList<>();
        Random r = new Random(99);
        for (int i = 0; i < n; i++) {
            graph.add(new ArrayList<Edge>());
        }
        for (int i = 0; i < 800; i++) {
            graph.get(r.nextInt(n)).add(new Edge(r.nextInt(n), 1 + r.nextInt(100)));
        }
        long[] dist = new long[n];
        Arrays.fill(dist, Long.MAX_VALUE);
        dist[0] = 0;
        PriorityQueue<State> q = new PriorityQueue<>();
        q.add(new State(0, 0));
        int steps = 0;
        while (!q.isEmpty()) {
            State s = q.poll();
            if (s.dist > dist[s.node]) {
                continue;
            }
            steps++;
            for (Edge e : graph.get(s.node)) {
                long d = s.dist + e.cost;
                if (d < dist[e.to]) {
                    dist[e.to] = d;
                    q.add(new State(e.to, d));
                }
            }
        }
        System.out.println(steps + " " + Arrays.toString(dist));
    }
}
