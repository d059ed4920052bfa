import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Loop nesting of random control flow graphs by depth-first numbering and union-find. */
public class HavlakLike {
    static class Node {
        final int id;
        final List<Node> in = new ArrayList<>();
        final List<Node> out = new ArrayList<>();
        int number = -1;
        int last;
        Node header;
        Node parent = this;
        boolean irreducible;
        Node(int id) {
            this.id = id;
        }
        Node find() {
            List<Node> path = new ArrayList<>();
            Node n = this;
            while (n.parent != n) {
                path.add(n);
                n = n.parent;
            }
            for (Node p : path) p.parent = n;
            return n;
        }
    }

    static int dfs(Node n, Node[] order, int number) {
        n.number = number;
        order[number] = n;
        int last = number;
        for (Node s : n.out) if (s.number < 0) last = dfs(s, order, last + 1);
        n.last = last;
        return last;
    }

    static boolean ancestor(Node a, Node b) {
        return a.number <= b.number && b.number <= a.last;
    }

    static String analyse(Node[] nodes) {
        Node[] order = new Node[nodes.length];
        int count = dfs(nodes[0], order, 0) + 1;
        int loops = 0;
        int bad = 0;
        for (int i = count - 1; i >= 0; i--) {
            Node w = order[i];
            Set<Node> body = new LinkedHashSet<>();
            boolean self = false;
            for (Node v : w.in) if (v.number >= 0 && ancestor(w, v)) {
                if (v == w) self = true;
                else body.add(v.find());
            }
            Deque<Node> work = new ArrayDeque<>(body);
            while (!work.isEmpty()) {
                Node x = work.poll();
                for (Node y : x.in) {
                    if (y.number < 0 || ancestor(x, y)) continue;
                    Node r = y.find();
                    if (!ancestor(w, r)) {
                        if (!w.irreducible) bad++;
                        w.irreducible = true;
                    } else if (r != w && body.add(r)) work.add(r);
                }
            }
            body.remove(w);
            if (!body.isEmpty() || self) {
                loops++;
                for (Node b : body) {
                    b.header = w;
                    b.parent = w;
                }
            }
        }
        int depth = 0;
        long h = 0;
        for (int i = 0; i < count; i++) {
            int d = 0;
            for (Node n = order[i].header; n != null; n = n.header) d++;
            depth = Math.max(depth, d);
            h = h * 31 + d;
        }
        return count + " nodes, " + loops + " loops, " + bad + " irreducible, depth " + depth + ", " + h;
    }

    static void edge(Node a, Node b) {
        a.out.add(b);
        b.in.add(a);
    }

    public static void main(String[] args) {
        Random r = new Random(3);
        for (int t = 0; t < 30; t++) {
            int n = 5 + t * 8;
            Node[] g = new Node[n];
            for (int i = 0; i < n; i++) g[i] = new Node(i);
            for (int i = 1; i < n; i++) edge(g[i - 1], g[i]);
            for (int i = 0; i < n / 2; i++) {
                int a = r.nextInt(n);
                edge(g[a], g[Math.max(0, a - r.nextInt(20))]);
                if (i % 3 == 0) edge(g[r.nextInt(n)], g[r.nextInt(n)]);
            }
            System.out.println(analyse(g));
        }
    }
}
