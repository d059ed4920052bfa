package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.BlockOrders;
import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Phis;
import org.plurix.pjc.ir.Replacements;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;

/**
 * Constant folding, algebraic identities that hold exactly in Java, constants moved to the second argument, and branches on constants.
 * One walk in reverse postorder; what a branch makes unreachable is left to {@link FlowCleanup}.
 */
final class Simplifier {
    private final Graph graph;
    private final Replacements replaced;
    private boolean changed;

    private Simplifier(Graph graph) {
        this.graph = graph;
        this.replaced = new Replacements(graph);
    }

    static boolean run(Graph graph) {
        Simplifier pass = new Simplifier(graph);
        for (Block block : BlockOrders.reversePostorder(graph)) {
            pass.foldPhis(block);
            for (Value value : List.copyOf(block.values)) {
                value.args.replaceAll(pass.replaced::get);
                pass.simplify(value);
            }
        }
        if (!pass.replaced.isEmpty()) {
            pass.replaced.applyAndRemove();
        }
        FlowCleanup.removeUnreachable(graph);
        return pass.changed;
    }

    /** A PHI of equal constants becomes one constant behind the PHIs. */
    private void foldPhis(Block block) {
        for (Value phi : new ArrayList<>(Phis.of(block))) {
            if (phi.args.isEmpty()) {
                return;     // unreachable since an earlier branch was decided
            }
            Value first = replaced.get(phi.arg(0));
            boolean same = first.isConst() && phi.args.stream().map(replaced::get).allMatch(a -> a.isConst() && a.imm == first.imm);
            if (same) {
                block.values.remove(phi);
                makeConst(phi, first.imm);
                block.values.add(Phis.of(block).size(), phi);
            }
        }
    }

    private void simplify(Value v) {
        switch (v.op) {
            case ADD, SUB, MUL, DIV, REM, AND, OR, XOR, SHL, SHR, USHR -> binary(v);
            case LCMP, FCMPL, FCMPG, DCMPL, DCMPG -> {
                if (v.arg(0).isConst() && v.arg(1).isConst()) {
                    makeConst(v, Constants.compare(v.op, v.arg(0).imm, v.arg(1).imm));
                }
            }
            case NEG, I2L, I2F, I2D, L2I, L2F, L2D, F2I, F2L, F2D, D2I, D2L, D2F, I2B, I2C, I2S -> unary(v);
            case CHECKCAST -> {
                if (v.arg(0).isConst()) {
                    replace(v, v.arg(0));
                }
            }
            case INSTANCEOF -> {
                if (v.arg(0).isConst()) {
                    makeConst(v, 0);
                }
            }
            case IF -> branch(v);
            case SWITCH -> select(v);
            default -> { }
        }
    }

    private void makeConst(Value v, long imm) {
        v.op = Op.CONST;
        v.args.clear();
        v.aux = null;
        v.imm = imm;
        changed = true;
    }

    private void replace(Value v, Value by) {
        replaced.put(v, by);
        changed = true;
    }

    private void rewrite(Value v, Op op, Value... args) {
        v.op = op;
        v.args.clear();
        v.args.addAll(Arrays.asList(args));
        changed = true;
    }

    private Value constantBefore(Value v, Type type, long imm) {
        Value constant = graph.value(Op.CONST, type, v.line);
        constant.imm = imm;
        constant.block = v.block;
        v.block.values.add(v.block.values.indexOf(v), constant);
        return constant;
    }

    private void unary(Value v) {
        Value a = v.arg(0);
        if (a.isConst()) {
            makeConst(v, Constants.unary(v.op, v.type, a.imm));
        } else if (v.op == Op.NEG && a.op == Op.NEG) {
            replace(v, a.arg(0));
        } else if (v.op == a.op && (v.op == Op.I2B || v.op == Op.I2C || v.op == Op.I2S)) {
            replace(v, a);
        } else if (v.op == Op.L2I && a.op == Op.I2L) {
            replace(v, a.arg(0));
        }
    }

