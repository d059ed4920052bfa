import java.util.*;
import java.util.stream.*;

/** Breadth-first and topological order, shortest paths with records in a priority queue, strongly connected components, spanning tree. */
public class GraphAlgorithms {
    record Edge(int from, int to, int cost) { }

    static List<Integer> topological(int n, List<Edge> edges) {
        int[] in = new int[n];
        edges.forEach(e -> in[e.to()]++);
        Deque<Integer> ready = IntStream.range(0, n).filter(i -> in[i] == 0).boxed().collect(Collectors.toCollection(ArrayDeque::new));
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int v = ready.poll();
            order.add(v);
            edges.stream().filter(e -> e.from() == v).forEach(e -> { if (--in[e.to()] == 0) ready.add(e.to()); });
        }
        return order;
    }

    static long[] shortest(int n, Map<Integer, List<Edge>> out, int start) {
        long[] best = new long[n];
        Arrays.fill(best, Long.MAX_VALUE);
        record At(long cost, int node) { }
        PriorityQueue<At> queue = new PriorityQueue<>(Comparator.comparingLong(At::cost).thenComparingInt(At::node));
        queue.add(new At(best[start] = 0, start));
        while (!queue.isEmpty()) {
            At at = queue.remove();
            if (at.cost() > best[at.node()]) continue;
            for (Edge e : out.getOrDefault(at.node(), List.of())) {
                long c = at.cost() + e.cost();
                if (c < best[e.to()]) { best[e.to()] = c; queue.add(new At(c, e.to())); }
            }
        }
        return best;
    }

    static int components(int n, List<Edge> edges) {
        int[] low = new int[n], index = new int[n];
        boolean[] on = new boolean[n];
        int[] count = new int[2];
        Deque<Integer> stack = new ArrayDeque<>();
        class Visit {
            void go(int v) {
                low[v] = index[v] = ++count[0];
                stack.push(v);
                on[v] = true;
                for (Edge e : edges) if (e.from() == v) {
                    if (index[e.to()] == 0) { go(e.to()); low[v] = Math.min(low[v], low[e.to()]); }
                    else if (on[e.to()]) low[v] = Math.min(low[v], index[e.to()]);
                }
                if (low[v] == index[v]) { count[1]++; int w; do { w = stack.pop(); on[w] = false; } while (w != v); }
            }
        }
        Visit visit = new Visit();
        for (int v = 0; v < n; v++) if (index[v] == 0) visit.go(v);
        return count[1];
    }

    public static void main(String[] args) {
        Random random = new Random(3);
        List<Edge> dag = new ArrayList<>(), any = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int a = random.nextInt(15), b = random.nextInt(15);
            if (a != b) dag.add(new Edge(Math.min(a, b), Math.max(a, b), 1 + random.nextInt(20)));
            any.add(new Edge(a, b, random.nextInt(50)));
        }
        System.out.println(topological(15, dag));
        Map<Integer, List<Edge>> out = any.stream().collect(Collectors.groupingBy(Edge::from));
        System.out.println(Arrays.toString(shortest(15, out, 0)) + " " + components(15, any));
        int[] root = IntStream.range(0, 15).toArray();
        int total = 0;
        for (Edge e : any.stream().sorted(Comparator.comparingInt(Edge::cost).thenComparing(Edge::from).thenComparing(Edge::to)).toList()) {
            int a = e.from(), b = e.to();
            while (root[a] != a) a = root[a];
            while (root[b] != b) b = root[b];
            if (a != b) { root[a] = b; total += e.cost(); }
        }
        System.out.println(total + " " + IntStream.range(0, 15).filter(i -> root[i] == i).count());
    }
}
