package org.plurix.pjc.interp;

import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;

/**
 * What operations without memory compute: Java's meaning, computed by Java. Integer division by zero is the caller's business. On
 * purpose not the optimizer's constant folding: that is among what an interpreted program checks.
 */
final class Arithmetic {
    private Arithmetic() { }

    static Object constant(Type type, long imm) {
        return switch (type) {
            case I32 -> (Object) (int) imm;
            case I64 -> (Object) imm;
            case F32 -> (Object) Float.intBitsToFloat((int) imm);
            case F64 -> (Object) Double.longBitsToDouble(imm);
            default -> null;
        };
    }

    static Object zero(Type type) {
        return constant(type, 0);
    }

    static Object binary(Op op, Type type, Object a, Object b) {
        return switch (type) {
            case I32 -> (Object) ints(op, (Integer) a, (Integer) b);
            case I64 -> (Object) longs(op, (Long) a, ((Number) b).longValue());
            case F32 -> (Object) floats(op, (Float) a, (Float) b);
            default -> (Object) doubles(op, (Double) a, (Double) b);
        };
    }

    private static int ints(Op op, int a, int b) {
        return switch (op) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case DIV -> a / b;
            case REM -> a % b;
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            case SHL -> a << b;
            case SHR -> a >> b;
            case USHR -> a >>> b;
            default -> throw unknown(op);
        };
    }

    private static long longs(Op op, long a, long b) {
        return switch (op) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case DIV -> a / b;
            case REM -> a % b;
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            case SHL -> a << b;
            case SHR -> a >> b;
            case USHR -> a >>> b;
            default -> throw unknown(op);
        };
    }

    private static float floats(Op op, float a, float b) {
        return switch (op) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case DIV -> a / b;
            case REM -> a % b;
            default -> throw unknown(op);
        };
    }

    private static double doubles(Op op, double a, double b) {
        return switch (op) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case DIV -> a / b;
            case REM -> a % b;
            default -> throw unknown(op);
        };
    }

    static Object negate(Object a) {
        if (a instanceof Integer i) {
            return -i;
        }
        if (a instanceof Long l) {
            return -l;
        }
        return a instanceof Float f ? (Object) (-f) : (Object) (-(Double) a);
    }

    static Object convert(Op op, Object a) {
        return switch (op) {
            case I2L -> (Object) (long) (Integer) a;
            case I2F -> (Object) (float) (Integer) a;
            case I2D -> (Object) (double) (Integer) a;
            case L2I -> (Object) (int) (long) (Long) a;
            case L2F -> (Object) (float) (Long) a;
            case L2D -> (Object) (double) (Long) a;
            case F2I -> (Object) (int) (float) (Float) a;
            case F2L -> (Object) (long) (float) (Float) a;
            case F2D -> (Object) (double) (Float) a;
            case D2I -> (Object) (int) (double) (Double) a;
            case D2L -> (Object) (long) (double) (Double) a;
            case D2F -> (Object) (float) (double) (Double) a;
            case I2B -> (Object) (int) (byte) (int) (Integer) a;
            case I2C -> (Object) (int) (char) (int) (Integer) a;
            case I2S -> (Object) (int) (short) (int) (Integer) a;
            default -> throw unknown(op);
        };
    }

    /** -1, 0 or 1. */
    static int compare(Op op, Object a, Object b) {
        if (op == Op.LCMP) {
            return Long.compare((Long) a, (Long) b);
        }
        double x = ((Number) a).doubleValue();
        double y = ((Number) b).doubleValue();
        if (x != x || y != y) {
            return op == Op.FCMPG || op == Op.DCMPG ? 1 : -1;
        }
        return x < y ? -1 : x > y ? 1 : 0;
    }

    static boolean holds(Cond cond, Object a, Object b) {
        if (!(a instanceof Integer x) || !(b instanceof Integer y)) {
            return a == b == (cond == Cond.EQ);
        }
        return switch (cond) {
            case EQ -> x.intValue() == y;
            case NE -> x.intValue() != y;
            case LT -> x < y;
            case GE -> x >= y;
            case GT -> x > y;
            case LE -> x <= y;
            case ULT -> Integer.compareUnsigned(x, y) < 0;
            case UGE -> Integer.compareUnsigned(x, y) >= 0;
            case UGT -> Integer.compareUnsigned(x, y) > 0;
            case ULE -> Integer.compareUnsigned(x, y) <= 0;
        };
    }

    static IllegalStateException unknown(Op op) {
        return new IllegalStateException("the interpreter does not know " + op);
    }
}
