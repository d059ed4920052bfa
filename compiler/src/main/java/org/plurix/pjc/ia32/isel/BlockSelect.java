package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ir.Value;

/** The block operations of Magic, by string instructions. */
final class BlockSelect {
    private static final int WORD = 4;

    private final Selection s;

    BlockSelect(Selection s) {
        this.s = s;
    }

    void select(Value v, String name) {
        switch (name) {
            case "copyWords" -> block(v, name, Reg.ESI, Reg.EDI, Reg.ECX, out -> out.emit(Mn.REP_MOVSD));
            case "fillWords" -> block(v, name, Reg.EDI, Reg.ECX, Reg.EAX, out -> out.emit(Mn.REP_STOSD));
            case "moveBytes" -> block(v, name, Reg.ESI, Reg.EDI, Reg.ECX, BlockSelect::moveBytes);
            case "compareWords" -> block(v, name, Reg.ESI, Reg.EDI, Reg.ECX, BlockSelect::compareWords);
            default -> throw new IllegalStateException(name);
        }
    }

    private interface Code {
        void emit(Emission out);
    }

    private void block(Value v, String name, Reg r0, Reg r1, Reg r2, Code code) {
        Insn insn = s.insn(name).clobber(Reg.ESI, Reg.EDI, Reg.ECX, Reg.EAX, Reg.EDX);
        Occurrence a = s.any(insn, s.part(v.arg(0)));
        Occurrence b = s.any(insn, s.part(v.arg(1)));
        Occurrence c = s.any(insn, s.part(v.arg(2)));
        Occurrence d = name.equals("compareWords") ? insn.def(s.vreg(v)) : null;
        s.add(insn.emits(out -> {
            Moves.parallel(out, r0, a.loc(), r1, b.loc(), r2, c.loc());
            code.emit(out);
            if (d != null) {
                out.move(d.loc(), Reg.EAX, WORD);
            }
        }));
    }

    /** Forward unless the target begins inside the source. */
    private static void moveBytes(Emission out) {
        Label done = new Label();
        out.emit(Mn.MOV, Reg.EAX, Reg.EDI);
        out.emit(Mn.SUB, Reg.EAX, Reg.ESI);
        out.emit(Mn.CMP, Reg.EAX, Reg.ECX);
        out.emit(Mn.MOV, Reg.EDX, Reg.ECX);
        out.emit(Mn.JB, out.cold(() -> moveBackward(out, done)));
        out.emit(Mn.SHR, Reg.ECX, Imm.of(2));
        out.emit(Mn.REP_MOVSD);
        out.emit(Mn.MOV, Reg.ECX, Reg.EDX);
        out.emit(Mn.AND, Reg.ECX, Imm.of(3));
        out.emit(Mn.REP_MOVSB);
        out.asm().bind(done);
    }

    private static void moveBackward(Emission out, Label done) {
        out.emit(Mn.LEA, Reg.ESI, Mem.indexed(0, Reg.ESI, Reg.ECX, 1, -1));
        out.emit(Mn.LEA, Reg.EDI, Mem.indexed(0, Reg.EDI, Reg.ECX, 1, -1));
        out.emit(Mn.STD);
        out.emit(Mn.AND, Reg.ECX, Imm.of(3));
        out.emit(Mn.REP_MOVSB);
        out.emit(Mn.SUB, Reg.ESI, Imm.of(3));
        out.emit(Mn.SUB, Reg.EDI, Imm.of(3));
        out.emit(Mn.MOV, Reg.ECX, Reg.EDX);
        out.emit(Mn.SHR, Reg.ECX, Imm.of(2));
        out.emit(Mn.REP_MOVSD);
        out.emit(Mn.CLD);
        out.emit(Mn.JMP, done);
    }

    private static void compareWords(Emission out) {
        Label done = new Label();
        out.emit(Mn.MOV, Reg.EAX, Reg.ECX);
        out.emit(Mn.CMP, Reg.EAX, Reg.EAX);
        out.emit(Mn.REPE_CMPSD);
        out.emit(Mn.JE, done);
        out.emit(Mn.SUB, Reg.EAX, Reg.ECX);
        out.emit(Mn.DEC, Reg.EAX);
        out.asm().bind(done);
    }
}
