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
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;

/** Floating point with SSE2; x87 only to convert from long. */
final class FloatSelect {
    private static final int FLOAT_SIGN_SHIFT = 31;
    private static final int DOUBLE_SIGN_SHIFT = 63;

    private final Selection s;

    FloatSelect(Selection s) {
        this.s = s;
    }

    private static Mn pick(Type type, Mn single, Mn twice) {
        return type == Type.F64 ? twice : single;
    }

    void binary(Value v) {
        boolean commutes = v.op == Op.ADD || v.op == Op.MUL;
        Mn mn = switch (v.op) {
            case ADD -> pick(v.type, Mn.ADDSS, Mn.ADDSD);
            case SUB -> pick(v.type, Mn.SUBSS, Mn.SUBSD);
            case MUL -> pick(v.type, Mn.MULSS, Mn.MULSD);
            case DIV -> pick(v.type, Mn.DIVSS, Mn.DIVSD);
            default -> throw new IllegalStateException(v.op.name());
        };
        Part a = s.part(v.arg(0));
        Part b = s.part(v.arg(1));
        if (commutes && a.isConstant()) {
            Part swapped = a;
            a = b;
            b = swapped;
        }
        Insn insn = s.insn(mn.text());
        Occurrence x = s.any(insn, a);
        Occurrence y = commutes ? s.any(insn, b) : s.lateAny(insn, b);
        Occurrence d = insn.def(s.vreg(v));
        IntSelect.relate(s.vreg(v), a);
        int bytes = v.type.size();
        s.add(insn.emits(out -> {
            if (d.loc() == y.loc()) {
                out.emit(mn, d.loc(), x.loc());
            } else {
                out.move(d.loc(), x.loc(), bytes);
                out.emit(mn, d.loc(), y.loc());
            }
        }));
    }

    void negate(Value v) {
        boolean twice = v.type == Type.F64;
        Insn insn = s.insn("fneg");
        Occurrence x = s.any(insn, s.part(v.arg(0)));
        Occurrence d = insn.def(s.vreg(v));
        Occurrence mask = insn.temp(s.function.newVReg(Selection.kind(v.type)));
        s.add(insn.emits(out -> {
            out.emit(Mn.PCMPEQD, mask.loc(), mask.loc());
            out.emit(twice ? Mn.PSLLQ : Mn.PSLLD, mask.loc(), Imm.of(twice ? DOUBLE_SIGN_SHIFT : FLOAT_SIGN_SHIFT));
            out.move(d.loc(), x.loc(), v.type.size());
            out.emit(Mn.XORPS, d.loc(), mask.loc());
        }));
    }

    void sqrt(Value v, Value arg) {
        Insn insn = s.insn("sqrt");
        Occurrence x = s.any(insn, s.part(arg));
        Occurrence d = insn.def(s.vreg(v));
        s.add(insn.emits(out -> out.emit(Mn.SQRTSD, d.loc(), x.loc())));
    }

    /** One-instruction conversions. */
    void convert(Value v) {
        Mn mn = switch (v.op) {
            case I2F -> Mn.CVTSI2SS;
            case I2D -> Mn.CVTSI2SD;
            case F2D -> Mn.CVTSS2SD;
            case D2F -> Mn.CVTSD2SS;
            default -> throw new IllegalStateException(v.op.name());
        };
        Part a = s.part(v.arg(0));
        Insn insn = s.insn(mn.text());
        Occurrence x = s.regOrMemory(insn, a);
        Occurrence d = insn.def(s.vreg(v));
        boolean fromInt = v.op == Op.I2F || v.op == Op.I2D;
        s.add(insn.emits(out -> {
            if (fromInt) {
                out.emit(Mn.XORPS, d.loc(), d.loc());
            }
            out.emit(mn, d.loc(), x.loc());
        }));
    }

