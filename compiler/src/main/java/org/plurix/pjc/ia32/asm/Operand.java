package org.plurix.pjc.ia32.asm;

/** What an instruction works on; immutable except for {@link Label}, which gets its place later. */
public sealed interface Operand permits Reg, Imm, Mem, Label, CodeAddress {
}
