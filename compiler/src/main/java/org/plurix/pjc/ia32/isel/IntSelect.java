package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.VReg;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;

/** 32-bit integer arithmetic. */
final class IntSelect {
    private static final int WORD_MASK = 31;
    /** Products by 7, 15, 31 and so on are faster as a shift and a subtraction. */
    private static final int LEAST_BY_SHIFT = 7;

    private final Selection s;

    IntSelect(Selection s) {
        this.s = s;
    }

    void binary(Value v) {
        Part a = s.part(v.arg(0));
        Part b = s.part(v.arg(1));
        VReg target = s.vreg(v);
        switch (v.op) {
            case ADD -> add(target, a, b);
            case SUB -> subtract(target, a, b);
            case AND -> commutative(Mn.AND, target, a, b);
            case OR -> commutative(Mn.OR, target, a, b);
            case XOR -> commutative(Mn.XOR, target, a, b);
            case MUL -> multiply(target, a, b);
            case SHL -> shift(Mn.SHL, target, a, b);
            case SHR -> shift(Mn.SAR, target, a, b);
            case USHR -> shift(Mn.SHR, target, a, b);
            default -> throw new IllegalStateException(v.op.name());
        }
    }

    void add(VReg target, Part a, Part b) {
        if (a.isConstant()) {
            addOrdered(target, b, a);
        } else {
            addOrdered(target, a, b);
        }
    }

    private void addOrdered(VReg target, Part a, Part b) {
        Insn insn = s.insn("add");
        Occurrence x = s.any(insn, a);
        Occurrence y = s.any(insn, b);
        Occurrence d = insn.def(target);
        relate(target, a);
        relate(target, b);
        s.add(insn.emits(out -> emitAdd(out, d.reg(), x.loc(), y.loc())));
    }

    private static void emitAdd(Emission out, Reg d, Operand x, Operand y) {
        if (d == x && y instanceof Imm imm && imm.symbol() == null && (imm.value() == 1 || imm.value() == -1)) {
            out.emit(imm.value() == 1 ? Mn.INC : Mn.DEC, d);
        } else if (d == x) {
            out.emit(Mn.ADD, d, y);
        } else if (d == y) {
            out.emit(Mn.ADD, d, x);
        } else if (x instanceof Reg base && y instanceof Reg index) {
            out.emit(Mn.LEA, d, Mem.indexed(0, base, index, 1, 0));
        } else if (x instanceof Reg base && y instanceof Imm imm) {
            out.emit(Mn.LEA, d, new Mem(0, base, null, 1, imm.value(), imm.symbol(), null));
        } else {
            out.move(d, x, 4);
            out.emit(Mn.ADD, d, y);
        }
    }

    private void subtract(VReg target, Part a, Part b) {
        if (b.isNumber()) {
            add(target, a, Part.of(-b.number()));
        } else {
            twoAddress(Mn.SUB, target, a, b);
        }
    }

    /** {@code target = a op b} where the flags do not matter and the operands may be exchanged. */
    void commutative(Mn mn, VReg target, Part first, Part second) {
        Part a = first.isConstant() ? second : first;
        Part b = first.isConstant() ? first : second;
        Insn insn = s.insn(mn.text());
        Occurrence x = s.any(insn, a);
        Occurrence y = s.any(insn, b);
        Occurrence d = insn.def(target);
        relate(target, a);
        relate(target, b);
        s.add(insn.emits(out -> {
            if (d.loc() == y.loc()) {
                out.emit(mn, d.loc(), x.loc());
            } else {
                out.move(d.loc(), x.loc(), 4);
                out.emit(mn, d.loc(), y.loc());
            }
        }));
    }

    /** {@code target = a op b}, setting and using the flags exactly as {@code mn} does. */
    void twoAddress(Mn mn, VReg target, Part a, Part b) {
        Insn insn = s.insn(mn.text());
        Occurrence x = s.any(insn, a);
        Occurrence y = s.lateAny(insn, b);
        Occurrence d = insn.def(target);
        relate(target, a);
        s.add(insn.emits(out -> {
            out.move(d.loc(), x.loc(), 4);
            out.emit(mn, d.loc(), y.loc());
        }));
    }

    static void relate(VReg target, Part part) {
        if (!part.isConstant()) {
            VReg.relate(target, part.vreg());
        }
    }

    void unary(Mn mn, VReg target, Part a) {
        Insn insn = s.insn(mn.text());
        Occurrence x = s.any(insn, a);
        Occurrence d = insn.def(target);
        relate(target, a);
        s.add(insn.emits(out -> {
            out.move(d.loc(), x.loc(), 4);
            out.emit(mn, d.loc());
        }));
    }

