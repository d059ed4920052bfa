package org.plurix.pjc.ir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Dominator tree over the reachable blocks (iterative algorithm of Cooper, Harvey and Kennedy). Valid until the graph changes.
 *
 * <p>Two views of exception edges: for {@link #forValues} a handler is an entry of its own, because no SSA value survives the way into it:
 * a definition dominates a use exactly if the use may refer to it. For {@link #forControl} a handler follows the blocks it covers: "whenever
 * this block runs, that one was entered before".
 */
public final class Dominators {
    /** Reachable blocks in reverse postorder. */
    public final List<Block> order;
    private final int[] position;
    private final int[] idom;
    private final int[] depth;
    /** Stands above the entry and, for values, above all handlers. */
    private static final int ROOT = -1;
    private static final int UNKNOWN = -2;

    private Dominators(Graph graph, boolean handlersAreEntries) {
        order = BlockOrders.reversePostorder(graph);
        position = new int[graph.blockCount()];
        Arrays.fill(position, UNKNOWN);
        for (int i = 0; i < order.size(); i++) {
            position[order.get(i).id] = i;
        }
        idom = new int[order.size()];
        depth = new int[order.size()];
        solve(sources(handlersAreEntries));
        for (int i = 0; i < idom.length; i++) {
            depth[i] = idom[i] == ROOT ? 0 : depth[idom[i]] + 1;
        }
    }

    public static Dominators forValues(Graph graph) {
        return new Dominators(graph, true);
    }

    public static Dominators forControl(Graph graph) {
        return new Dominators(graph, false);
    }

    private List<List<Integer>> sources(boolean handlersAreEntries) {
        List<List<Integer>> sources = new ArrayList<>();
        for (Block block : order) {
            List<Integer> from = new ArrayList<>();
            block.preds.forEach(p -> from.add(position[p.id]));
            from.removeIf(p -> p == UNKNOWN);
            if (from.isEmpty() && (handlersAreEntries || block == order.get(0))) {
                from.add(ROOT);
            }
            sources.add(from);
        }
        if (!handlersAreEntries) {
            for (Block block : order) {
                block.handlers.forEach(h -> sources.get(position[h.target().id]).add(position[block.id]));
            }
        }
        return sources;
    }

    private void solve(List<List<Integer>> sources) {
        Arrays.fill(idom, UNKNOWN);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < idom.length; i++) {
                int best = UNKNOWN;
                for (int source : sources.get(i)) {
                    if (source == ROOT || idom[source] != UNKNOWN) {
                        best = best == UNKNOWN ? source : common(best, source);
                    }
                }
                if (best != idom[i]) {
                    idom[i] = best;
                    changed = true;
                }
            }
        }
    }

    private int common(int a, int b) {
        int x = a;
        int y = b;
        while (x != y) {
            if (x > y) {
                x = idom[x];
            } else {
                y = idom[y];
            }
        }
        return x;
    }

    public boolean isReachable(Block block) {
        return position[block.id] != UNKNOWN;
    }

    /** Immediate dominator, null at a root. */
    public Block parent(Block block) {
        int parent = idom[position[block.id]];
        return parent == ROOT ? null : order.get(parent);
    }

    /** True if {@code a} dominates {@code b} (also if they are the same). Both must be reachable. */
    public boolean dominates(Block a, Block b) {
        int target = position[a.id];
        int current = position[b.id];
        while (current != ROOT && depth[current] > depth[target]) {
            current = idom[current];
        }
        return current == target;
    }

    /** Children of each block, indexed by block id. */
    public List<List<Block>> children(Graph graph) {
        List<List<Block>> result = new ArrayList<>();
        for (int i = 0; i < graph.blockCount(); i++) {
            result.add(new ArrayList<>(0));
        }
        for (Block block : order) {
            Block parent = parent(block);
            if (parent != null) {
                result.get(parent.id).add(block);
            }
        }
        return result;
    }
}
