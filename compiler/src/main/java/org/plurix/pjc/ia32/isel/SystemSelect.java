package org.plurix.pjc.ia32.isel;

import java.util.List;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Move;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ir.Value;

/** Processor control: ports, interrupts, control registers, the stack. */
final class SystemSelect {
    private static final int WORD = 4;
    private static final int LINUX_VECTOR = 0x80;

    private final Selection s;

    SystemSelect(Selection s) {
        this.s = s;
    }

    /** Returns false for an unknown name. */
    boolean select(Value v, String name) {
        switch (name) {
            case "in8" -> in(v, Reg.AL);
            case "in16" -> in(v, Reg.AX);
            case "in32" -> in(v, Reg.EAX);
            case "out8" -> out(v, Reg.AL);
            case "out16" -> out(v, Reg.AX);
            case "out32" -> out(v, Reg.EAX);
            case "cli" -> plain(Mn.CLI);
            case "sti" -> plain(Mn.STI);
            case "hlt" -> plain(Mn.HLT);
            case "stiHlt" -> plain(Mn.STI, Mn.HLT);
            case "pause" -> plain(Mn.PAUSE);
            case "rdtsc" -> rdtsc(v);
            case "readCr0" -> read(v, Reg.CR0);
            case "readCr2" -> read(v, Reg.CR2);
            case "readCr3" -> read(v, Reg.CR3);
            case "readCr4" -> read(v, Reg.CR4);
            case "readEbp" -> read(v, Reg.EBP);
            case "readEsp" -> read(v, Reg.ESP);
            case "eflags" -> eflags(v);
            case "writeCr0" -> withRegister(v, (out, reg) -> out.emit(Mn.MOV, Reg.CR0, reg));
            case "writeCr3" -> withRegister(v, (out, reg) -> out.emit(Mn.MOV, Reg.CR3, reg));
            case "writeCr4" -> withRegister(v, (out, reg) -> out.emit(Mn.MOV, Reg.CR4, reg));
            case "invlpg" -> withRegister(v, (out, reg) -> out.emit(Mn.INVLPG, Mem.of(0, reg, 0)));
            case "lgdt" -> withRegister(v, (out, reg) -> out.emit(Mn.LGDT, Mem.of(0, reg, 0)));
            case "lidt" -> withRegister(v, (out, reg) -> out.emit(Mn.LIDT, Mem.of(0, reg, 0)));
            case "ltr" -> withRegister(v, (out, reg) -> out.emit(Mn.LTR, reg.low16()));
            case "loadSegments" -> loadSegments(v);
            case "jump" -> jump(v);
            case "linuxSyscall" -> linuxSyscall(v);
            default -> {
                return false;
            }
        }
        return true;
    }

    private interface WithRegister {
        void emit(Emission out, Reg reg);
    }

    private void plain(Mn... mnemonics) {
        s.add(s.insn(mnemonics[0].text()).emits(out -> {
            for (Mn mn : mnemonics) {
                out.emit(mn);
            }
        }));
    }

    private void withRegister(Value v, WithRegister code) {
        Insn insn = s.insn("system");
        Occurrence x = s.reg(insn, s.part(v.arg(0)));
        s.add(insn.emits(out -> code.emit(out, x.reg())));
    }

    private void read(Value v, Reg source) {
        Insn insn = s.insn("read " + source.text());
        Occurrence d = insn.def(s.vreg(v));
        s.add(insn.emits(out -> out.emit(Mn.MOV, d.loc(), source)));
    }

    private void eflags(Value v) {
        Insn insn = s.insn("eflags");
        Occurrence d = insn.def(s.vreg(v));
        s.add(insn.emits(out -> {
            out.emit(Mn.PUSHFD);
            out.emit(Mn.POP, d.loc());
        }));
    }

    private void in(Value v, Reg part) {
        Insn insn = s.insn("in").clobber(Reg.EAX, Reg.EDX);
        Occurrence port = s.any(insn, s.part(v.arg(0)));
        Occurrence d = insn.def(s.vreg(v));
        s.vreg(v).prefer(Reg.EAX);
        s.add(insn.emits(out -> {
            out.move(Reg.EDX, port.loc(), WORD);
            out.emit(Mn.IN, part, Reg.DX);
            if (part != Reg.EAX) {
                out.emit(Mn.MOVZX, Reg.EAX, part);
            }
            out.move(d.loc(), Reg.EAX, WORD);
        }));
    }

