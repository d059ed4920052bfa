package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.VReg;

/** The product of two words in two words. */
final class WideMultiply {
    private WideMultiply() {
    }

    /** {@code high:low = a * b}, both 32 bits; {@code low} may be null. */
    static void select(Selection s, Mn mn, VReg low, VReg high, Part a, Part b) {
        Insn insn = s.insn(mn.text()).clobber(Reg.EAX, Reg.EDX);
        Occurrence x = s.any(insn, a);
        Occurrence y = s.lateRegOrMemory(insn, b);
        Occurrence lo = low == null ? null : insn.def(low);
        Occurrence hi = insn.def(high);
        if (!a.isConstant()) {
            a.vreg().prefer(Reg.EAX);
        }
        high.prefer(Reg.EDX);
        if (low != null) {
            low.prefer(Reg.EAX);
        }
        s.add(insn.emits(out -> {
            out.move(Reg.EAX, x.loc(), 4);
            out.emit(mn, y.loc());
            if (lo == null) {
                out.move(hi.loc(), Reg.EDX, 4);
            } else {
                Moves.parallel(out, lo.loc(), Reg.EAX, hi.loc(), Reg.EDX);
            }
        }));
    }
}
