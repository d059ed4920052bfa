package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;

/**
 * Puts an empty block on every edge from a block with several successors to one with several predecessors, so that moves for PHIs have
 * a place at the end of a predecessor that leads nowhere else.
 */
public final class CriticalEdges {
    private CriticalEdges() { }

    public static boolean split(Graph graph) {
        boolean changed = false;
        for (Block block : List.copyOf(graph.blocks)) {
            if (block.succs.size() < 2) {
                continue;
            }
            for (int i = 0; i < block.succs.size(); i++) {
                if (block.succs.get(i).preds.size() > 1) {
                    insert(graph, block, i);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** The first edge not yet split from {@code from} to its target is the first entry of {@code from} in the target's preds. */
    private static void insert(Graph graph, Block from, int succIndex) {
        Block to = from.succs.get(succIndex);
        int predIndex = to.preds.indexOf(from);
        Block middle = graph.newBlock();
        Value jump = graph.value(Op.GOTO, Type.VOID, from.terminator().line);
        jump.block = middle;
        middle.values.add(jump);
        middle.preds.add(from);
        middle.succs.add(to);
        from.succs.set(succIndex, middle);
        to.preds.set(predIndex, middle);
    }

    /** Edges that {@link #split} would treat; for checks. */
    public static List<String> remaining(Graph graph) {
        List<String> result = new ArrayList<>();
        for (Block block : graph.blocks) {
            if (block.succs.size() > 1) {
                block.succs.stream().filter(s -> s.preds.size() > 1).forEach(s -> result.add(block + " -> " + s));
            }
        }
        return result;
    }
}
