package org.plurix.pjc.ir;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** What {@link Op} says about arguments, aux and result of each operation, as checks. Used by {@link IrVerifier}. */
final class OpRules {
    private OpRules() { }

    /** Null if the value obeys its operation, else what is wrong. PHIs are the verifier's business. */
    static String violation(Value v, Graph graph) {
        String wrong = switch (v.op) {
            case CONST -> v.type == Type.VOID ? "constant without type" : args(v);
            case STRING -> aux(v, String.class, result(v, Type.REF, args(v)));
            case CLASS, NEW -> aux(v, TypeRef.class, result(v, Type.REF, args(v)));
            case PARAM -> parameter(v, graph);
            case PHI -> null;
            case ADD, SUB, MUL, DIV, REM -> numeric(v, args(v, v.type, v.type));
            case NEG -> numeric(v, args(v, v.type));
            case AND, OR, XOR -> integral(v, args(v, v.type, v.type));
            case SHL, SHR, USHR -> integral(v, args(v, v.type, Type.I32));
            case LCMP -> result(v, Type.I32, args(v, Type.I64, Type.I64));
            case FCMPL, FCMPG -> result(v, Type.I32, args(v, Type.F32, Type.F32));
            case DCMPL, DCMPG -> result(v, Type.I32, args(v, Type.F64, Type.F64));
            case I2L, I2F, I2D, L2I, L2F, L2D, F2I, F2L, F2D, D2I, D2L, D2F, I2B, I2C, I2S -> conversion(v);
            case GETFIELD, PUTFIELD, GETSTATIC, PUTSTATIC -> field(v);
            case ARRAYLENGTH -> result(v, Type.I32, args(v, Type.REF));
            case ALOAD -> aux(v, TypeRef.class, value(v) != null ? value(v) : args(v, Type.REF, Type.I32));
            case ASTORE -> aux(v, TypeRef.class, elementStore(v));
            case NEWARRAY -> aux(v, TypeRef.class, result(v, Type.REF, args(v, Type.I32)));
            case MULTINEWARRAY -> aux(v, TypeRef.class, result(v, Type.REF, allInts(v)));
            case INSTANCEOF -> aux(v, TypeRef.class, result(v, Type.I32, args(v, Type.REF)));
            case CHECKCAST -> aux(v, TypeRef.class, result(v, Type.REF, args(v, Type.REF)));
            case NULLCHECK -> result(v, Type.VOID, args(v, Type.REF));
            case CLASSINIT -> aux(v, TypeRef.class, result(v, Type.VOID, args(v)));
            case INVOKESTATIC, INVOKESPECIAL, INVOKEVIRTUAL, INVOKEINTERFACE, INTRINSIC -> call(v);
            case CATCH -> result(v, Type.REF, args(v));
            case FRAME_SET, FRAME_GET -> slot(v, graph);
            case GOTO, UNREACHABLE -> result(v, Type.VOID, args(v));
            case IF -> branch(v);
            case SWITCH -> aux(v, int[].class, result(v, Type.VOID, args(v, Type.I32)));
            case RETURN -> returned(v, graph);
            case THROW -> result(v, Type.VOID, args(v, Type.REF));
        };
        return wrong == null ? null : v.op + " " + v + ": " + wrong;
    }

    private static String args(Value v, Type... expected) {
        if (v.args.size() != expected.length) {
            return v.args.size() + " arguments instead of " + expected.length;
        }
        for (int i = 0; i < expected.length; i++) {
            if (v.arg(i).type != expected[i]) {
                return "argument " + i + " is " + v.arg(i).type + " instead of " + expected[i];
            }
        }
        return null;
    }

    private static String result(Value v, Type expected, String wrongBefore) {
        return wrongBefore != null ? wrongBefore : v.type != expected ? "result is " + v.type + " instead of " + expected : null;
    }

    private static String aux(Value v, Class<?> expected, String wrongBefore) {
        return wrongBefore != null ? wrongBefore : expected.isInstance(v.aux) ? null : "aux is " + v.aux + ", no " + expected.getSimpleName();
    }

    private static String value(Value v) {
        return v.type == Type.VOID ? "has no result" : null;
    }

