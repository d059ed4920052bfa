package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Mem;

/** Cells of the local page that compiled code uses (docs/address-space.md). */
public final class LocalCells {
    private static final int LOCAL = 0x00080000;
    public static final Mem ALLOC_TOP = Mem.absolute(32, LOCAL + 4);
    public static final Mem ALLOC_LIMIT = Mem.absolute(32, LOCAL + 8);
    public static final Mem STACK_LIMIT = Mem.absolute(32, LOCAL + 12);

    private LocalCells() {
    }
}
