package org.plurix.pjc.lower;

import static org.objectweb.asm.Opcodes.*;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class of one lambda expression or method reference: a field per captured value, one method (and its bridges) that converts its arguments and
 * calls the body. The name comes from everything the class depends on, so the same name always means the same class: a deploy never has to change
 * one. Without captured values there is one instance.
 */
final class LambdaClass {
    static final String MARK = "$$Lambda$";
    private static final String ALTERNATIVE = "altMetafactory";
    private static final int FLAG_SERIALIZABLE = 1;
    private static final int FLAG_MARKERS = 2;
    private static final int FLAG_BRIDGES = 4;
    private static final int FIRST_ALTERNATIVE_ARGUMENT = 3;
    private static final String OBJECT = "java/lang/Object";
    private static final String INSTANCE = "INSTANCE";
    private static final String FACTORY = "create";
    private static final long HASH_START = 0xCBF29CE484222325L;
    private static final long HASH_FACTOR = 0x100000001B3L;

    private final ClassNode outer;
    private final String methodName;
    private final Type[] captured;
    private final Type functionType;
    private final Type instantiated;
    private final Handle body;
    private final int line;
    private final Set<String> interfaces = new LinkedHashSet<>();
    private final Set<String> descriptors = new LinkedHashSet<>();
    private boolean serializable;

    LambdaClass(ClassNode outer, InvokeDynamicInsnNode call, int line) {
        this.outer = outer;
        this.methodName = call.name;
        this.captured = Type.getArgumentTypes(call.desc);
        this.functionType = Type.getReturnType(call.desc);
        this.line = line;
        this.body = (Handle) call.bsmArgs[1];
        this.instantiated = (Type) call.bsmArgs[2];
        interfaces.add(functionType.getInternalName());
        descriptors.add(((Type) call.bsmArgs[0]).getDescriptor());
        if (call.bsm.getName().equals(ALTERNATIVE)) {
            readAlternatives(call.bsmArgs);
        }
    }

    private void readAlternatives(Object[] arguments) {
        int next = FIRST_ALTERNATIVE_ARGUMENT;
        int flags = (Integer) arguments[next++];
        serializable = (flags & FLAG_SERIALIZABLE) != 0;
        if ((flags & FLAG_MARKERS) != 0) {
            int count = (Integer) arguments[next++];
            for (int i = 0; i < count; i++) {
                interfaces.add(((Type) arguments[next++]).getInternalName());
            }
        }
        if ((flags & FLAG_BRIDGES) != 0) {
            int count = (Integer) arguments[next++];
            for (int i = 0; i < count; i++) {
                descriptors.add(((Type) arguments[next++]).getDescriptor());
            }
        }
    }

    boolean isSerializable() {
        return serializable;
    }

    String name() {
        long hash = HASH_START;
        String content = methodName + instantiated + body.getTag() + body + Arrays.toString(captured) + interfaces + descriptors;
        for (int i = 0; i < content.length(); i++) {
            hash = (hash ^ content.charAt(i)) * HASH_FACTOR;
        }
        return outer.name + MARK + Long.toUnsignedString(hash ^ hash >>> 31, Character.MAX_RADIX);
    }

    private Type type() {
        return Type.getObjectType(name());
    }

    /** The instruction that takes the captured values from the stack and leaves the object. */
    AbstractInsnNode creation() {
        return captured.length == 0 ? new FieldInsnNode(GETSTATIC, name(), INSTANCE, type().getDescriptor())
                : new MethodInsnNode(INVOKESTATIC, name(), FACTORY, Type.getMethodDescriptor(type(), captured), false);
    }

    byte[] classFile() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(V1_8, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name(), null, OBJECT, interfaces.toArray(String[]::new));
        writer.visitSource(outer.sourceFile, null);
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(ACC_PRIVATE | ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null).visitEnd();
        }
        constructor(writer);
        if (captured.length == 0) {
            singleton(writer);
        } else {
            factory(writer);
        }
        descriptors.forEach(descriptor -> function(writer, descriptor));
        writer.visitEnd();
        return writer.toByteArray();
    }

    private MethodVisitor begin(ClassWriter writer, int access, String name, String descriptor) {
        MethodVisitor code = writer.visitMethod(access, name, descriptor, null, null);
        code.visitCode();
        Label start = new Label();
        code.visitLabel(start);
        code.visitLineNumber(line, start);
        return code;
    }

    private static void end(MethodVisitor code, int returnOpcode) {
        code.visitInsn(returnOpcode);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void constructor(ClassWriter writer) {
        MethodVisitor code = begin(writer, ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured));
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        int local = 1;
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(ILOAD), local);
            code.visitFieldInsn(PUTFIELD, name(), "c" + i, captured[i].getDescriptor());
            local += captured[i].getSize();
        }
        end(code, RETURN);
    }

    private void singleton(ClassWriter writer) {
        writer.visitField(ACC_STATIC | ACC_FINAL, INSTANCE, type().getDescriptor(), null, null).visitEnd();
        MethodVisitor code = begin(writer, ACC_STATIC, "<clinit>", "()V");
        create(code);
        code.visitFieldInsn(PUTSTATIC, name(), INSTANCE, type().getDescriptor());
        end(code, RETURN);
    }

    private void factory(ClassWriter writer) {
        MethodVisitor code = begin(writer, ACC_STATIC, FACTORY, Type.getMethodDescriptor(type(), captured));
        create(code);
        end(code, ARETURN);
    }

    /** A new object with the captured values from the locals. */
    private void create(MethodVisitor code) {
        code.visitTypeInsn(NEW, name());
        code.visitInsn(DUP);
        int local = 0;
        for (Type type : captured) {
            code.visitVarInsn(type.getOpcode(ILOAD), local);
            local += type.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, name(), "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured), false);
    }

    private void function(ClassWriter writer, String descriptor) {
        MethodVisitor code = begin(writer, ACC_PUBLIC, methodName, descriptor);
        boolean isNew = body.getTag() == H_NEWINVOKESPECIAL;
        if (isNew) {
            code.visitTypeInsn(NEW, body.getOwner());
            code.visitInsn(DUP);
        }
        List<Type> targets = BodyCall.parameters(body);
        int next = 0;
        for (int i = 0; i < captured.length; i++, next++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, name(), "c" + i, captured[i].getDescriptor());
            Conversion.emit(code, captured[i], captured[i], targets.get(next));
        }
        Type[] given = Type.getArgumentTypes(descriptor);
        Type[] meant = instantiated.getArgumentTypes();
        int local = 1;
        for (int i = 0; i < given.length; i++, next++) {
            code.visitVarInsn(given[i].getOpcode(ILOAD), local);
            Conversion.emit(code, given[i], meant[i], targets.get(next));
            local += given[i].getSize();
        }
        code.visitMethodInsn(BodyCall.opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type wanted = instantiated.getReturnType().getSort() == Type.VOID ? Type.VOID_TYPE : Type.getReturnType(descriptor);
        Type result = isNew ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        Conversion.emitResult(code, result, instantiated.getReturnType(), wanted);
        end(code, wanted.getOpcode(IRETURN));
    }
}
