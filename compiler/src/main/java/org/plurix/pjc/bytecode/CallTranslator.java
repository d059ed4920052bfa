package org.plurix.pjc.bytecode;

import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** The part of {@link BlockTranslator} that deals with other classes: fields, calls, new objects, and their class initialisation. */
final class CallTranslator {
    private final BlockTranslator t;

    CallTranslator(BlockTranslator translator) {
        this.t = translator;
    }

    void fieldAccess(FieldInsnNode insn) {
        int opcode = insn.getOpcode();
        boolean isStatic = opcode == GETSTATIC || opcode == PUTSTATIC;
        FieldRef field = t.references.field(insn.owner, insn.name, insn.desc, isStatic, t.line);
        Type type = Type.of(field.type());
        if (isStatic) {
            initialize(field.owner());
        }
        switch (opcode) {
            case GETSTATIC -> t.stack.push(t.emit(Op.GETSTATIC, type, (Object) field));
            case GETFIELD -> t.stack.push(t.emit(Op.GETFIELD, type, (Object) field, t.stack.pop()));
            case PUTSTATIC -> t.emit(Op.PUTSTATIC, Type.VOID, (Object) field, t.stack.pop());
            default -> {
                List<Value> args = t.stack.pop(2);
                t.emit(Op.PUTFIELD, Type.VOID, (Object) field, args.get(0), args.get(1));
            }
        }
    }

    void newObject(String className) {
        TypeRef type = TypeRef.ofClass(className);
        t.references.require(type, t.line);
        initialize(type);
        t.stack.push(t.emit(Op.NEW, Type.REF, (Object) type));
    }

    void call(MethodInsnNode insn) {
        boolean isStatic = insn.getOpcode() == INVOKESTATIC;
        MethodInfo target = t.references.method(insn.owner, insn.name, insn.desc, isStatic, t.line);
        MethodRef named = new MethodRef(TypeRef.ofClass(insn.owner), insn.name, insn.desc, isStatic);
        MethodRef method = target == null ? named : target.ref;
        Value[] args = t.stack.pop(method.parameters().size() + (isStatic ? 0 : 1)).toArray(Value[]::new);
        if (target != null && isEmptyObjectConstructor(target)) {
            return;
        }
        Type type = Type.of(method.returnType());
        Op op = operation(insn.getOpcode(), method);
        if (op == Op.INVOKESTATIC) {
            initialize(method.owner());
        } else if (op == Op.INVOKESPECIAL && !isKnownNonNull(method, args[0])) {
            t.emit(Op.NULLCHECK, Type.VOID, args[0]);
        }
        Value result = t.emit(op, type, (Object) method, args);
        if (type != Type.VOID) {
            t.stack.push(result);
        }
    }

    /** Every constructor ends in that of Object; no deploy ever changes it, so calling it is left out if it does nothing. */
    private static boolean isEmptyObjectConstructor(MethodInfo target) {
        return target.isConstructor() && target.ref.owner().internalName().equals(Resolver.OBJECT) && target.isEmpty();
    }

    /** The kind of call follows the kind of the resolved owner: Object methods are virtual for interfaces too, and the other way round. */
    private Op operation(int opcode, MethodRef method) {
        return switch (opcode) {
            case INVOKESTATIC -> method.owner().internalName().equals(References.MAGIC) ? Op.INTRINSIC : Op.INVOKESTATIC;
            case INVOKESPECIAL -> Op.INVOKESPECIAL;
            default -> t.references.isInterface(method.owner()) ? Op.INVOKEINTERFACE : Op.INVOKEVIRTUAL;
        };
    }

    private boolean isKnownNonNull(MethodRef method, Value receiver) {
        boolean isThis = receiver.op == Op.PARAM && receiver.imm == 0 && !t.graph.method.isStatic();
        return method.name().equals("<init>") || isThis || receiver.op == Op.NEW;
    }

    private void initialize(TypeRef type) {
        if (t.references.needsInit(type)) {
            t.emit(Op.CLASSINIT, Type.VOID, (Object) type);
        }
    }

    /** Reports the construct behind an invokedynamic and leaves a placeholder of the right type. */
    void dynamicCall(InvokeDynamicInsnNode insn) {
        t.references.error(t.line, "pjc.unsupported", describe(insn));
        MethodRef shape = new MethodRef(TypeRef.ofClass(Resolver.OBJECT), insn.name, insn.desc, true);
        t.stack.pop(shape.parameters().size());
        Type type = Type.of(shape.returnType());
        if (type != Type.VOID) {
            t.stack.push(t.constant(type, 0));
        }
    }

    private static String describe(InvokeDynamicInsnNode insn) {
        return "this construct needs a dynamic call (" + References.javaName(insn.bsm.getOwner()) + "), which is not supported";
    }
}
