package org.plurix.pjc.ia32.isel;

import java.util.BitSet;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;

/** Finds comparisons that become part of the branch which ends their block, and counts uses. */
final class Fusion {
    private final int[] uses;
    private final BitSet fused = new BitSet();

    Fusion(Graph graph) {
        uses = new int[graph.valueCount()];
        for (Block block : graph.blocks) {
            for (Value value : block.values) {
                for (Value arg : value.args) {
                    uses[arg.id]++;
                }
            }
        }
        for (Block block : graph.blocks) {
            Value last = block.terminator();
            if (last.op == Op.IF) {
                consider(block, last.arg(0), last.arg(1), (Cond) last.aux);
                consider(block, last.arg(1), last.arg(0), ((Cond) last.aux).swap());
            }
        }
    }

    private void consider(Block block, Value compare, Value other, Cond cond) {
        boolean zero = other.op == Op.CONST && other.imm == 0;
        if (zero && compare.block == block && uses[compare.id] == 1 && canFuse(compare, cond)) {
            fused.set(compare.id);
        }
    }

    private static boolean canFuse(Value compare, Cond cond) {
        boolean equality = cond == Cond.EQ || cond == Cond.NE;
        return switch (compare.op) {
            case LCMP, FCMPL, FCMPG, DCMPL, DCMPG -> true;
            case INSTANCEOF -> equality && !compare.arg(0).isConst();
            case AND -> compare.type == Type.I32 && equality && !(compare.arg(0).isConst() && compare.arg(1).isConst());
            default -> false;
        };
    }

    boolean isFused(Value value) {
        return fused.get(value.id);
    }

    boolean isUnused(Value value) {
        return uses[value.id] == 0;
    }
}
