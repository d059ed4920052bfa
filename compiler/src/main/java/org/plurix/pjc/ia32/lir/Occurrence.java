package org.plurix.pjc.ia32.lir;

import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.asm.Reg;

/**
 * One place where an instruction reads or writes a virtual register. Register allocation fills in the location; constants have theirs
 * from the start ({@code vreg} null).
 */
public final class Occurrence {
    /**
     * USE: read before anything is written; LATE_USE: must keep its location until all is written; DEF: written after the uses are read; TEMP:
     * scratch during the whole instruction.
     */
    public enum Role { USE, LATE_USE, DEF, TEMP }

    public final VReg vreg;
    public final Role role;
    /** A register is required; otherwise memory will do. */
    public final boolean mustBeRegister;
    private Operand location;

    Occurrence(VReg vreg, Role role, boolean mustBeRegister) {
        this.vreg = vreg;
        this.role = role;
        this.mustBeRegister = mustBeRegister;
    }

    /** A constant operand. */
    public Occurrence(Operand constant) {
        this(null, Role.USE, false);
        this.location = constant;
    }

    public void assign(Operand operand) {
        location = operand;
    }

    /** Register, memory or constant. */
    public Operand loc() {
        if (location == null) {
            throw new IllegalStateException(vreg + " has no location");
        }
        return location;
    }

    public Reg reg() {
        return (Reg) loc();
    }

    public boolean isReg() {
        return loc() instanceof Reg;
    }

    public boolean isMem() {
        return loc() instanceof Mem;
    }

    @Override
    public String toString() {
        return (vreg == null ? "" : vreg.toString()) + (location == null ? "" : "=" + location);
    }
}
