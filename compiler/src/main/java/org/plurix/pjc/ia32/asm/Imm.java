package org.plurix.pjc.ia32.asm;

import org.plurix.pjc.layout.Symbol;

/** A constant; with a symbol, the symbol's address plus the value (then always encoded in 32 bits). */
public record Imm(int value, Symbol symbol) implements Operand {
    public static Imm of(int value) {
        return new Imm(value, null);
    }

    public static Imm address(Symbol symbol, int addend) {
        return new Imm(addend, symbol);
    }

    boolean isSigned8() {
        return symbol == null && value == (byte) value;
    }
}
