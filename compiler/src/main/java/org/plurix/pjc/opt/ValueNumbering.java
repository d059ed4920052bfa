package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Dominators;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Replacements;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;

/**
 * Global value numbering over the dominator tree: a computation equal to a dominating one is replaced by it. Besides pure operations this
 * holds for array lengths (immutable), casts, and divisions: where the first did not throw, the second does not. Loads give what was read or written
 * there before ({@link AvailableLoads}).
 *
 * <p>Constants, literals and classes are equal by content but are not shared between blocks: they cost no more to make again than to
 * keep in one of few registers.
 */
final class ValueNumbering {
    private record Key(Op op, Type type, Object aux, long imm, List<Object> args) { }

    private record Constant(Op op, Type type, long imm, Object aux) { }

    private final Map<Key, Value> table = new HashMap<>();
    private final List<Key> trail = new ArrayList<>();
    private final Replacements replaced;
    /** Null in code that may not read less often than its source says. */
    private final AvailableLoads loads;

    private ValueNumbering(Graph graph, Dominators dominators, OptContext context) {
        this.replaced = new Replacements(graph);
        this.loads = Memory.isOrdinary(graph.method) ? new AvailableLoads(graph, dominators, context, replaced) : null;
    }

    static boolean run(Graph graph, OptContext context) {
        Dominators dominators = Dominators.forValues(graph);
        ValueNumbering pass = new ValueNumbering(graph, dominators, context);
        DominatorWalk.run(graph, dominators, new DominatorWalk.Visitor() {
            @Override
            public int enter(Block block) {
                int mark = pass.trail.size();
                if (pass.loads != null) {
                    pass.loads.enter(block);
                }
                block.values.forEach(pass::number);
                return mark;
            }

            @Override
            public void leave(Block block, int mark) {
                List<Key> scope = pass.trail.subList(mark, pass.trail.size());
                scope.forEach(pass.table::remove);
                scope.clear();
                if (pass.loads != null) {
                    pass.loads.leave(block);
                }
            }
        });
        if (pass.replaced.isEmpty()) {
            return false;
        }
        pass.replaced.applyAndRemove();
        return true;
    }

    private void number(Value value) {
        if (!isNumbered(value)) {
            Value known = loads == null ? null : loads.visit(value);
            if (known != null) {
                replaced.put(value, known);
            }
            return;
        }
        List<Object> args = new ArrayList<>(value.args.size());
        for (Value arg : value.args) {
            args.add(argument(replaced.get(arg)));
        }
        if (isCommutative(value) && args.get(0).hashCode() > args.get(1).hashCode()) {
            args.add(args.remove(0));
        }
        Key key = new Key(value.op, value.type, value.aux, value.imm, args);
        Value earlier = table.putIfAbsent(key, value);
        if (earlier == null) {
            trail.add(key);
        } else {
            replaced.put(value, earlier);
        }
    }

    private static Object argument(Value value) {
        return isLiteral(value) ? new Constant(value.op, value.type, value.imm, value.aux) : value;
    }

    private static boolean isLiteral(Value value) {
        return value.op == Op.CONST || value.op == Op.STRING || value.op == Op.CLASS;
    }

    private static boolean isNumbered(Value value) {
        return switch (value.op) {
            case CONST, STRING, CLASS, PARAM, PHI -> false;
            case ARRAYLENGTH, CHECKCAST, DIV, REM -> true;
            default -> value.isPure();
        };
    }

    private static boolean isCommutative(Value value) {
        return switch (value.op) {
            case ADD, MUL, AND, OR, XOR -> !value.type.isFloat();
            default -> false;
        };
    }
}
