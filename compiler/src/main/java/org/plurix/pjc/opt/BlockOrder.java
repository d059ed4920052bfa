package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Loops;
import org.plurix.pjc.ir.Op;

/**
 * Final order of the blocks for the back end: reverse postorder, the blocks of a loop together, blocks that end with a
 * throw last. So every block comes before those it dominates. Drops unreachable blocks and sets loop depths.
 */
public final class BlockOrder {
    private final Loops loops;
    private final List<Block> result = new ArrayList<>();
    private final Set<Block> placed = new HashSet<>();

    private BlockOrder(Graph graph) {
        this.loops = Loops.of(graph);
        loops.setDepths(graph);
    }

    public static boolean run(Graph graph) {
        List<Block> before = List.copyOf(graph.blocks);
        FlowCleanup.removeUnreachable(graph);
        BlockOrder order = new BlockOrder(graph);
        order.place(order.loops.order, null);
        graph.blocks.clear();
        graph.blocks.addAll(coldLast(order.result));
        return !graph.blocks.equals(before);
    }

    /** Places {@code blocks}, all inside {@code loop}, in their order; at the first block of an inner loop the whole inner loop. */
    private void place(List<Block> blocks, Loops.Loop loop) {
        for (Block block : blocks) {
            if (placed.contains(block)) {
                continue;
            }
            Loops.Loop inner = childOf(loop, loops.around(block));
            if (inner == null) {
                placed.add(block);
                result.add(block);
            } else {
                place(blocks.stream().filter(inner::contains).toList(), inner);
            }
        }
    }

    /** The loop directly inside {@code outer} that is or surrounds {@code loop}; null if {@code loop} is {@code outer}. */
    private static Loops.Loop childOf(Loops.Loop outer, Loops.Loop loop) {
        Loops.Loop child = loop;
        while (child != null && child != outer && child.outer != outer) {
            child = child.outer;
        }
        return child == outer ? null : child;
    }

    /** Leaves only: a block with successors must stay before those it dominates. */
    private static List<Block> coldLast(List<Block> blocks) {
        List<Block> hot = new ArrayList<>();
        List<Block> cold = new ArrayList<>();
        for (Block block : blocks) {
            boolean leaf = block.terminator().op == Op.THROW || block.terminator().op == Op.UNREACHABLE;
            (leaf && block != blocks.get(0) ? cold : hot).add(block);
        }
        hot.addAll(cold);
        return hot;
    }
}
