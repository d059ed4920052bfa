package org.plurix.pjc.opt;

import java.util.HashSet;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Phis;
import org.plurix.pjc.ir.Value;

/** Changes of block ends. */
final class Branches {
    private Branches() { }

    /**
     * The end of {@code block} becomes a GOTO to its successor number {@code taken}; the other edges go. Of several edges between the same
     * blocks, the k-th in succs is the k-th in preds.
     */
    static void makeGoto(Block block, int taken) {
        for (int i = block.succs.size() - 1; i >= 0; i--) {
            if (i != taken) {
                Phis.removePredecessor(block.succs.get(i), predIndex(block, i));
                block.succs.remove(i);
            }
        }
        Value end = block.terminator();
        end.op = Op.GOTO;
        end.aux = null;
        end.args.clear();
    }

    /** Position in the preds of its target of the edge number {@code succ} of {@code block}. */
    static int predIndex(Block block, int succ) {
        Block target = block.succs.get(succ);
        int skip = 0;
        for (int i = 0; i < succ; i++) {
            if (block.succs.get(i) == target) {
                skip++;
            }
        }
        for (int i = 0; i < target.preds.size(); i++) {
            if (target.preds.get(i) == block && skip-- == 0) {
                return i;
            }
        }
        throw new IllegalStateException("edges of " + block + " do not match predecessors of " + target);
    }

    /** The value and what follows it move to a new block, which gets the successors; {@code block} is left without an end. */
    static Block split(Graph graph, Block block, Value first) {
        Block rest = graph.newBlock();
        rest.handlers = block.handlers;
        List<Value> tail = block.values.subList(block.values.indexOf(first), block.values.size());
        tail.forEach(v -> v.block = rest);
        rest.values.addAll(tail);
        tail.clear();
        rest.succs.addAll(block.succs);
        block.succs.clear();
        for (Block succ : new HashSet<>(rest.succs)) {
            succ.preds.replaceAll(p -> p == block ? rest : p);
        }
        return rest;
    }
}
