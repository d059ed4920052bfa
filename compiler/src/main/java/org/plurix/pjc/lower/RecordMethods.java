package org.plurix.pjc.lower;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** {@code toString}, {@code hashCode} and {@code equals} of a record, as static methods of the record. */
final class RecordMethods {
    private static final int HASH_FACTOR = 31;
    private static final String OBJECT = "java/lang/Object";
    private static final String OBJECTS = "java/util/Objects";
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final String[] WRAPPERS = {null, "java/lang/Boolean", "java/lang/Character", "java/lang/Byte", "java/lang/Short",
        "java/lang/Integer", "java/lang/Float", "java/lang/Long", "java/lang/Double"};

    private final String record;
    private final String[] names;
    private final List<Handle> fields = new ArrayList<>();
    private final MethodNode code;

    private RecordMethods(ClassNode node, InvokeDynamicInsnNode call, int line) {
        this.record = node.name;
        String list = (String) call.bsmArgs[1];
        this.names = list.isEmpty() ? new String[0] : list.split(";");
        for (int i = 2; i < call.bsmArgs.length; i++) {
            fields.add((Handle) call.bsmArgs[i]);
        }
        this.code = new MethodNode(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, "record$" + call.name, call.desc, null, null);
        Label start = new Label();
        code.visitLabel(start);
        code.visitLineNumber(line, start);
    }

    /** Adds the method to the record; the call of it. */
    static AbstractInsnNode replace(ClassNode node, InvokeDynamicInsnNode call, int line) {
        RecordMethods methods = new RecordMethods(node, call, line);
        switch (call.name) {
            case "toString" -> methods.text();
            case "hashCode" -> methods.hash();
            case "equals" -> methods.equality();
            default -> throw new IllegalStateException("generated method " + call.name + " of record " + node.name);
        }
        // one entry for the StringBuilder or the running hash, two longs or doubles at most above it
        methods.code.visitMaxs(6, 3);
        node.methods.add(methods.code);
        return new MethodInsnNode(INVOKESTATIC, node.name, methods.code.name, call.desc, false);
    }

    private void load(int local, Handle field) {
        code.visitVarInsn(ALOAD, local);
        code.visitFieldInsn(GETFIELD, record, field.getName(), field.getDesc());
    }

    private void text() {
        code.visitTypeInsn(NEW, BUILDER);
        code.visitInsn(DUP);
        code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKEVIRTUAL, OBJECT, "getClass", "()Ljava/lang/Class;", false);
        code.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
        append("Ljava/lang/String;");
        String separator = "[";
        for (int i = 0; i < names.length; i++) {
            code.visitLdcInsn(separator + names[i] + "=");
            append("Ljava/lang/String;");
            load(0, fields.get(i));
            append(appended(fields.get(i).getDesc()));
            separator = ", ";
        }
        code.visitLdcInsn(names.length == 0 ? "[]" : "]");
        append("Ljava/lang/String;");
        code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(ARETURN);
    }

    /** Which overload of {@code append} takes a field of this type. */
    private static String appended(String descriptor) {
        return switch (descriptor) {
            case "B", "S" -> "I";
            case "Ljava/lang/String;", "Z", "C", "I", "J", "F", "D" -> descriptor;
            default -> "Ljava/lang/Object;";
        };
    }

    private void append(String descriptor) {
        code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", "(" + descriptor + ")L" + BUILDER + ";", false);
    }

    private void hash() {
        code.visitInsn(ICONST_0);
        for (Handle field : fields) {
            code.visitIntInsn(BIPUSH, HASH_FACTOR);
            code.visitInsn(IMUL);
            load(0, field);
            Type type = Type.getType(field.getDesc());
            boolean primitive = type.getSort() < Type.ARRAY;
            code.visitMethodInsn(INVOKESTATIC, primitive ? WRAPPERS[type.getSort()] : OBJECTS, "hashCode",
                    "(" + (primitive ? field.getDesc() : "Ljava/lang/Object;") + ")I", false);
            code.visitInsn(IADD);
        }
        code.visitInsn(IRETURN);
    }

    private void equality() {
        Label different = new Label();
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(INSTANCEOF, record);
        code.visitJumpInsn(IFEQ, different);
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(CHECKCAST, record);
        code.visitVarInsn(ASTORE, 2);
        for (Handle field : fields) {
            load(0, field);
            load(2, field);
            Type type = Type.getType(field.getDesc());
            if (type.getSort() >= Type.ARRAY) {
                code.visitMethodInsn(INVOKESTATIC, OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                code.visitJumpInsn(IFEQ, different);
            } else if (type.getSize() == 1 && type.getSort() != Type.FLOAT) {
                code.visitJumpInsn(IF_ICMPNE, different);
            } else {
                code.visitMethodInsn(INVOKESTATIC, WRAPPERS[type.getSort()], "compare", "(" + field.getDesc() + field.getDesc() + ")I", false);
                code.visitJumpInsn(IFNE, different);
            }
        }
        code.visitInsn(ICONST_1);
        code.visitInsn(IRETURN);
        code.visitLabel(different);
        code.visitInsn(ICONST_0);
        code.visitInsn(IRETURN);
    }
}
