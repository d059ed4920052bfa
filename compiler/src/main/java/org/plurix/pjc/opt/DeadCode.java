package org.plurix.pjc.opt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;

/**
 * Removes values without effect that nobody needs, including cycles of PHIs, reads of statics, and frame slots that are written but never
 * read.
 */
final class DeadCode {
    private final Graph graph;
    private final BitSet needed = new BitSet();
    private final BitSet slotsRead = new BitSet();
    private final List<List<Value>> slotStores = new ArrayList<>();
    private final Deque<Value> work = new ArrayDeque<>();

    private DeadCode(Graph graph) {
        this.graph = graph;
    }

    static boolean remove(Graph graph) {
        return new DeadCode(graph).run();
    }

    private boolean run() {
        graph.slotTypes.forEach(t -> slotStores.add(new ArrayList<>()));
        for (Block block : graph.blocks) {
            for (Value value : block.values) {
                if (value.op == Op.FRAME_SET) {
                    slotStores.get((int) value.imm).add(value);
                } else if (isRoot(value)) {
                    need(value);
                }
            }
        }
        while (!work.isEmpty()) {
            Value value = work.pop();
            value.args.forEach(this::need);
            if (value.op == Op.FRAME_GET && !slotsRead.get((int) value.imm)) {
                slotsRead.set((int) value.imm);
                slotStores.get((int) value.imm).forEach(this::need);
            }
        }
        boolean changed = false;
        for (Block block : graph.blocks) {
            changed |= block.values.removeIf(v -> !needed.get(v.id));
        }
        return changed;
    }

    private static boolean isRoot(Value value) {
        return switch (value.op) {
            case FRAME_GET, GETSTATIC, PHI -> false;
            case PARAM -> true;     // the back end finds all parameters in the entry block
            default -> !value.isPure();
        };
    }

    private void need(Value value) {
        if (!needed.get(value.id)) {
            needed.set(value.id);
            work.push(value);
        }
    }
}
