package org.plurix.pjc.ia32.asm;

import java.util.List;
import org.plurix.pjc.layout.Reloc;

/**
 * Finished machine code.
 *
 * @param listing one row per instruction, empty unless asked for
 */
public record CodeBlob(byte[] code, List<Reloc> relocs, List<Row> listing) {
    /** One line of the listing; {@code text} is Intel syntax, comments start with a semicolon. */
    public record Row(int offset, int length, String text) { }

    /** The code must stand alone: no symbol is left to resolve. */
    public byte[] absolute() {
        if (!relocs.isEmpty()) {
            throw new IllegalStateException("unresolved: " + relocs);
        }
        return code;
    }
}
