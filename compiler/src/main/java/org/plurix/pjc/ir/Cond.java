package org.plurix.pjc.ir;

/** Condition of {@link Op#IF}: signed for I32, unsigned with U; REF uses EQ and NE only. */
public enum Cond {
    EQ, NE, LT, GE, GT, LE, ULT, UGE, UGT, ULE;

    public Cond negate() {
        return switch (this) {
            case EQ -> NE;
            case NE -> EQ;
            case LT -> GE;
            case GE -> LT;
            case GT -> LE;
            case LE -> GT;
            case ULT -> UGE;
            case UGE -> ULT;
            case UGT -> ULE;
            case ULE -> UGT;
        };
    }

    /** The condition for exchanged operands. */
    public Cond swap() {
        return switch (this) {
            case LT -> GT;
            case GT -> LT;
            case GE -> LE;
            case LE -> GE;
            case ULT -> UGT;
            case UGT -> ULT;
            case UGE -> ULE;
            case ULE -> UGE;
            default -> this;
        };
    }
}
