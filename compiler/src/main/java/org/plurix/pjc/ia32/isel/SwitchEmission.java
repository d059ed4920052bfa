package org.plurix.pjc.ia32.isel;

import java.util.List;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.MBlock;

/** A multiway branch: a jump table where the keys are dense, binary search elsewhere, a compare chain at the leaves. */
final class SwitchEmission {
    private static final int MIN_TABLE = 5;
    private static final int CHAIN = 3;
    private static final int WORD = 4;

    private final Emission out;
    private final int[] keys;
    private final List<MBlock> targets;
    private final Reg value;
    private final Reg scratch;
    private final Label otherwise;

    /** {@code targets}: one per key, then the default. */
    SwitchEmission(Emission out, int[] keys, List<MBlock> targets, Reg value, Reg scratch) {
        this.out = out;
        this.keys = keys;
        this.targets = targets;
        this.value = value;
        this.scratch = scratch;
        this.otherwise = out.labelOf(targets.get(keys.length));
    }

    void emit() {
        search(0, keys.length - 1);
    }

    private void search(int from, int to) {
        if (to - from + 1 >= MIN_TABLE && isDense(from, to)) {
            table(from, to);
        } else if (to - from + 1 <= CHAIN) {
            for (int i = from; i <= to; i++) {
                out.emit(Mn.CMP, value, Imm.of(keys[i]));
                out.emit(Mn.JE, out.labelOf(targets.get(i)));
            }
            out.emit(Mn.JMP, otherwise);
        } else {
            int middle = (from + to) >>> 1;
            Label upper = new Label();
            out.emit(Mn.CMP, value, Imm.of(keys[middle]));
            out.emit(Mn.JG, upper);
            search(from, middle);
            out.asm().bind(upper);
            search(middle + 1, to);
        }
    }

    private boolean isDense(int from, int to) {
        long span = (long) keys[to] - keys[from] + 1;
        return span <= 3L * (to - from + 1);
    }

    private void table(int from, int to) {
        int span = keys[to] - keys[from] + 1;
        out.emit(Mn.LEA, scratch, Mem.of(0, value, -keys[from]));
        out.emit(Mn.CMP, scratch, Imm.of(span));
        out.emit(Mn.JAE, otherwise);
        Label[] entries = new Label[span];
        java.util.Arrays.fill(entries, otherwise);
        for (int i = from; i <= to; i++) {
            entries[keys[i] - keys[from]] = out.labelOf(targets.get(i));
        }
        out.emit(Mn.JMP, new Mem(32, null, scratch, WORD, 0, null, out.jumpTable(entries)));
    }
}
