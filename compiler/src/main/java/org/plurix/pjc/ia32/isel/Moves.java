package org.plurix.pjc.ia32.isel;

import java.util.List;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Move;

/** Parallel moves of words. */
final class Moves {
    private Moves() {
    }

    static void parallel(Emission out, Operand to1, Operand from1, Operand to2, Operand from2) {
        out.move(List.of(new Move(to1, from1, 4), new Move(to2, from2, 4)));
    }

    static void parallel(Emission out, Operand to1, Operand from1, Operand to2, Operand from2, Operand to3, Operand from3) {
        out.move(List.of(new Move(to1, from1, 4), new Move(to2, from2, 4), new Move(to3, from3, 4)));
    }
}
