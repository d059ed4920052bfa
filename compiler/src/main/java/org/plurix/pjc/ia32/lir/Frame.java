package org.plurix.pjc.ia32.lir;

import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Reg;

/** The stack frame below EBP. */
public final class Frame {
    private int size;

    /** A new slot of 4 or 8 bytes. */
    public Mem allocate(int bytes) {
        size += bytes;
        return Mem.of(bytes * 8, Reg.EBP, -size);
    }

    /** Bytes between EBP and ESP. */
    public int size() {
        return size;
    }
}
