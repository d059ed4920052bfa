package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Dominators;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.TypeRef;

/**
 * Marks array accesses whose index is in range for sure and decides unsigned comparisons of the same meaning: the same access came before on every way there, or conditions on the way say so (for an index
 * that counts up from a number that is not negative, the comparison with the length is enough).
 */
final class BoundsChecks {
    /** {@code less < more}, signed; or {@code less <= more}. */
    private record Fact(Object kind, Value less, Value more) { }

    private static final int DEPTH = 4;

    private final Dominators dominators;
    private final Set<Fact> facts = new HashSet<>();
    private final List<Fact> trail = new ArrayList<>();
    private final Graph graph;
    private boolean changed;

    private BoundsChecks(Graph graph) {
        this.graph = graph;
        this.dominators = Dominators.forValues(graph);
    }

    static boolean run(Graph graph) {
        boolean any = graph.blocks.stream().anyMatch(b -> b.values.stream().anyMatch(v -> v.op == Op.ALOAD || v.op == Op.ASTORE));
        return any && new BoundsChecks(graph).run();
    }

    private boolean run() {
        DominatorWalk.run(graph, dominators, new DominatorWalk.Visitor() {
            @Override
            public int enter(Block block) {
                int mark = trail.size();
                learnFromBranch(block);
                block.values.forEach(v -> visit(v));
                return mark;
            }

            @Override
            public void leave(Block block, int mark) {
                List<Fact> scope = trail.subList(mark, trail.size());
                scope.forEach(facts::remove);
                scope.clear();
            }
        });
        return changed;
    }

    private void learn(Object kind, Value less, Value more) {
        Fact fact = new Fact(kind, less, more);
        if (facts.add(fact)) {
            trail.add(fact);
        }
    }

    private void learnFromBranch(Block block) {
        Value end = branchInto(block);
        if (end == null) {
            return;
        }
        Cond condition = condition(end, block);
        Value a = end.arg(0);
        Value b = end.arg(1);
        switch (condition) {
            case LT, ULT, LE -> learn(condition, a, b);
            case GT, UGT, GE -> learn(condition.swap(), b, a);
            case EQ -> {
                learn(Cond.LE, a, b);
                learn(Cond.LE, b, a);
            }
            default -> { }
        }
    }

    /** The comparison of integers that alone leads into a block, or null. */
    private static Value branchInto(Block block) {
        if (block.preds.size() != 1) {
            return null;
        }
        Block pred = block.preds.get(0);
        Value end = pred.terminator();
        boolean usable = end.op == Op.IF && end.arg(0).type == Type.I32 && pred.succs.get(0) != pred.succs.get(1);
        return usable ? end : null;
    }

    private static Cond condition(Value branch, Block taken) {
        Cond condition = (Cond) branch.aux;
        return branch.block.succs.get(0) == taken ? condition : condition.negate();
    }

    private void visit(Value value) {
        if (value.op == Op.IF && value.aux == Cond.ULT && value.arg(0).type == Type.I32 && isBelow(value.arg(0), m -> m == value.arg(1))) {
            Branches.makeGoto(value.block, 0);
            changed = true;
        }
        if (value.op != Op.ALOAD && value.op != Op.ASTORE) {
            return;
        }
        Value array = value.arg(0);
        Value index = value.arg(1);
        if (!value.has(Value.IN_RANGE) && isInRange(array, index)) {
            value.imm |= Value.IN_RANGE;
            changed = true;
        }
        learn(Op.ALOAD, index, array);
    }

    private boolean isInRange(Value array, Value index) {
        if (facts.contains(new Fact(Op.ALOAD, index, array))) {
            return true;
        }
        if (isBelow(index, m -> isLength(m, array))) {
            return true;
        }
        return array.op == Op.NEWARRAY && array.arg(0).isConst() && largest(index) < array.arg(0).imm && isNotNegative(index, DEPTH, true);
    }

    /** At least 0 and less than a value that is a {@code bound}. */
    private boolean isBelow(Value index, Predicate<Value> bound) {
        for (Fact fact : trail) {
            if (fact.less == index && bound.test(fact.more) && (fact.kind == Cond.ULT || fact.kind == Cond.LT && isNotNegative(index, DEPTH, true))) {
                return true;
            }
        }
        return false;
    }

    /** What the operation alone says: no larger value is possible. */
    private static long largest(Value index) {
        boolean byConstant = index.args.size() == 2 && index.arg(1).isConst();
        return switch (index.op) {
            case CONST -> index.imm;
            case AND -> byConstant && index.arg(1).imm >= 0 ? index.arg(1).imm : Integer.MAX_VALUE;
            case REM -> byConstant && index.arg(1).imm > 0 ? index.arg(1).imm - 1 : Integer.MAX_VALUE;
            default -> Integer.MAX_VALUE;
        };
    }

    private static boolean isLength(Value value, Value array) {
        if (value.op == Op.ARRAYLENGTH && value.arg(0) == array) {
            return true;
        }
        if (array.op != Op.NEWARRAY) {
            return false;
        }
        Value length = array.arg(0);
        return value == length || value.isConst() && length.isConst() && value.imm <= length.imm;
    }

    /**
     * @param here facts may be used; not for the arguments of PHIs: they are what the values were when control came from there, which may be another
     *        round of the loop than the one the facts are about
     */
    private boolean isNotNegative(Value value, int depth, boolean here) {
        if (here && facts.stream().anyMatch(f -> f.more == value && isAtLeast(f, 0))) {
            return true;
        }
        return depth > 0 && switch (value.op) {
            case CONST -> value.imm >= 0;
            case ARRAYLENGTH, I2C -> true;
            case ALOAD -> ((TypeRef) value.aux).descriptor().equals("C");
            case AND -> isNotNegative(value.arg(0), depth - 1, here) || isNotNegative(value.arg(1), depth - 1, here);
            case USHR -> value.arg(1).isConst() && (value.arg(1).imm & Integer.SIZE - 1) != 0;
            case SHR -> isNotNegative(value.arg(0), depth - 1, here);
            case REM, DIV -> value.arg(1).isConst() && value.arg(1).imm > 0 && isNotNegative(value.arg(0), depth - 1, here);
            case PHI -> value.args.stream().allMatch(a -> isStep(value, a) || a != value && isNotNegative(a, depth - 1, false));
            default -> false;
        };
    }

    private static boolean isAtLeast(Fact fact, int least) {
        return fact.less.isConst() && (fact.kind == Cond.LE && fact.less.imm >= least || fact.kind == Cond.LT && fact.less.imm >= least - 1);
    }

    /** {@code phi + 1} where the PHI is below something, so that it cannot overflow. */
    private boolean isStep(Value phi, Value next) {
        boolean plusOne = next.op == Op.ADD && next.arg(0) == phi && next.arg(1).isConst() && next.arg(1).imm == 1;
        if (!plusOne) {
            return false;
        }
        for (Block b = next.block; b != null; b = dominators.parent(b)) {
            Value branch = branchInto(b);
            Cond condition = branch == null ? null : condition(branch, b);
            boolean below = condition == Cond.LT && branch.arg(0) == phi || condition == Cond.GT && branch.arg(1) == phi;
            if (below) {
                return true;
            }
            if (b == phi.block) {
                return false;
            }
        }
        return false;
    }
}
