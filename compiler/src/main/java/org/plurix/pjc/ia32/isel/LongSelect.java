package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.VReg;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;

/** 64-bit integers as pairs of words. */
final class LongSelect {
    private static final int LONG_MASK = 63;
    private static final int WORD_BITS = 32;
    private static final int SIGN_SHIFT = 31;

    private final Selection s;
    private final IntSelect ints;

    LongSelect(Selection s, IntSelect ints) {
        this.s = s;
        this.ints = ints;
    }

    void binary(Value v) {
        switch (v.op) {
            case ADD -> pairwise(v, Mn.ADD, Mn.ADC);
            case SUB -> pairwise(v, Mn.SUB, Mn.SBB);
            case AND -> bitwise(v, Mn.AND);
            case OR -> bitwise(v, Mn.OR);
            case XOR -> bitwise(v, Mn.XOR);
            case MUL -> multiply(v);
            case SHL, SHR, USHR -> shift(v);
            default -> throw new IllegalStateException(v.op.name());
        }
    }

    private void pairwise(Value v, Mn low, Mn high) {
        Value a = v.arg(0);
        Value b = v.arg(1);
        ints.twoAddress(low, s.vreg(v), s.part(a), s.part(b));
        ints.twoAddress(high, s.highVReg(v), s.highPart(a), s.highPart(b));
    }

    private void bitwise(Value v, Mn mn) {
        Value a = v.arg(0);
        Value b = v.arg(1);
        ints.commutative(mn, s.vreg(v), s.part(a), s.part(b));
        ints.commutative(mn, s.highVReg(v), s.highPart(a), s.highPart(b));
    }

    void negate(Value v) {
        Value a = v.arg(0);
        ints.twoAddress(Mn.SUB, s.vreg(v), Part.of(0), s.part(a));
        ints.twoAddress(Mn.SBB, s.highVReg(v), Part.of(0), s.highPart(a));
    }

    private void multiply(Value v) {
        Value a = v.arg(0);
        Value b = v.arg(1);
        if (a.op == Op.I2L && b.op == Op.I2L) {
            WideMultiply.select(s, Mn.IMUL, s.vreg(v), s.highVReg(v), s.part(a), s.part(b));
            return;
        }
        Part cross = cross(a, b);
        VReg high = s.word();
        WideMultiply.select(s, Mn.MUL, s.vreg(v), high, s.part(a), s.part(b));
        ints.add(s.highVReg(v), Part.of(high), cross);
    }

    /** What the high words add to the high word of the product. */
    private Part cross(Value a, Value b) {
        if (s.highPart(b).isNumber(0)) {
            return product(s.highPart(a), s.part(b));
        }
        VReg cross = s.word();
        ints.add(cross, product(s.part(a), s.highPart(b)), product(s.highPart(a), s.part(b)));
        return Part.of(cross);
    }

    private Part product(Part a, Part b) {
        VReg product = s.word();
        ints.multiply(product, a, b);
        return Part.of(product);
    }

    private void shift(Value v) {
        Part count = s.part(v.arg(1));
        if (count.isNumber()) {
            shiftBy(v, count.number() & LONG_MASK);
        } else {
            shiftVariable(v, count);
        }
    }

    private void shiftBy(Value v, int count) {
        Part low = s.part(v.arg(0));
        Part high = s.highPart(v.arg(0));
        VReg toLow = s.vreg(v);
        VReg toHigh = s.highVReg(v);
        boolean signed = v.op == Op.SHR;
        if (count == 0) {
            s.copy(toLow, low);
            s.copy(toHigh, high);
        } else if (v.op == Op.SHL && count >= WORD_BITS) {
            ints.shiftBy(Mn.SHL, toHigh, low, count - WORD_BITS);
            s.copy(toLow, Part.of(0));
        } else if (v.op == Op.SHL) {
            doubleShift(Mn.SHLD, toHigh, high, low, count);
            ints.shiftBy(Mn.SHL, toLow, low, count);
        } else if (count >= WORD_BITS) {
            ints.shiftBy(signed ? Mn.SAR : Mn.SHR, toLow, high, count - WORD_BITS);
            if (signed) {
                ints.shiftBy(Mn.SAR, toHigh, high, SIGN_SHIFT);
            } else {
                s.copy(toHigh, Part.of(0));
            }
        } else {
            doubleShift(Mn.SHRD, toLow, low, high, count);
            ints.shiftBy(signed ? Mn.SAR : Mn.SHR, toHigh, high, count);
        }
    }

    private void doubleShift(Mn mn, VReg target, Part a, Part filler, int count) {
        Insn insn = s.insn(mn.text());
        Occurrence x = s.any(insn, a);
        Occurrence y = s.lateReg(insn, filler);
        Occurrence d = insn.def(target);
        IntSelect.relate(target, a);
        s.add(insn.emits(out -> {
            out.move(d.loc(), x.loc(), 4);
            out.emit(mn, d.loc(), y.loc(), Imm.of(count));
        }));
    }

    private void shiftVariable(Value v, Part count) {
        Insn insn = s.insn("l" + v.op.name()).clobber(Reg.EAX, Reg.EDX, Reg.ECX);
        Occurrence lo = s.any(insn, s.part(v.arg(0)));
        Occurrence hi = s.any(insn, s.highPart(v.arg(0)));
        Occurrence n = s.any(insn, count);
        Occurrence toLow = insn.def(s.vreg(v));
        Occurrence toHigh = insn.def(s.highVReg(v));
        s.vreg(v).prefer(Reg.EAX);
        s.highVReg(v).prefer(Reg.EDX);
        Op op = v.op;
        s.add(insn.emits(out -> {
            Moves.parallel(out, Reg.EAX, lo.loc(), Reg.EDX, hi.loc(), Reg.ECX, n.loc());
            Label small = new Label();
            boolean left = op == Op.SHL;
            Reg filled = left ? Reg.EDX : Reg.EAX;
            Reg other = left ? Reg.EAX : Reg.EDX;
            Mn outer = left ? Mn.SHL : op == Op.SHR ? Mn.SAR : Mn.SHR;
            out.emit(left ? Mn.SHLD : Mn.SHRD, filled, other, Reg.CL);
            out.emit(outer, other, Reg.CL);
            out.emit(Mn.TEST, Reg.CL, Imm.of(WORD_BITS));
            out.emit(Mn.JE, small);
            out.emit(Mn.MOV, filled, other);
            if (op == Op.SHR) {
                out.emit(Mn.SAR, other, Imm.of(SIGN_SHIFT));
            } else {
                out.emit(Mn.XOR, other, other);
            }
            out.asm().bind(small);
            Moves.parallel(out, toLow.loc(), Reg.EAX, toHigh.loc(), Reg.EDX);
        }));
    }

    /** I2L: the low word is the argument itself. */
    void signExtend(Value v) {
        if (v.arg(0).op != Op.CONST) {
            ints.shiftBy(Mn.SAR, s.highVReg(v), s.part(v.arg(0)), SIGN_SHIFT);
        }
    }
}
