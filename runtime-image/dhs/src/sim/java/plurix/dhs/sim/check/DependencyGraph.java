package plurix.dhs.sim.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Who must come before whom: transactions, the reasons (write-write, write-read, read-write, real time), and the search for a cycle. A
 * history is strictly serializable exactly if this graph has none. Real time is a chain of moments (nodes without a transaction), so that
 * the graph stays linear in the history's length.
 */
final class DependencyGraph {
    static final int WW = 1;
    static final int WR = 2;
    static final int RW = 4;
    static final int REAL_TIME = 8;
    /** The search for a short cycle in a knot may look at so many nodes; it has found one long before. */
    private static final int MOST_VISITS = 1_000_000;
    private static final int[] NONE = {};

    private final List<Tx> transactions;
    private final List<int[]> edges = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private int nodes;
    private int visits;
    /** Indexes of the edges that leave a node. */
    private int[][] leaving;

    DependencyGraph(List<Tx> transactions) {
        this.transactions = transactions;
        nodes = transactions.size();
    }

    /** Transaction from comes before transaction to (by index). */
    void edge(int from, int to, int kind, String reason) {
        if (from != to) {
            edges.add(new int[] {from, to, kind});
            reasons.add(reason);
        }
    }

    /** A transaction that ended before another one began comes before it. */
    void addRealTime() {
        List<long[]> moments = new ArrayList<>();
        for (int i = 0; i < transactions.size(); i++) {
            Tx t = transactions.get(i);
            if (t.outcome != Outcome.ABORTED && t.end > 0) {
                moments.add(new long[] {t.end, 1, i});
            }
            if (t.outcome != Outcome.ABORTED && t.begin > 0) {
                moments.add(new long[] {t.begin, 0, i});
            }
        }
        // at equal times begins come first: nothing follows from them
        moments.sort((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        int chain = -1;
        for (long[] m : moments) {
            int t = (int) m[2];
            if (m[1] == 1) {
                int next = nodes++;
                edge(t, next, REAL_TIME, "ended");
                if (chain >= 0) {
                    edge(chain, next, REAL_TIME, "then");
                }
                chain = next;
            } else if (chain >= 0) {
                edge(chain, t, REAL_TIME, "before this one began");
            }
        }
    }

    /** Text of the simplest cycle with its name, or null when there is none. */
    String findCycle() {
        link();
        for (int kinds : new int[] {WW, WW | WR, WW | WR | RW, WW | WR | RW | REAL_TIME}) {
            List<Integer> cycle = cycleOf(kinds);
            if (cycle != null) {
                return describe(cycle);
            }
        }
        return null;
    }

    private void link() {
        int[] degree = new int[nodes];
        for (int[] e : edges) {
            degree[e[0]]++;
        }
        leaving = new int[nodes][];
        for (int n = 0; n < nodes; n++) {
            leaving[n] = degree[n] == 0 ? NONE : new int[degree[n]];
        }
        for (int i = 0; i < edges.size(); i++) {
            int from = edges.get(i)[0];
            leaving[from][--degree[from]] = i;
        }
    }

    /** A shortest cycle inside the first strongly connected part, as edge indexes. */
    private List<Integer> cycleOf(int kinds) {
        int[] part = new Components(kinds).search();
        int[] size = new int[nodes];
        for (int n = 0; n < nodes; n++) {
            size[part[n]]++;
        }
        List<Integer> best = null;
        visits = 0;
        for (int n = 0; n < nodes && (visits < MOST_VISITS || best == null); n++) {
            if (size[part[n]] > 1 && n < transactions.size()) {
                List<Integer> found = shortestThrough(n, part, kinds);
                best = best == null || found != null && weight(found) < weight(best) ? found : best;
            }
        }
        return best;
    }

    /** Few read-write edges first: they make the weaker anomaly. */
    private int weight(List<Integer> cycle) {
        int w = 0;
        for (int e : cycle) {
            w += edges.get(e)[2] == RW ? nodes : 1;
        }
        return w;
    }

    private List<Integer> shortestThrough(int start, int[] part, int kinds) {
        int[] by = new int[nodes];
        Arrays.fill(by, -1);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        while (!queue.isEmpty()) {
            int n = queue.remove();
            visits++;
            for (int e : leaving[n]) {
                int to = edges.get(e)[1];
                if ((edges.get(e)[2] & kinds) == 0 || part[to] != part[start] || by[to] >= 0) {
                    continue;
                }
                by[to] = e;
                if (to == start) {
                    return path(start, by);
                }
                queue.add(to);
            }
        }
        return null;
    }

    private List<Integer> path(int start, int[] by) {
        List<Integer> path = new ArrayList<>();
        int n = start;
        do {
            path.add(by[n]);
            n = edges.get(by[n])[0];
        } while (n != start);
        Collections.reverse(path);
        return path;
    }

    private String describe(List<Integer> cycle) {
        int all = 0;
        int readWrites = 0;
        boolean doomed = false;
        StringBuilder text = new StringBuilder();
        for (int e : cycle) {
            int[] edge = edges.get(e);
            all |= edge[2];
            readWrites += edge[2] == RW ? 1 : 0;
            if (edge[0] < transactions.size()) {
                Tx t = transactions.get(edge[0]);
                doomed |= t.outcome == Outcome.ABORTED;
                text.append("\n    ").append(t);
            }
            text.append(edge[0] < transactions.size() || edge[1] < transactions.size() ? " -> " + reasons.get(e) : "");
        }
        String name = (all & ~REAL_TIME) == WW ? "G0" : readWrites == 0 ? "G1c" : readWrites == 1 ? "G-single" : "G2";
        return (doomed ? "mixed state in a doomed transaction, " : "") + "cycle " + name + ((all & REAL_TIME) != 0 ? "-realtime" : "") + ":" + text;
    }

    /** Strongly connected parts by Tarjan's method, without recursion. */
    private final class Components {
        private final int kinds;
        private final int[] index = new int[nodes];
        private final int[] low = new int[nodes];
        private final int[] part = new int[nodes];
        private final int[] at = new int[nodes];
        private final boolean[] open = new boolean[nodes];
        private final int[] stack = new int[nodes];
        private final int[] calls = new int[nodes];
        private int stacked;
        private int count;

        Components(int kinds) {
            this.kinds = kinds;
        }

        int[] search() {
            for (int n = 0; n < nodes; n++) {
                if (index[n] == 0) {
                    visit(n);
                }
            }
            return part;
        }

        private void enter(int n) {
            index[n] = ++count;
            low[n] = count;
            open[n] = true;
            stack[stacked++] = n;
        }

        private void visit(int root) {
            int depth = 0;
            calls[0] = root;
            enter(root);
            while (depth >= 0) {
                int n = calls[depth];
                if (at[n] < leaving[n].length) {
                    int[] e = edges.get(leaving[n][at[n]++]);
                    if ((e[2] & kinds) == 0) {
                        continue;
                    }
                    if (index[e[1]] == 0) {
                        calls[++depth] = e[1];
                        enter(e[1]);
                    } else if (open[e[1]]) {
                        low[n] = Math.min(low[n], index[e[1]]);
                    }
                } else {
                    close(n);
                    depth--;
                    if (depth >= 0) {
                        low[calls[depth]] = Math.min(low[calls[depth]], low[n]);
                    }
                }
            }
        }

        private void close(int n) {
            if (low[n] == index[n]) {
                int m;
                do {
                    m = stack[--stacked];
                    open[m] = false;
                    part[m] = n;
                } while (m != n);
            }
        }
    }
}
