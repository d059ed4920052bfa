package org.plurix.pjc.opt;

import java.util.Set;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.MethodRef;

/**
 * Which bodies may become part of their callers: small ones without loops and handlers. What can throw in them keeps its own line
 * ({@link org.plurix.pjc.model.Positions}), so no call is missing in a stack trace.
 */
public final class Inlinable {
    private static final int MAX_WEIGHT = 24;
    private static final int MAX_BLOCKS = 8;
    /** Machine code of calls, allocations and type tests is longer than that of other operations. */
    private static final int WEIGHT_OF_CALL = 5;
    private static final int WEIGHT_OF_TEST = 3;

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
        int weight = 0;
        boolean returns = false;
        for (int i = 0; i < graph.blocks.size(); i++) {
            Block block = graph.blocks.get(i);
            boolean backward = block.succs.stream().anyMatch(s -> graph.blocks.indexOf(s) <= graph.blocks.indexOf(block));
            if (!block.handlers.isEmpty() || backward) {
                return false;
            }
            for (Value value : block.values) {
                weight += weight(value);
                returns |= value.op == Op.RETURN;
            }
        }
        return returns && weight <= MAX_WEIGHT;
    }

    private static int weight(Value value) {
        return switch (value.op) {
            case PARAM, CONST, GOTO, RETURN, UNREACHABLE -> 0;
            case INVOKESTATIC, INVOKESPECIAL, INVOKEVIRTUAL, INVOKEINTERFACE, NEW, NEWARRAY, MULTINEWARRAY, CLASSINIT -> WEIGHT_OF_CALL;
            case CHECKCAST, INSTANCEOF, ALOAD, ASTORE -> WEIGHT_OF_TEST;
            case SWITCH -> ((int[]) value.aux).length;
            case INTRINSIC -> isArithmetic(value) ? 1 : MAX_WEIGHT + 1;
            default -> 1;
        };
    }

    /** True if a value of an inlined body can appear in a stack trace, so that its own position matters. */
    static boolean isVisible(Value value, Graph body) {
        return switch (value.op) {
            case GETFIELD, PUTFIELD -> !isThis(value.arg(0), body);
            default -> value.op.has(Op.Flag.THROWS) && !value.isPure();
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
