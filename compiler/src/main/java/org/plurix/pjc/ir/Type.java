package org.plurix.pjc.ir;

import org.plurix.pjc.model.TypeRef;

/** The machine-level types of SSA values. boolean, byte, char and short are I32, already normalised. */
public enum Type {
    VOID, I32, I64, F32, F64, REF;

    /** The machine-level type of a Java type; {@code V} is VOID. */
    public static Type of(TypeRef type) {
        return switch (type.descriptor().charAt(0)) {
            case 'V' -> VOID;
            case 'Z', 'B', 'C', 'S', 'I' -> I32;
            case 'J' -> I64;
            case 'F' -> F32;
            case 'D' -> F64;
            default -> REF;
        };
    }

    public boolean isWord() {
        return this == I32 || this == REF;
    }

    public boolean isFloat() {
        return this == F32 || this == F64;
    }

    /** Bytes of a value of this type in memory. */
    public int size() {
        return switch (this) {
            case VOID -> 0;
            case I64, F64 -> 8;
            default -> 4;
        };
    }
}
