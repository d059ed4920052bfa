package org.plurix.pjc.image;

import java.util.List;
import org.plurix.pjc.ia32.asm.Assembler;
import org.plurix.pjc.ia32.asm.CodeAddress;
import org.plurix.pjc.ia32.asm.CodeBlob;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** The few pieces of machine code of a Linux program that no Java method can express. */
final class Stubs {
    private static final TypeRef OWNER = TypeRef.ofClass("plurix/rt/Code");
    private static final int SYS_RT_SIGRETURN = 173;
    private static final int LINUX_SYSCALL = 0x80;

    private Stubs() { }

    /** Process entry: passes the kernel's stack pointer to {@code start(I)V} on a stack of our own, at the end of the frame chain. */
    static CompiledMethod linuxStart(MethodRef start, int stackTop) {
        Assembler a = new Assembler();
        a.emit(Mn.MOV, Reg.EAX, Reg.ESP);
        a.emit(Mn.MOV, Reg.ESP, Imm.of(stackTop));
        a.emit(Mn.XOR, Reg.EBP, Reg.EBP);
        a.emit(Mn.CALL, new CodeAddress(new Symbol.Code(start)));
        a.emit(Mn.UD2);
        return finish("<start>", a);
    }

    /** Signal handler {@code (int, siginfo_t*, ucontext_t*)} in C's convention, passed on to a static method {@code (III)V}. */
    static CompiledMethod signalEntry(MethodRef handler) {
        Assembler a = new Assembler();
        a.emit(Mn.MOV, Reg.EAX, Mem.of(32, Reg.ESP, 4));
        a.emit(Mn.MOV, Reg.EDX, Mem.of(32, Reg.ESP, 8));
        a.emit(Mn.MOV, Reg.ECX, Mem.of(32, Reg.ESP, 12));
        a.emit(Mn.CALL, new CodeAddress(new Symbol.Code(handler)));
        a.emit(Mn.RET);
        return finish("<signal>", a);
    }

    static CompiledMethod signalReturn() {
        Assembler a = new Assembler();
        a.emit(Mn.MOV, Reg.EAX, Imm.of(SYS_RT_SIGRETURN));
        a.emit(Mn.INT, Imm.of(LINUX_SYSCALL));
        a.emit(Mn.UD2);
        return finish("<sigreturn>", a);
    }

    private static CompiledMethod finish(String name, Assembler assembler) {
        MethodRef method = new MethodRef(OWNER, name, "()V", true);
        CodeBlob blob = assembler.finish(new Symbol.Code(method));
        return new CompiledMethod(method, "", blob.code(), blob.relocs(), 0, List.of(), List.of());
    }
}