    private void out(Value v, Reg part) {
        Insn insn = s.insn("out").clobber(Reg.EAX, Reg.EDX);
        Occurrence port = s.any(insn, s.part(v.arg(0)));
        Occurrence x = s.any(insn, s.part(v.arg(1)));
        s.add(insn.emits(out -> {
            Moves.parallel(out, Reg.EDX, port.loc(), Reg.EAX, x.loc());
            out.emit(Mn.OUT, Reg.DX, part);
        }));
    }

    private void rdtsc(Value v) {
        Insn insn = s.insn("rdtsc").clobber(Reg.EAX, Reg.EDX);
        Occurrence lo = insn.def(s.vreg(v));
        Occurrence hi = insn.def(s.highVReg(v));
        s.add(insn.emits(out -> {
            out.emit(Mn.RDTSC);
            Moves.parallel(out, lo.loc(), Reg.EAX, hi.loc(), Reg.EDX);
        }));
    }

    private void loadSegments(Value v) {
        Insn insn = s.insn("load-segments").clobber(Reg.EAX, Reg.EDX);
        Occurrence code = s.any(insn, s.part(v.arg(0)));
        Occurrence data = s.any(insn, s.part(v.arg(1)));
        s.add(insn.emits(out -> {
            Moves.parallel(out, Reg.EAX, code.loc(), Reg.EDX, data.loc());
            for (Reg segment : List.of(Reg.DS, Reg.ES, Reg.FS, Reg.GS, Reg.SS)) {
                out.emit(Mn.MOV, segment, Reg.EDX);
            }
            Label far = new Label();
            Label done = new Label();
            out.emit(Mn.PUSH, Reg.EAX);
            out.emit(Mn.CALL, far);
            out.emit(Mn.JMP, done);
            out.asm().bind(far);
            out.emit(Mn.RETF);
            out.asm().bind(done);
        }));
    }

    private void jump(Value v) {
        Insn insn = s.insn("jump").clobber(Reg.EAX, Reg.ECX, Reg.EDX, Reg.EBX);
        Reg[] registers = {Reg.ECX, Reg.EDX, Reg.EBX, Reg.EAX};
        Occurrence[] args = new Occurrence[registers.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = s.any(insn, s.part(v.arg(i)));
        }
        s.add(insn.emits(out -> {
            out.move(List.of(move(registers, args, 0), move(registers, args, 1), move(registers, args, 2), move(registers, args, 3)));
            out.emit(Mn.MOV, Reg.EBP, Reg.EDX);
            out.emit(Mn.MOV, Reg.ESP, Reg.EBX);
            out.emit(Mn.JMP, Reg.ECX);
        }));
    }

    private static Move move(Reg[] registers, Occurrence[] args, int i) {
        return new Move(registers[i], args[i].loc(), WORD);
    }

    /** Six arguments: the last goes into EBP, which is our frame pointer otherwise. */
    private void linuxSyscall(Value v) {
        Reg[] registers = {Reg.EAX, Reg.EBX, Reg.ECX, Reg.EDX, Reg.ESI, Reg.EDI};
        Insn insn = s.insn("int 0x80").clobber(registers);
        Occurrence[] args = new Occurrence[registers.length + 1];
        for (int i = 0; i < args.length; i++) {
            args[i] = s.any(insn, s.part(v.arg(i)));
        }
        Occurrence d = insn.def(s.vreg(v));
        s.vreg(v).prefer(Reg.EAX);
        s.add(insn.emits(out -> {
            Operand sixth = args[registers.length].loc();
            out.emit(Mn.PUSH, sixth);
            out.move(java.util.stream.IntStream.range(0, registers.length).mapToObj(i -> move(registers, args, i)).toList());
            out.emit(Mn.PUSH, Reg.EBP);
            out.emit(Mn.MOV, Reg.EBP, Mem.of(32, Reg.ESP, WORD));
            out.emit(Mn.INT, Imm.of(LINUX_VECTOR));
            out.emit(Mn.POP, Reg.EBP);
            out.emit(Mn.LEA, Reg.ESP, Mem.of(0, Reg.ESP, WORD));
            out.move(d.loc(), Reg.EAX, WORD);
        }));
    }
}
