package org.plurix.pjc.ia32.lir;

import org.plurix.pjc.ia32.asm.Operand;

/** One part of a parallel move; {@code bytes} is 8 only for doubles. */
public record Move(Operand to, Operand from, int bytes) {
}
