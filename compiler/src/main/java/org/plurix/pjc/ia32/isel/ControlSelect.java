package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.CC;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.MBlock;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;

/** Jumps, branches on 32-bit comparisons, returns. */
final class ControlSelect {
    private final Selection s;
    private final Fusion fusion;
    private final CompareSelect compares;
    private final ObjectSelect objects;

    ControlSelect(Selection s, Fusion fusion, CompareSelect compares, ObjectSelect objects) {
        this.s = s;
        this.fusion = fusion;
        this.compares = compares;
        this.objects = objects;
    }

    static CC code(Cond cond) {
        return switch (cond) {
            case EQ -> CC.E;
            case NE -> CC.NE;
            case LT -> CC.L;
            case GE -> CC.GE;
            case GT -> CC.G;
            case LE -> CC.LE;
            case ULT -> CC.B;
            case UGE -> CC.AE;
            case UGT -> CC.A;
            case ULE -> CC.BE;
        };
    }

    /** Jumps to {@code taken} if the flags say {@code cc}, else to {@code other}; falls through where it can. */
    static void jump(Emission out, CC cc, MBlock taken, MBlock other) {
        if (out.isNext(taken)) {
            out.emit(Mn.j(cc.negate()), out.labelOf(other));
            return;
        }
        out.emit(Mn.j(cc), out.labelOf(taken));
        if (!out.isNext(other)) {
            out.emit(Mn.JMP, out.labelOf(other));
        }
    }

    void go() {
        MBlock target = s.block.succs.get(0);
        Insn insn = s.insn("goto");
        insn.isGoto = true;
        s.add(insn.emits(out -> {
            if (!out.isNext(target)) {
                out.emit(Mn.JMP, out.labelOf(target));
            }
        }));
    }

    void branch(Value v) {
        Cond cond = (Cond) v.aux;
        Value a = v.arg(0);
        Value b = v.arg(1);
        if (fusion.isFused(a)) {
            fused(a, cond);
        } else if (fusion.isFused(b)) {
            fused(b, cond.swap());
        } else {
            compare(cond, s.part(a), s.part(b));
        }
    }

    private void fused(Value v, Cond cond) {
        switch (v.op) {
            case LCMP -> compares.branchLong(v, cond);
            case INSTANCEOF -> objects.branch(v, cond == Cond.NE);
            case AND -> branchTest(v, cond);
            default -> compares.branchFloat(v, cond);
        }
    }

    private void compare(Cond first, Part left, Part right) {
        Cond cond = left.isConstant() ? first.swap() : first;
        Part a = left.isConstant() ? right : left;
        Part b = left.isConstant() ? left : right;
        boolean zero = b.isNumber(0);
        Insn insn = s.insn("compare-branch");
        Occurrence x = b.isConstant() && !a.isConstant() ? s.regOrMemory(insn, a) : s.reg(insn, a);
        Occurrence y = s.any(insn, b);
        MBlock taken = s.block.succs.get(0);
        MBlock other = s.block.succs.get(1);
        s.add(insn.emits(out -> {
            if (zero && x.isReg()) {
                out.emit(Mn.TEST, x.loc(), x.loc());
            } else {
                out.emit(Mn.CMP, x.loc(), y.loc());
            }
            jump(out, code(cond), taken, other);
        }));
    }

    /** IF on {@code (a & b)} against zero. */
    private void branchTest(Value v, Cond cond) {
        Part a = s.part(v.arg(0));
        Part b = s.part(v.arg(1));
        Insn insn = s.insn("test-branch");
        Occurrence x = s.regOrMemory(insn, a.isConstant() ? b : a);
        Occurrence y = s.regOrConstant(insn, a.isConstant() ? a : b);
        MBlock taken = s.block.succs.get(0);
        MBlock other = s.block.succs.get(1);
        s.add(insn.emits(out -> {
            out.emit(Mn.TEST, x.loc(), y.loc());
            jump(out, code(cond), taken, other);
        }));
    }

    void returnValue(Value v) {
        Insn insn = s.insn("return");
        if (v.args.isEmpty()) {
            s.add(insn.emits(Emission::leaveAndReturn));
            return;
        }
        Value value = v.arg(0);
        Part part = s.part(value);
        Reg register = value.type.isFloat() ? Reg.XMM0 : Reg.EAX;
        prefer(part, register);
        Occurrence lo = s.any(insn, part);
        if (value.type == Type.I64) {
            Part high = s.highPart(value);
            prefer(high, Reg.EDX);
            Occurrence hi = s.any(insn, high);
            s.add(insn.emits(out -> {
                Moves.parallel(out, Reg.EAX, lo.loc(), Reg.EDX, hi.loc());
                out.leaveAndReturn();
            }));
        } else {
            s.add(insn.emits(out -> {
                out.move(register, lo.loc(), value.type.size());
                out.leaveAndReturn();
            }));
        }
    }

    private static void prefer(Part part, Reg register) {
        if (!part.isConstant()) {
            part.vreg().prefer(register);
        }
    }

    void unreachable() {
        s.add(s.insn("unreachable").emits(out -> out.emit(Mn.UD2)));
    }

    void switchOn(Value v) {
        int[] keys = (int[]) v.aux;
        Insn insn = s.insn("switch");
        Occurrence x = s.lateReg(insn, s.part(v.arg(0)));
        Occurrence t = insn.temp(s.word());
        MBlock block = s.block;
        s.add(insn.emits(out -> new SwitchEmission(out, keys, block.succs, x.reg(), t.reg()).emit()));
    }
}