    private void binary(Value v) {
        if (v.arg(0).isConst() && v.arg(1).isConst()) {
            Long result = Constants.binary(v.op, v.type, v.arg(0).imm, v.arg(1).imm);
            if (result != null) {
                makeConst(v, result);
            }
            return;
        }
        if (v.type.isFloat()) {
            return;     // x + 0, x * 1 and the like are not exact for -0 and signalling NaN
        }
        if (isCommutative(v.op) && v.arg(0).isConst()) {
            rewrite(v, v.op, v.arg(1), v.arg(0));
        }
        if (v.arg(1).isConst()) {
            withConstant(v, v.arg(0), v.arg(1));
        } else if (v.arg(0) == v.arg(1)) {
            withItself(v, v.arg(0));
        }
    }

    private static boolean isCommutative(Op op) {
        return op == Op.ADD || op == Op.MUL || op == Op.AND || op == Op.OR || op == Op.XOR;
    }

    private void withItself(Value v, Value x) {
        switch (v.op) {
            case SUB, XOR -> makeConst(v, 0);
            case AND, OR -> replace(v, x);
            default -> { }
        }
    }

    private void withConstant(Value v, Value x, Value constant) {
        long c = constant.imm;
        switch (v.op) {
            case SUB -> rewrite(v, Op.ADD, x, constantBefore(v, v.type, v.type == Type.I32 ? -(int) c : -c));
            case MUL -> multiply(v, x, c);
            case DIV -> {
                if (c == 1) {
                    replace(v, x);
                }
            }
            case REM -> {
                if (c == 1) {
                    makeConst(v, 0);
                }
            }
            case AND -> {
                if (c == 0) {
                    makeConst(v, 0);
                } else if (c == -1) {
                    replace(v, x);
                }
            }
            case OR -> {
                if (c == -1) {
                    makeConst(v, -1);
                } else if (c == 0) {
                    replace(v, x);
                }
            }
            case XOR -> replaceIf(v, x, c == 0);
            case SHL, SHR, USHR -> replaceIf(v, x, (c & (v.type == Type.I32 ? Integer.SIZE - 1 : Long.SIZE - 1)) == 0);
            default -> { }
        }
        if (v.op == Op.ADD && !replaced.contains(v)) {
            add(v);
        }
    }

    private void replaceIf(Value v, Value x, boolean condition) {
        if (condition) {
            replace(v, x);
        }
    }

    /** x + 0, and (y + a) + b = y + (a + b). */
    private void add(Value v) {
        Value x = v.arg(0);
        long c = v.arg(1).imm;
        if (c == 0) {
            replace(v, x);
        } else if (x.op == Op.ADD && x.arg(1).isConst()) {
            long sum = Constants.binary(Op.ADD, v.type, x.arg(1).imm, c);
            rewrite(v, Op.ADD, x.arg(0), constantBefore(v, v.type, sum));
        }
    }

    private void multiply(Value v, Value x, long c) {
        if (c == 0) {
            makeConst(v, 0);
        } else if (c == 1) {
            replace(v, x);
        } else if (c > 1 && Long.bitCount(c) == 1) {
            rewrite(v, Op.SHL, x, constantBefore(v, Type.I32, Long.numberOfTrailingZeros(c)));
        }
    }

    private void branch(Value v) {
        Value a = v.arg(0);
        Value b = v.arg(1);
        Cond condition = (Cond) v.aux;
        boolean constant = a.isConst() && b.isConst();
        if (constant || a == b) {
            boolean holds = constant ? Constants.holds(condition, (int) a.imm, (int) b.imm) : Constants.holds(condition, 0, 0);
            Branches.makeGoto(v.block, holds ? 0 : 1);
            changed = true;
        } else if (a.isConst()) {
            v.aux = condition.swap();
            rewrite(v, Op.IF, b, a);
        }
    }

    private void select(Value v) {
        if (v.arg(0).isConst()) {
            int[] keys = (int[]) v.aux;
            int found = Arrays.binarySearch(keys, (int) v.arg(0).imm);
            Branches.makeGoto(v.block, found >= 0 ? found : keys.length);
            changed = true;
        }
    }
}