    private static String numeric(Value v, String wrongBefore) {
        return wrongBefore != null ? wrongBefore : v.type == Type.REF || v.type == Type.VOID ? "type " + v.type + " is no number" : null;
    }

    private static String integral(Value v, String wrongBefore) {
        return wrongBefore != null ? wrongBefore : v.type != Type.I32 && v.type != Type.I64 ? "type " + v.type + " is no integer" : null;
    }

    /** The names say source and result: I2L, D2F; B, C and S are I32. */
    private static String conversion(Value v) {
        return result(v, letter(v.op.name().charAt(2)), args(v, letter(v.op.name().charAt(0))));
    }

    private static Type letter(char c) {
        return switch (c) {
            case 'L' -> Type.I64;
            case 'F' -> Type.F32;
            case 'D' -> Type.F64;
            default -> Type.I32;
        };
    }

    private static String field(Value v) {
        if (!(v.aux instanceof FieldRef field)) {
            return "aux is " + v.aux + ", no field";
        }
        boolean isStatic = v.op == Op.GETSTATIC || v.op == Op.PUTSTATIC;
        boolean get = v.op == Op.GETFIELD || v.op == Op.GETSTATIC;
        List<Type> expected = new ArrayList<>();
        if (!isStatic) {
            expected.add(Type.REF);
        }
        if (!get) {
            expected.add(Type.of(field.type()));
        }
        String wrong = field.isStatic() != isStatic ? "field " + field + " is " + (isStatic ? "not " : "") + "static" : null;
        return wrong != null ? wrong : result(v, get ? Type.of(field.type()) : Type.VOID, args(v, expected.toArray(Type[]::new)));
    }

    private static String elementStore(Value v) {
        Type element = v.aux instanceof TypeRef type ? Type.of(type) : Type.VOID;
        return result(v, Type.VOID, args(v, Type.REF, Type.I32, element));
    }

    private static String allInts(Value v) {
        return v.args.isEmpty() || v.args.stream().anyMatch(a -> a.type != Type.I32) ? "lengths must be I32" : null;
    }

    private static String call(Value v) {
        if (!(v.aux instanceof MethodRef method)) {
            return "aux is " + v.aux + ", no method";
        }
        boolean isStatic = v.op == Op.INVOKESTATIC || v.op == Op.INTRINSIC;
        List<Type> expected = new ArrayList<>();
        if (!isStatic) {
            expected.add(Type.REF);
        }
        method.parameters().forEach(p -> expected.add(Type.of(p)));
        String wrong = method.isStatic() != isStatic ? "method " + method + " is " + (isStatic ? "not " : "") + "static" : null;
        return wrong != null ? wrong : result(v, Type.of(method.returnType()), args(v, expected.toArray(Type[]::new)));
    }

    private static String parameter(Value v, Graph graph) {
        List<Type> types = new ArrayList<>();
        if (!graph.method.isStatic()) {
            types.add(Type.REF);
        }
        graph.method.parameters().forEach(p -> types.add(Type.of(p)));
        if (v.imm < 0 || v.imm >= types.size()) {
            return "no parameter " + v.imm;
        }
        return v.block != graph.blocks.get(0) ? "outside of the entry block" : result(v, types.get((int) v.imm), args(v));
    }

    private static String slot(Value v, Graph graph) {
        if (v.imm < 0 || v.imm >= graph.slotTypes.size()) {
            return "no frame slot " + v.imm;
        }
        Type type = graph.slotTypes.get((int) v.imm);
        return v.op == Op.FRAME_GET ? result(v, type, args(v)) : result(v, Type.VOID, args(v, type));
    }

    private static String branch(Value v) {
        if (!(v.aux instanceof Cond condition)) {
            return "aux is " + v.aux + ", no condition";
        }
        boolean refs = !v.args.isEmpty() && v.arg(0).type == Type.REF;
        if (refs && condition != Cond.EQ && condition != Cond.NE) {
            return "references have no order";
        }
        Type type = refs ? Type.REF : Type.I32;
        return result(v, Type.VOID, args(v, type, type));
    }

    private static String returned(Value v, Graph graph) {
        Type expected = Type.of(graph.method.returnType());
        return result(v, Type.VOID, expected == Type.VOID ? args(v) : args(v, expected));
    }
}
