package org.plurix.pjc.ia32.asm;

import org.plurix.pjc.layout.Symbol;

/**
 * A memory operand {@code [base + index*scale + disp]} of {@code bits} width (0 = no width, for LEA and the like). At most one of
 * {@code symbol} and {@code label} is added to the displacement.
 */
public record Mem(int bits, Reg base, Reg index, int scale, int disp, Symbol symbol, Label label) implements Operand {
    public Mem {
        if (index == Reg.ESP) {
            throw new IllegalArgumentException("ESP cannot be an index");
        }
        if (scale != 1 && scale != 2 && scale != 4 && scale != 8) {
            throw new IllegalArgumentException("scale " + scale);
        }
    }

    public static Mem of(int bits, Reg base, int disp) {
        return new Mem(bits, base, null, 1, disp, null, null);
    }

    public static Mem indexed(int bits, Reg base, Reg index, int scale, int disp) {
        return new Mem(bits, base, index, scale, disp, null, null);
    }

    public static Mem absolute(int bits, int address) {
        return new Mem(bits, null, null, 1, address, null, null);
    }

    public static Mem symbol(int bits, Symbol symbol, int addend) {
        return new Mem(bits, null, null, 1, addend, symbol, null);
    }

    public static Mem label(int bits, Label label) {
        return new Mem(bits, null, null, 1, 0, null, label);
    }

    /** The same address with another width. */
    public Mem withBits(int newBits) {
        return new Mem(newBits, base, index, scale, disp, symbol, label);
    }

    /** The same operand {@code delta} bytes further. */
    public Mem plus(int delta) {
        return new Mem(bits, base, index, scale, disp + delta, symbol, label);
    }

    boolean isAbsolute() {
        return base == null && index == null;
    }
}
