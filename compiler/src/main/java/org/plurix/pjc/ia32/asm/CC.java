package org.plurix.pjc.ia32.asm;

import java.util.Locale;

/** Condition codes of Jcc, SETcc and CMOVcc. */
public enum CC {
    O(0), NO(1), B(2), AE(3), E(4), NE(5), BE(6), A(7), S(8), NS(9), P(10), NP(11), L(12), GE(13), LE(14), G(15);

    private static final CC[] BY_CODE = values();

    public final int code;

    CC(int code) {
        this.code = code;
    }

    public CC negate() {
        return BY_CODE[code ^ 1];
    }

    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
