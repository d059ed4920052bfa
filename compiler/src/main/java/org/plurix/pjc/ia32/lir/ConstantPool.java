package org.plurix.pjc.ia32.lir;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plurix.pjc.ia32.asm.Assembler;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mem;

/** Floating-point constants, placed behind the code of their method. */
public final class ConstantPool {
    private final Map<Long, Label> doubles = new LinkedHashMap<>();
    private final Map<Integer, Label> floats = new LinkedHashMap<>();

    public Mem doubleBits(long bits) {
        return Mem.label(64, doubles.computeIfAbsent(bits, b -> new Label()));
    }

    public Mem floatBits(int bits) {
        return Mem.label(32, floats.computeIfAbsent(bits, b -> new Label()));
    }

    public void place(Assembler asm) {
        if (doubles.isEmpty() && floats.isEmpty()) {
            return;
        }
        asm.align(8);
        doubles.forEach((bits, label) -> {
            asm.bind(label);
            asm.comment("double " + Double.longBitsToDouble(bits));
            asm.word(bits.intValue());
            asm.word((int) (bits >> 32));
        });
        floats.forEach((bits, label) -> {
            asm.bind(label);
            asm.comment("float " + Float.intBitsToFloat(bits));
            asm.word(bits);
        });
    }
}
