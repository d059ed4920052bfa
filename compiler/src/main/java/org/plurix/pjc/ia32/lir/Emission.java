package org.plurix.pjc.ia32.lir;

import java.util.List;
import org.plurix.pjc.ia32.asm.Assembler;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Operand;

/** What an instruction's emission can use. */
public interface Emission {
    Assembler asm();

    default void emit(Mn mn, Operand... operands) {
        asm().emit(mn, operands);
    }

    /** Where a block begins. */
    Label labelOf(MBlock block);

    /** True if {@code block} comes next, so that no jump is needed. */
    boolean isNext(MBlock block);

    /** Code that is placed behind the method; belongs to the current line and exception handlers. Returns its label. */
    Label cold(Runnable body);

    /** Moves as if all happened at once. Leaves the flags alone. */
    void move(List<Move> moves);

    default void move(Operand to, Operand from, int bytes) {
        move(List.of(new Move(to, from, bytes)));
    }

    /** Pushes the registers of the mask. */
    void save(int registers);

    /** Pops what {@link #save} pushed. */
    void restore(int registers);

    /** A table of code addresses behind the method; returns where it begins. */
    Label jumpTable(Label[] entries);

    /** Removes the frame and returns, dropping the stack arguments. */
    void leaveAndReturn();
}