    void multiply(VReg target, Part first, Part second) {
        Part a = first.isConstant() ? second : first;
        Part b = first.isConstant() ? first : second;
        if (b.isNumber() && Integer.bitCount(b.number()) == 1) {
            shiftBy(Mn.SHL, target, a, Integer.numberOfTrailingZeros(b.number()));
            return;
        }
        if (b.isNumber() && b.number() >= LEAST_BY_SHIFT && Integer.bitCount(b.number() + 1) == 1 && !a.isConstant()) {
            VReg shifted = s.word();
            shiftBy(Mn.SHL, shifted, a, Integer.numberOfTrailingZeros(b.number() + 1));
            twoAddress(Mn.SUB, target, Part.of(shifted), a);
            return;
        }
        Insn insn = s.insn("imul");
        if (b.isNumber()) {
            int factor = b.number();
            Occurrence x = s.regOrMemory(insn, a);
            Occurrence d = insn.def(target);
            s.add(insn.emits(out -> emitMultiply(out, d.reg(), x.loc(), factor)));
            return;
        }
        Occurrence x = s.any(insn, a);
        Occurrence y = s.lateAny(insn, b);
        Occurrence d = insn.def(target);
        relate(target, a);
        s.add(insn.emits(out -> {
            out.move(d.loc(), x.loc(), 4);
            out.emit(Mn.IMUL, d.loc(), y.loc());
        }));
    }

    private static void emitMultiply(Emission out, Reg d, Operand x, int factor) {
        if (x instanceof Reg reg && (factor == 3 || factor == 5 || factor == 9)) {
            out.emit(Mn.LEA, d, Mem.indexed(0, reg, reg, factor - 1, 0));
        } else {
            out.emit(Mn.IMUL, d, x, Imm.of(factor));
        }
    }

    void shift(Mn mn, VReg target, Part a, Part count) {
        if (count.isNumber()) {
            shiftBy(mn, target, a, count.number() & WORD_MASK);
            return;
        }
        Insn insn = s.insn(mn.text()).clobber(Reg.ECX).resultsEarly();
        Occurrence x = s.any(insn, a);
        Occurrence n = s.any(insn, count);
        Occurrence d = insn.def(target);
        relate(target, a);
        if (!count.isConstant()) {
            count.vreg().prefer(Reg.ECX);
        }
        s.add(insn.emits(out -> {
            Moves.parallel(out, d.reg(), x.loc(), Reg.ECX, n.loc());
            out.emit(mn, d.reg(), Reg.CL);
        }));
    }

    void shiftBy(Mn mn, VReg target, Part a, int count) {
        if (count == 0) {
            s.copy(target, a);
            return;
        }
        Insn insn = s.insn(mn.text());
        Occurrence x = s.any(insn, a);
        Occurrence d = insn.def(target);
        relate(target, a);
        s.add(insn.emits(out -> {
            if (mn == Mn.SHL && count == 1 && d.loc() != x.loc() && x.isReg()) {
                out.emit(Mn.LEA, d.loc(), Mem.indexed(0, x.reg(), x.reg(), 1, 0));
                return;
            }
            out.move(d.loc(), x.loc(), 4);
            out.emit(mn, d.loc(), Imm.of(count));
        }));
    }

    /** DIV and REM: by zero traps, MIN_VALUE / -1 must not. */
    void divide(Value v) {
        Part a = s.part(v.arg(0));
        Part b = s.part(v.arg(1));
        boolean remainder = v.op == Op.REM;
        if (b.isNumber() && DivideByConstant.select(s, this, s.vreg(v), a, b.number(), remainder)) {
            return;
        }
        Insn insn = s.insn(remainder ? "irem" : "idiv").clobber(Reg.EAX, Reg.EDX);
        Occurrence x = s.any(insn, a);
        Occurrence y = s.lateRegOrMemory(insn, b);
        Occurrence d = insn.def(s.vreg(v));
        Reg result = remainder ? Reg.EDX : Reg.EAX;
        s.vreg(v).prefer(result);
        if (!a.isConstant()) {
            a.vreg().prefer(Reg.EAX);
        }
        boolean mayBeMinusOne = !b.isNumber();
        s.add(insn.emits(out -> {
            out.move(Reg.EAX, x.loc(), 4);
            Label back = new Label();
            if (mayBeMinusOne) {
                out.emit(Mn.CMP, y.loc(), Imm.of(-1));
                out.emit(Mn.JE, out.cold(() -> {
                    out.emit(remainder ? Mn.XOR : Mn.NEG, remainder ? new Operand[] {Reg.EDX, Reg.EDX} : new Operand[] {Reg.EAX});
                    out.emit(Mn.JMP, back);
                }));
            }
            out.emit(Mn.CDQ);
            out.emit(Mn.IDIV, y.loc());
            out.asm().bind(back);
            out.move(d.loc(), result, 4);
        }));
    }

    void narrow(Value v) {
        Part a = s.part(v.arg(0));
        Insn insn = s.insn(v.op.name());
        Occurrence x = s.regOrMemory(insn, a);
        Occurrence d = insn.def(s.vreg(v));
        Op op = v.op;
        s.add(insn.emits(out -> emitNarrow(out, op, d.reg(), x.loc())));
    }

    private static void emitNarrow(Emission out, Op op, Reg d, Operand x) {
        if (op == Op.I2B && x instanceof Reg reg && !reg.hasLow8()) {
            out.move(d, x, 4);
            out.emit(Mn.SHL, d, Imm.of(24));
            out.emit(Mn.SAR, d, Imm.of(24));
            return;
        }
        int bits = op == Op.I2B ? 8 : 16;
        Operand narrow = x instanceof Reg reg ? bits == 8 ? reg.low8() : reg.low16() : ((Mem) x).withBits(bits);
        out.emit(op == Op.I2C ? Mn.MOVZX : Mn.MOVSX, d, narrow);
    }
}
