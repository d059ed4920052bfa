package org.plurix.pjc.ia32.asm;

import org.plurix.pjc.layout.Symbol;

/** A jump or call target outside of the code being assembled. */
public record CodeAddress(Symbol symbol) implements Operand {
}
