package org.plurix.pjc.ir;

/** The machine-level types of SSA values. boolean, byte, char and short are I32, already normalised. */
public enum Type {
    VOID, I32, I64, F32, F64, REF;

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