    /** F2I, D2I: NaN gives 0, values out of range the nearest int. */
    void toInt(Value v) {
        boolean twice = v.op == Op.D2I;
        Insn insn = s.insn(v.op.name());
        Occurrence x = s.lateReg(insn, s.part(v.arg(0)));
        Occurrence d = insn.def(s.vreg(v));
        Mem zero = twice ? s.function.pool.doubleBits(0) : s.function.pool.floatBits(0);
        s.add(insn.emits(out -> {
            Label done = new Label();
            out.emit(twice ? Mn.CVTTSD2SI : Mn.CVTTSS2SI, d.loc(), x.loc());
            out.emit(Mn.CMP, d.loc(), Imm.of(Integer.MIN_VALUE));
            out.emit(Mn.JE, out.cold(() -> saturate(out, twice ? Mn.UCOMISD : Mn.UCOMISS, d.reg(), x.reg(), zero, done)));
            out.asm().bind(done);
        }));
    }

    private static void saturate(Emission out, Mn compare, Reg d, Reg x, Mem zero, Label done) {
        out.emit(Mn.XOR, d, d);
        out.emit(compare, x, x);
        out.emit(Mn.JP, done);
        out.emit(Mn.MOV, d, Imm.of(Integer.MIN_VALUE));
        out.emit(compare, x, zero);
        out.emit(Mn.JB, done);
        out.emit(Mn.MOV, d, Imm.of(Integer.MAX_VALUE));
        out.emit(Mn.JMP, done);
    }

    /** L2D, L2F: the x87 rounds the 64-bit integer once. */
    void fromLong(Value v) {
        int bits = v.type.size() * 8;
        Insn insn = s.insn(v.op.name());
        Occurrence lo = s.any(insn, s.part(v.arg(0)));
        Occurrence hi = s.any(insn, s.highPart(v.arg(0)));
        Occurrence d = insn.def(s.vreg(v));
        s.add(insn.emits(out -> {
            out.emit(Mn.PUSH, hi.loc());
            out.emit(Mn.PUSH, lo.loc());
            out.emit(Mn.FILD, Mem.of(64, Reg.ESP, 0));
            out.emit(Mn.FSTP, Mem.of(bits, Reg.ESP, 0));
            out.move(d.loc(), Mem.of(bits, Reg.ESP, 0), v.type.size());
            out.emit(Mn.ADD, Reg.ESP, Imm.of(8));
        }));
    }

    // ---- raw bits

    /** Word to float register or back: same bits. */
    void bits32(VReg target, Part source) {
        Insn insn = s.insn("movd");
        Occurrence x = s.regOrMemory(insn, source);
        Occurrence d = insn.def(target);
        s.add(insn.emits(out -> {
            Operand from = x.loc();
            if (d.reg().isXmm() == (from instanceof Reg reg && reg.isXmm()) && from instanceof Reg) {
                throw new IllegalStateException("both in the same file");
            }
            out.emit(from instanceof Mem && !d.reg().isXmm() ? Mn.MOV : Mn.MOVD, d.loc(), from);
        }));
    }

    void longToDouble(VReg target, Part low, Part high) {
        Insn insn = s.insn("long-to-double-bits");
        Occurrence lo = s.any(insn, low);
        Occurrence hi = s.any(insn, high);
        Occurrence d = insn.def(target);
        s.add(insn.emits(out -> {
            out.emit(Mn.PUSH, hi.loc());
            out.emit(Mn.PUSH, lo.loc());
            out.emit(Mn.MOVSD, d.loc(), Mem.of(64, Reg.ESP, 0));
            out.emit(Mn.LEA, Reg.ESP, Mem.of(0, Reg.ESP, 8));
        }));
    }

    void doubleToLong(VReg low, VReg high, Part source) {
        Insn insn = s.insn("double-to-long-bits");
        Occurrence x = s.reg(insn, source);
        Occurrence lo = insn.def(low);
        Occurrence hi = insn.def(high);
        s.add(insn.emits(out -> {
            out.emit(Mn.LEA, Reg.ESP, Mem.of(0, Reg.ESP, -8));
            out.emit(Mn.MOVSD, Mem.of(64, Reg.ESP, 0), x.loc());
            out.emit(Mn.POP, lo.loc());
            out.emit(Mn.POP, hi.loc());
        }));
    }
}
