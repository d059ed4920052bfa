package org.plurix.pjc.ia32.emit;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.ia32.lir.MBlock;

/**
 * Puts the test of a loop behind its body, so that an iteration ends with one conditional jump instead of a jump to a conditional jump.
 * Only the order of emission changes.
 */
final class LoopRotation {
    private LoopRotation() {
    }

    static List<MBlock> order(List<MBlock> blocks) {
        List<MBlock> order = new ArrayList<>(blocks);
        for (int i = blocks.size() - 1; i > 0; i--) {
            rotate(order, blocks.get(i));
        }
        return order;
    }

    private static void rotate(List<MBlock> order, MBlock header) {
        int at = order.indexOf(header);
        int last = at;
        for (MBlock pred : header.preds) {
            last = Math.max(last, order.indexOf(pred));
        }
        if (last == at || header.succs.size() != 2 || order.get(last).succs.size() != 1) {
            return;
        }
        int leaving = 0;
        int entering = 0;
        for (MBlock succ : header.succs) {
            int index = order.indexOf(succ);
            leaving += index < at || index > last ? 1 : 0;
            entering += index == at + 1 ? 1 : 0;
        }
        if (leaving == 1 && entering == 1) {
            order.remove(at);
            order.add(last, header);
        }
    }
}
