package org.plurix.pjc.lower;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Code that turns the value on top of the stack into one of another type, by Java's rules of method invocation. */
final class Conversion {
    private static final String OBJECT = "java/lang/Object";
    private static final String NUMBER = "java/lang/Number";
    private static final String CHARACTER = "java/lang/Character";
    private static final String[] WRAPPERS = {null, "java/lang/Boolean", CHARACTER, "java/lang/Byte", "java/lang/Short", "java/lang/Integer",
        "java/lang/Float", "java/lang/Long", "java/lang/Double"};
    /** From the rows int, long, float, double to the columns int, long, float, double; 0 = nothing to do. */
    private static final int[][] WIDENING = {{0, I2L, I2F, I2D}, {L2I, 0, L2F, L2D}, {F2I, F2L, 0, F2D}, {D2I, D2L, D2F, 0}};

    private Conversion() { }

    /** @param given static type of the value; {@code meant} its type by the function's generic signature; {@code target} what is needed */
    static void emit(MethodVisitor code, Type given, Type meant, Type target) {
        if (isPrimitive(given)) {
            fromPrimitive(code, given, target);
            return;
        }
        Type known = given;
        if (!isPrimitive(meant) && !meant.equals(given)) {
            cast(code, meant.getInternalName());
            known = meant;
        }
        if (isPrimitive(target)) {
            unbox(code, known, target);
        } else if (!target.equals(known)) {
            cast(code, target.getInternalName());
        }
    }

    /** The result of the body as result of the function; {@code VOID} drops it. */
    static void emitResult(MethodVisitor code, Type result, Type meant, Type wanted) {
        if (wanted.getSort() == Type.VOID) {
            if (result.getSort() != Type.VOID) {
                code.visitInsn(result.getSize() == 1 ? POP : POP2);
            }
        } else if (isPrimitive(result)) {
            fromPrimitive(code, result, isPrimitive(wanted) ? wanted : meant);
        } else if (isPrimitive(wanted)) {
            unbox(code, result, wanted);
        }
    }

    private static void fromPrimitive(MethodVisitor code, Type given, Type target) {
        if (isPrimitive(target)) {
            widen(code, given, target);
            return;
        }
        String wrapper = WRAPPERS[given.getSort()];
        code.visitMethodInsn(INVOKESTATIC, wrapper, "valueOf", "(" + given.getDescriptor() + ")L" + wrapper + ";", false);
    }

    private static void unbox(MethodVisitor code, Type known, Type target) {
        Type from = primitiveOf(known);
        boolean isCharacter = from == null && (target.getSort() == Type.CHAR || target.getSort() == Type.BOOLEAN);
        String owner = from != null ? known.getInternalName() : isCharacter ? WRAPPERS[target.getSort()] : NUMBER;
        if (!known.getInternalName().equals(owner)) {
            cast(code, owner);
        }
        Type read = from != null ? from : target;
        code.visitMethodInsn(INVOKEVIRTUAL, owner, read.getClassName() + "Value", "()" + read.getDescriptor(), false);
        widen(code, read, target);
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        int opcode = WIDENING[row(from)][row(to)];
        if (opcode != 0) {
            code.visitInsn(opcode);
        }
    }

    private static int row(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> 1;
            case Type.FLOAT -> 2;
            case Type.DOUBLE -> 3;
            default -> 0;
        };
    }

    private static void cast(MethodVisitor code, String type) {
        if (!type.equals(OBJECT)) {
            code.visitTypeInsn(CHECKCAST, type);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** {@code int} of {@code Integer}, null for other types. */
    private static Type primitiveOf(Type type) {
        for (int sort = Type.BOOLEAN; sort <= Type.DOUBLE; sort++) {
            if (WRAPPERS[sort].equals(type.getInternalName())) {
                return Type.getType("ZCBSIFJD".substring(sort - 1, sort));
            }
        }
        return null;
    }
}
