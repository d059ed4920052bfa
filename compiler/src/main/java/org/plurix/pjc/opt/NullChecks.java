package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Dominators;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;

/**
 * Removes NULLCHECKs of values that cannot be null there, and decides comparisons of such values with null. Facts: what an operation
 * gives (NEW, this, ...), a dominating access through the value, a dominating comparison with null.
 */
final class NullChecks {
    private final Graph graph;
    private final BitSet nonNull = new BitSet();
    private final List<Value> trail = new ArrayList<>();
    private boolean changed;

    private NullChecks(Graph graph) {
        this.graph = graph;
    }

    static boolean removeRedundant(Graph graph) {
        NullChecks pass = new NullChecks(graph);
        DominatorWalk.run(graph, Dominators.forValues(graph), new DominatorWalk.Visitor() {
            @Override
            public int enter(Block block) {
                int mark = pass.trail.size();
                pass.learnFromBranch(block);
                pass.scan(block);
                return mark;
            }

            @Override
            public void leave(Block block, int mark) {
                List<Value> scope = pass.trail.subList(mark, pass.trail.size());
                scope.forEach(v -> pass.nonNull.clear(v.id));
                scope.clear();
            }
        });
        return pass.changed;
    }

    private void learn(Value value) {
        if (!nonNull.get(value.id)) {
            nonNull.set(value.id);
            trail.add(value);
        }
    }

    private boolean isNonNull(Value value) {
        return nonNull.get(value.id) || switch (value.op) {
            case NEW, NEWARRAY, MULTINEWARRAY, STRING, CLASS, CATCH -> true;
            case PARAM -> value.imm == 0 && !graph.method.isStatic();
            case CHECKCAST -> isNonNull(value.arg(0));
            default -> false;
        };
    }

    /** In a block entered only by the non-null arm of a comparison with null, the compared value is not null. */
    private void learnFromBranch(Block block) {
        if (block.preds.size() != 1) {
            return;
        }
        Block pred = block.preds.get(0);
        Value end = pred.terminator();
        if (end.op != Op.IF || !isNull(end.arg(1)) || pred.succs.get(0) == pred.succs.get(1)) {
            return;
        }
        int arm = end.aux == Cond.NE ? 0 : 1;
        if (pred.succs.get(arm) == block) {
            learn(end.arg(0));
        }
    }

    private static boolean isNull(Value value) {
        return value.op == Op.CONST && value.type == org.plurix.pjc.ir.Type.REF;
    }

    private void scan(Block block) {
        for (int i = 0; i < block.values.size(); i++) {
            Value value = block.values.get(i);
            switch (value.op) {
                case NULLCHECK -> {
                    if (isNonNull(value.arg(0))) {
                        block.values.remove(i--);
                        changed = true;
                    } else {
                        learn(value.arg(0));
                    }
                }
                case GETFIELD, PUTFIELD, ARRAYLENGTH, ALOAD, ASTORE, INVOKESPECIAL, INVOKEVIRTUAL, INVOKEINTERFACE -> learn(value.arg(0));
                case IF -> decide(block, value);
                default -> { }
            }
        }
    }

    private void decide(Block block, Value branch) {
        if (isNull(branch.arg(1)) && isNonNull(branch.arg(0))) {
            Branches.makeGoto(block, branch.aux == Cond.NE ? 0 : 1);
            changed = true;
        }
    }
}
