package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.CC;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.MBlock;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;

/** LCMP and the floating-point comparisons, alone and together with the branch on their result. */
final class CompareSelect {
    private static final int WORD = 4;

    private final Selection s;

    CompareSelect(Selection s) {
        this.s = s;
    }

    // ---- long

    void branchLong(Value v, Cond cond) {
        boolean swapped = cond == Cond.GT || cond == Cond.LE;
        Value a = v.arg(swapped ? 1 : 0);
        Value b = v.arg(swapped ? 0 : 1);
        MBlock taken = s.block.succs.get(0);
        MBlock other = s.block.succs.get(1);
        if (cond == Cond.EQ || cond == Cond.NE) {
            branchLongEqual(a, b, cond == Cond.EQ ? taken : other, cond == Cond.EQ ? other : taken);
            return;
        }
        CC cc = cond == Cond.LT || cond == Cond.GT ? CC.L : CC.GE;
        Insn insn = s.insn("lcmp-branch");
        Occurrence alo = s.reg(insn, s.part(a));
        Occurrence blo = s.any(insn, s.part(b));
        Occurrence ahi = s.any(insn, s.highPart(a));
        Occurrence bhi = s.any(insn, s.highPart(b));
        Occurrence t = insn.temp(s.word());
        s.add(insn.emits(out -> {
            out.emit(Mn.CMP, alo.loc(), blo.loc());
            out.move(t.loc(), ahi.loc(), WORD);
            out.emit(Mn.SBB, t.loc(), bhi.loc());
            ControlSelect.jump(out, cc, taken, other);
        }));
    }

    private void branchLongEqual(Value first, Value second, MBlock equal, MBlock different) {
        Value a = first.isConst() ? second : first;
        Value b = first.isConst() ? first : second;
        Insn insn = s.insn("lcmp-equal");
        Occurrence alo = s.reg(insn, s.part(a));
        Occurrence blo = s.any(insn, s.part(b));
        Occurrence ahi = s.reg(insn, s.highPart(a));
        Occurrence bhi = s.any(insn, s.highPart(b));
        s.add(insn.emits(out -> {
            out.emit(Mn.CMP, alo.loc(), blo.loc());
            out.emit(Mn.JNE, out.labelOf(different));
            out.emit(Mn.CMP, ahi.loc(), bhi.loc());
            ControlSelect.jump(out, CC.E, equal, different);
        }));
    }

    void compareLong(Value v) {
        Insn insn = s.insn("lcmp");
        Occurrence alo = s.lateReg(insn, s.part(v.arg(0)));
        Occurrence blo = s.lateAny(insn, s.part(v.arg(1)));
        Occurrence ahi = s.lateReg(insn, s.highPart(v.arg(0)));
        Occurrence bhi = s.lateAny(insn, s.highPart(v.arg(1)));
        Occurrence d = insn.def(s.vreg(v));
        s.add(insn.emits(out -> {
            Label greater = new Label();
            Label less = new Label();
            Label done = new Label();
            out.emit(Mn.CMP, ahi.loc(), bhi.loc());
            out.emit(Mn.JL, less);
            out.emit(Mn.JG, greater);
            out.emit(Mn.CMP, alo.loc(), blo.loc());
            out.emit(Mn.MOV, d.loc(), Imm.of(0));
            out.emit(Mn.JE, done);
            out.emit(Mn.JB, less);
            out.asm().bind(greater);
            out.emit(Mn.MOV, d.loc(), Imm.of(1));
            out.emit(Mn.JMP, done);
            out.asm().bind(less);
            out.emit(Mn.MOV, d.loc(), Imm.of(-1));
            out.asm().bind(done);
        }));
    }

    // ---- floating point

    private static Mn compareOf(Op op) {
        return op == Op.DCMPL || op == Op.DCMPG ? Mn.UCOMISD : Mn.UCOMISS;
    }

    /** The condition includes "unordered" exactly if the comparison's value for NaN satisfies it. */
    void branchFloat(Value v, Cond cond) {
        boolean nanIsGreater = v.op == Op.FCMPG || v.op == Op.DCMPG;
        boolean unorderedTaken = nanIsGreater ? cond == Cond.GT || cond == Cond.GE : cond == Cond.LT || cond == Cond.LE;
        boolean less = cond == Cond.LT || cond == Cond.LE;
        boolean strict = cond == Cond.LT || cond == Cond.GT;
        MBlock taken = s.block.succs.get(0);
        MBlock other = s.block.succs.get(1);
        if (cond == Cond.EQ || cond == Cond.NE) {
            branchFloatEqual(v, cond == Cond.EQ ? taken : other, cond == Cond.EQ ? other : taken);
            return;
        }
        // after UCOMIS x,y: A = x>y, AE = x>=y, both false when unordered; B = x<y or unordered, BE = x<=y or unordered
        boolean swapped = less != unorderedTaken;
        CC cc = unorderedTaken ? strict ? CC.B : CC.BE : strict ? CC.A : CC.AE;
        Insn insn = s.insn("fcmp-branch");
        Occurrence x = s.reg(insn, s.part(v.arg(swapped ? 1 : 0)));
        Occurrence y = s.any(insn, s.part(v.arg(swapped ? 0 : 1)));
        Mn mn = compareOf(v.op);
        s.add(insn.emits(out -> {
            out.emit(mn, x.loc(), y.loc());
            ControlSelect.jump(out, cc, taken, other);
        }));
    }

    private void branchFloatEqual(Value v, MBlock equal, MBlock different) {
        Insn insn = s.insn("fcmp-equal");
        Occurrence x = s.reg(insn, s.part(v.arg(0)));
        Occurrence y = s.any(insn, s.part(v.arg(1)));
        Mn mn = compareOf(v.op);
        s.add(insn.emits(out -> {
            out.emit(mn, x.loc(), y.loc());
            out.emit(Mn.JP, out.labelOf(different));
            ControlSelect.jump(out, CC.E, equal, different);
        }));
    }

    void compareFloat(Value v) {
        Insn insn = s.insn("fcmp");
        Occurrence x = s.reg(insn, s.part(v.arg(0)));
        Occurrence y = s.any(insn, s.part(v.arg(1)));
        Occurrence d = insn.def(s.vreg(v));
        Mn mn = compareOf(v.op);
        int unordered = v.op == Op.FCMPG || v.op == Op.DCMPG ? 1 : -1;
        s.add(insn.emits(out -> emitCompare(out, mn, d.reg(), x, y, unordered)));
    }

    private static void emitCompare(Emission out, Mn mn, Reg d, Occurrence x, Occurrence y, int unordered) {
        Label done = new Label();
        out.emit(mn, x.loc(), y.loc());
        out.emit(Mn.MOV, d, Imm.of(unordered));
        out.emit(Mn.JP, done);
        out.emit(Mn.MOV, d, Imm.of(1));
        out.emit(Mn.JA, done);
        out.emit(Mn.MOV, d, Imm.of(0));
        out.emit(Mn.JE, done);
        out.emit(Mn.MOV, d, Imm.of(-1));
        out.asm().bind(done);
    }
}
