package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.lir.VReg;

/** A value, or one word of a long: either a virtual register or a constant operand. */
record Part(VReg vreg, Operand constant) {
    static Part of(VReg vreg) {
        return new Part(vreg, null);
    }

    static Part of(Operand constant) {
        return new Part(null, constant);
    }

    static Part of(int value) {
        return new Part(null, Imm.of(value));
    }

    boolean isConstant() {
        return vreg == null;
    }

    /** A number known now, as opposed to an address the linker will know. */
    boolean isNumber() {
        return constant instanceof Imm imm && imm.symbol() == null;
    }

    boolean isNumber(int value) {
        return isNumber() && number() == value;
    }

    int number() {
        return ((Imm) constant).value();
    }
}
