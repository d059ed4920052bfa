package org.plurix.pjc.ia32.lir;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Reg;

/** A virtual register: one SSA value, or one half of a 64-bit integer. Defined exactly once, by an instruction or as a phi. */
public final class VReg {
    /** Which physical registers can hold it. {@code BYTE}: those with a byte part. */
    public enum Kind { WORD, BYTE, FLOAT, DOUBLE }

    public final int id;
    public final Kind kind;
    /** Its memory: given from the start for a stack parameter (then always up to date), else set by register allocation. */
    public Mem home;
    public boolean homeIsArgument;
    /** Registers and relatives that would save a move; only advice. */
    public Reg preferred;
    public final List<VReg> relatives = new ArrayList<>(2);

    VReg(int id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    public boolean isXmm() {
        return kind == Kind.FLOAT || kind == Kind.DOUBLE;
    }

    /** Bytes it takes in memory. */
    public int bytes() {
        return kind == Kind.DOUBLE ? 8 : 4;
    }

    public void prefer(Reg reg) {
        if (preferred == null) {
            preferred = reg;
        }
    }

    /** Both would like the same register. */
    public static void relate(VReg a, VReg b) {
        a.relatives.add(b);
        b.relatives.add(a);
    }

    @Override
    public String toString() {
        return "%" + id;
    }
}
