package org.plurix.pjc.opt;

import java.util.Set;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.MethodRef;

/**
 * Which bodies may become part of their callers: small ones without loops in which nothing can throw. So no frame is ever missing in a stack
 * trace, and a position in inlined code need not be told from the call itself.
 */
public final class Inlinable {
    private static final int MAX_VALUES = 24;
    private static final int MAX_BLOCKS = 8;

    /** Intrinsics that only compute. */
    private static final Set<String> ARITHMETIC = Set.of("sqrt", "mulHigh", "intBitsToFloat", "floatToIntBits", "longBitsToDouble", "doubleToLongBits");

    private Inlinable() { }

    /** Tidies a fresh graph and decides. */
    public static boolean prepare(Graph graph, OptContext context) {
        FlowCleanup.run(graph);
        org.plurix.pjc.ir.Phis.removeTrivial(graph);
        Simplifier.run(graph);
        FlowCleanup.run(graph);
        ClassInits.removeRedundant(graph, context);
        NullChecks.removeRedundant(graph);
        DeadCode.remove(graph);
        FlowCleanup.run(graph);
        return isInlinable(graph);
    }

    private static boolean isInlinable(Graph graph) {
        if (graph.blocks.size() > MAX_BLOCKS || !graph.slotTypes.isEmpty()) {
            return false;
        }
        int count = 0;
        boolean returns = false;
        for (int i = 0; i < graph.blocks.size(); i++) {
            Block block = graph.blocks.get(i);
            boolean backward = block.succs.stream().anyMatch(s -> graph.blocks.indexOf(s) <= graph.blocks.indexOf(block));
            if (!block.handlers.isEmpty() || backward) {
                return false;
            }
            for (Value value : block.values) {
                count += value.op == Op.PARAM || value.op == Op.CONST ? 0 : 1;
                returns |= value.op == Op.RETURN;
                if (!isAllowed(value, graph)) {
                    return false;
                }
            }
        }
        return returns && count <= MAX_VALUES;
    }

    private static boolean isAllowed(Value value, Graph graph) {
        return switch (value.op) {
            case GETFIELD, PUTFIELD -> isThis(value.arg(0), graph);
            case GETSTATIC, PUTSTATIC, GOTO, IF, SWITCH, RETURN -> true;
            case INTRINSIC -> isArithmetic(value);
            default -> value.isPure();
        };
    }

    /** An intrinsic that neither reads nor writes memory. */
    static boolean isArithmetic(Value intrinsic) {
        return ARITHMETIC.contains(((MethodRef) intrinsic.aux).name());
    }

    private static boolean isThis(Value object, Graph graph) {
        return object.op == Op.PARAM && object.imm == 0 && !graph.method.isStatic();
    }
}
