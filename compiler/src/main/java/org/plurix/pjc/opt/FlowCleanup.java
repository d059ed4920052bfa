package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.BlockOrders;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Phis;
import org.plurix.pjc.ir.Replacements;
import org.plurix.pjc.ir.Value;

/**
 * Tidies control flow: blocks that cannot throw lose their handlers, unreachable blocks go, empty blocks are jumped over, and a block
 * that is the only way into the next is joined with it.
 */
final class FlowCleanup {
    private FlowCleanup() { }

    static boolean run(Graph graph) {
        boolean changed = dropUselessHandlers(graph);
        changed |= removeUnreachable(graph);
        changed |= skipEmptyBlocks(graph);
        changed |= joinChains(graph);
        return changed;
    }

    private static boolean dropUselessHandlers(Graph graph) {
        boolean changed = false;
        for (Block block : graph.blocks) {
            if (!block.handlers.isEmpty() && !canThrow(block)) {
                block.handlers = List.of();
                changed = true;
            }
        }
        return changed;
    }

    private static boolean canThrow(Block block) {
        return block.values.stream().anyMatch(v -> v.op.has(Op.Flag.THROWS) && !v.isPure());
    }

    static boolean removeUnreachable(Graph graph) {
        Set<Block> reachable = new HashSet<>(BlockOrders.reversePostorder(graph));
        if (reachable.size() == graph.blocks.size()) {
            return false;
        }
        graph.blocks.retainAll(reachable);
        for (Block block : graph.blocks) {
            for (int i = block.preds.size() - 1; i >= 0; i--) {
                if (!reachable.contains(block.preds.get(i))) {
                    Phis.removePredecessor(block, i);
                }
            }
        }
        return true;
    }

    /** A block that only jumps to one without PHIs is taken out of all ways through it. */
    private static boolean skipEmptyBlocks(Graph graph) {
        boolean changed = false;
        for (Block block : graph.blocks) {
            boolean empty = block.values.size() == 1 && block.terminator().op == Op.GOTO && block != graph.blocks.get(0);
            Block target = empty ? block.succs.get(0) : null;
            if (!empty || target == block || !Phis.of(target).isEmpty() || block.preds.isEmpty()) {
                continue;
            }
            for (Block pred : block.preds) {
                pred.succs.replaceAll(s -> s == block ? target : s);
                target.preds.add(pred);
            }
            target.preds.remove(block);
            block.preds.clear();
            block.succs.clear();
            changed = true;
        }
        if (changed) {
            Block entry = graph.blocks.get(0);
            graph.blocks.removeIf(b -> b != entry && b.preds.isEmpty() && !b.isHandler());
        }
        return changed;
    }

    private static boolean joinChains(Graph graph) {
        List<Block> kept = new ArrayList<>();
        Set<Block> gone = new HashSet<>();
        Replacements replaced = new Replacements(graph);
        for (Block block : graph.blocks) {
            if (gone.contains(block)) {
                continue;
            }
            kept.add(block);
            while (canJoin(graph, block)) {
                gone.add(block.succs.get(0));
                join(block, block.succs.get(0), replaced);
            }
        }
        if (gone.isEmpty()) {
            return false;
        }
        kept.removeAll(gone);
        graph.blocks.clear();
        graph.blocks.addAll(kept);
        replaced.applyAndRemove();
        return true;
    }

    private static boolean canJoin(Graph graph, Block block) {
        if (block.terminator().op != Op.GOTO) {
            return false;
        }
        Block next = block.succs.get(0);
        boolean sameHandlers = block.handlers.equals(next.handlers) || !canThrow(block) || !canThrow(next);
        return next != block && next.preds.size() == 1 && next != graph.blocks.get(0) && sameHandlers;
    }

    private static void join(Block block, Block next, Replacements replaced) {
        if (!canThrow(block)) {
            block.handlers = next.handlers;
        }
        block.values.remove(block.values.size() - 1);
        for (Value value : next.values) {
            if (value.op == Op.PHI) {
                replaced.put(value, value.arg(0));
            } else {
                value.block = block;
                block.values.add(value);
            }
        }
        block.succs.clear();
        block.succs.addAll(next.succs);
        for (Block succ : new HashSet<>(next.succs)) {
            succ.preds.replaceAll(p -> p == next ? block : p);
        }
    }
}
