package org.plurix.pjc.ia32.asm;

/** A place in the code, valid for one {@link Assembler}. */
public final class Label implements Operand {
    private static final int UNBOUND = -1;

    int rawPosition = UNBOUND;
    int itemIndex;
    private int offset = UNBOUND;

    public boolean isBound() {
        return rawPosition != UNBOUND;
    }

    void resolve(int finalOffset) {
        offset = finalOffset;
    }

    /** Byte offset in the finished code; only after {@link Assembler#finish}. */
    public int offset() {
        if (offset == UNBOUND) {
            throw new IllegalStateException(isBound() ? "code not finished" : "label was never bound");
        }
        return offset;
    }
}
