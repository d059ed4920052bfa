package org.plurix.pjc.image;

import org.plurix.pjc.ia32.asm.Assembler;
import org.plurix.pjc.ia32.asm.CodeBlob;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * First page of the boot image: multiboot header and the code that a loader enters in flat 32-bit mode. It clears the local page (RAM
 * survives a reset), keeps the loader's EAX and EBX there, turns on SSE and paging, and calls the entry point at the end of the frame chain.
 */
final class BootStart {
    static final int ENTRY_OFFSET = 0x20;

    private static final int MULTIBOOT_MAGIC = 0x1BADB002;
    /** Page alignment and memory information wanted. */
    private static final int MULTIBOOT_FLAGS = 3;
    private static final int LOCAL_PAGE = 0x00080000;
    private static final int LOCAL_PAGE_WORDS = 1024;
    private static final int LOADER_MAGIC_CELL = 0x00080010;
    private static final int LOADER_INFO_CELL = 0x00080014;
    private static final int CR4_PSE_OSFXSR_OSXMMEXCPT = 0x610;
    private static final int CR0_PG_WP_MP = 0x80010002;
    private static final int CR0_NOT_EM_TS = ~0xC;

    private BootStart() { }

    static byte[] code(int pageDirectory, int stackTop, int entry) {
        Assembler a = new Assembler();
        a.word(MULTIBOOT_MAGIC);
        a.word(MULTIBOOT_FLAGS);
        a.word(-(MULTIBOOT_MAGIC + MULTIBOOT_FLAGS));
        a.data(new byte[ENTRY_OFFSET - 12]);
        a.emit(Mn.CLI);
        a.emit(Mn.CLD);
        a.emit(Mn.MOV, Reg.EDX, Reg.EAX);
        a.emit(Mn.XOR, Reg.EAX, Reg.EAX);
        a.emit(Mn.MOV, Reg.EDI, Imm.of(LOCAL_PAGE));
        a.emit(Mn.MOV, Reg.ECX, Imm.of(LOCAL_PAGE_WORDS));
        a.emit(Mn.REP_STOSD);
        a.emit(Mn.MOV, Mem.absolute(32, LOADER_MAGIC_CELL), Reg.EDX);
        a.emit(Mn.MOV, Mem.absolute(32, LOADER_INFO_CELL), Reg.EBX);
        a.emit(Mn.MOV, Reg.ECX, Reg.CR4);
        a.emit(Mn.OR, Reg.ECX, Imm.of(CR4_PSE_OSFXSR_OSXMMEXCPT));
        a.emit(Mn.MOV, Reg.CR4, Reg.ECX);
        a.emit(Mn.MOV, Reg.ECX, Imm.of(pageDirectory));
        a.emit(Mn.MOV, Reg.CR3, Reg.ECX);
        a.emit(Mn.MOV, Reg.ECX, Reg.CR0);
        a.emit(Mn.OR, Reg.ECX, Imm.of(CR0_PG_WP_MP));
        a.emit(Mn.AND, Reg.ECX, Imm.of(CR0_NOT_EM_TS));
        a.emit(Mn.MOV, Reg.CR0, Reg.ECX);
        a.emit(Mn.MOV, Reg.ESP, Imm.of(stackTop));
        a.emit(Mn.XOR, Reg.EBP, Reg.EBP);
        a.emit(Mn.MOV, Reg.ECX, Imm.of(entry));
        a.emit(Mn.CALL, Reg.ECX);
        a.emit(Mn.CLI);
        a.emit(Mn.HLT);
        CodeBlob blob = a.finish(new Symbol.Code(new MethodRef(TypeRef.ofClass("plurix/rt/Code"), "<boot>", "()V", true)));
        return blob.absolute();
    }
}
