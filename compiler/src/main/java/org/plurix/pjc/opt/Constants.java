package org.plurix.pjc.opt;

import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;

/**
 * Java arithmetic on constants in the form {@link Op#CONST} holds them (integers as values, floats as raw bits). Null means: not computed
 * here (division by zero, operations that are no arithmetic).
 */
final class Constants {
    private Constants() { }

    static Long binary(Op op, Type type, long a, long b) {
        return switch (type) {
            case I32 -> intBinary(op, (int) a, (int) b);
            case I64 -> longBinary(op, a, b);
            case F32 -> floatBinary(op, Float.intBitsToFloat((int) a), Float.intBitsToFloat((int) b));
            case F64 -> doubleBinary(op, Double.longBitsToDouble(a), Double.longBitsToDouble(b));
            default -> null;
        };
    }

    private static Long intBinary(Op op, int a, int b) {
        boolean division = op == Op.DIV || op == Op.REM;
        if (division && b == 0) {
            return null;
        }
        return switch (op) {
            case ADD -> (long) (a + b);
            case SUB -> (long) (a - b);
            case MUL -> (long) (a * b);
            case DIV -> (long) (a / b);
            case REM -> (long) (a % b);
            case AND -> (long) (a & b);
            case OR -> (long) (a | b);
            case XOR -> (long) (a ^ b);
            case SHL -> (long) (a << b);
            case SHR -> (long) (a >> b);
            case USHR -> (long) (a >>> b);
            default -> null;
        };
    }

    private static Long longBinary(Op op, long a, long b) {
        boolean division = op == Op.DIV || op == Op.REM;
        if (division && b == 0) {
            return null;
        }
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
            default -> null;
        };
    }

    private static Long floatBinary(Op op, float a, float b) {
        return switch (op) {
            case ADD -> bits(a + b);
            case SUB -> bits(a - b);
            case MUL -> bits(a * b);
            case DIV -> bits(a / b);
            case REM -> bits(a % b);
            default -> null;
        };
    }

    private static Long doubleBinary(Op op, double a, double b) {
        return switch (op) {
            case ADD -> bits(a + b);
            case SUB -> bits(a - b);
            case MUL -> bits(a * b);
            case DIV -> bits(a / b);
            case REM -> bits(a % b);
            default -> null;
        };
    }

    static Long compare(Op op, long a, long b) {
        return switch (op) {
            case LCMP -> (long) Long.compare(a, b);
            case FCMPL, FCMPG -> order(Float.intBitsToFloat((int) a), Float.intBitsToFloat((int) b), op == Op.FCMPL);
            case DCMPL, DCMPG -> order(Double.longBitsToDouble(a), Double.longBitsToDouble(b), op == Op.DCMPL);
            default -> null;
        };
    }

    /** Unlike Double.compare, zeros are equal and NaN gives what the operation says. */
    private static Long order(double a, double b, boolean nanIsLess) {
        if (a < b) {
            return -1L;
        }
        if (a > b) {
            return 1L;
        }
        return a == b ? Long.valueOf(0) : Long.valueOf(nanIsLess ? -1 : 1);
    }

    static Long unary(Op op, Type type, long a) {
        float f = Float.intBitsToFloat((int) a);
        double d = Double.longBitsToDouble(a);
        return switch (op) {
            case NEG -> negate(type, a, f, d);
            case I2L -> (long) (int) a;
            case I2F -> bits((float) (int) a);
            case I2D -> bits((double) (int) a);
            case L2I -> (long) (int) a;
            case L2F -> bits((float) a);
            case L2D -> bits((double) a);
            case F2I -> (long) (int) f;
            case F2L -> (long) f;
            case F2D -> bits((double) f);
            case D2I -> (long) (int) d;
            case D2L -> (long) d;
            case D2F -> bits((float) d);
            case I2B -> (long) (byte) a;
            case I2C -> (long) (char) a;
            case I2S -> (long) (short) a;
            default -> null;
        };
    }

    private static Long negate(Type type, long a, float f, double d) {
        return switch (type) {
            case I32 -> (long) -(int) a;
            case I64 -> -a;
            case F32 -> bits(-f);
            case F64 -> bits(-d);
            default -> null;
        };
    }

    static boolean holds(Cond condition, int a, int b) {
        return switch (condition) {
            case EQ -> a == b;
            case NE -> a != b;
            case LT -> a < b;
            case GE -> a >= b;
            case GT -> a > b;
            case LE -> a <= b;
            case ULT -> Integer.compareUnsigned(a, b) < 0;
            case UGE -> Integer.compareUnsigned(a, b) >= 0;
            case UGT -> Integer.compareUnsigned(a, b) > 0;
            case ULE -> Integer.compareUnsigned(a, b) <= 0;
        };
    }

    private static Long bits(float value) {
        return (long) Float.floatToRawIntBits(value);
    }

    private static Long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }
}
