package org.plurix.pjc.lower;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Replaces the dynamic calls of a class file by ordinary code, so that nothing has to be generated at run time: lambdas and method references
 * become classes of their own, the generated methods of records become static methods. Called by the front end on everything it compiles;
 * a class file without dynamic calls comes back as it is. Other dynamic calls stay and are reported when they are translated.
 */
public final class DynamicCalls {
    /** Told what cannot be lowered, at a source line. */
    public interface Problems {
        void report(int line, String id, String text);
    }

    private static final String LAMBDA_FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORD_METHODS = "java/lang/runtime/ObjectMethods";
    /** What the front end adds for serializable lambdas, which are refused. */
    private static final String DESERIALIZE = "$deserializeLambda$";
    /** Tag of a CONSTANT_InvokeDynamic entry in the constant pool. */
    private static final int INVOKE_DYNAMIC = 18;

    private DynamicCalls() { }

    /** The class and those made for it, by internal name, the class itself first. */
    public static Map<String, byte[]> lower(String name, byte[] classFile, Problems problems) {
        Map<String, byte[]> result = new LinkedHashMap<>();
        ClassReader reader = new ClassReader(classFile);
        if (!hasDynamicCalls(reader)) {
            result.put(name, classFile);
            return result;
        }
        ClassNode node = new ClassNode();
        reader.accept(node, ClassReader.SKIP_FRAMES);
        node.methods.removeIf(m -> m.name.equals(DESERIALIZE));
        LambdaNames.makeStable(node);
        Map<String, byte[]> lambdas = new LinkedHashMap<>();
        for (MethodNode method : node.methods.toArray(MethodNode[]::new)) {
            lower(node, method, lambdas, problems);
        }
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        result.put(name, writer.toByteArray());
        result.putAll(lambdas);
        return result;
    }

    private static boolean hasDynamicCalls(ClassReader reader) {
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && reader.readByte(offset - 1) == INVOKE_DYNAMIC) {
                return true;
            }
        }
        return false;
    }

    private static void lower(ClassNode node, MethodNode method, Map<String, byte[]> lambdas, Problems problems) {
        int line = 0;
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            if (insn instanceof LineNumberNode number) {
                line = number.line;
            }
            if (!(insn instanceof InvokeDynamicInsnNode call)) {
                continue;
            }
            if (call.bsm.getOwner().equals(LAMBDA_FACTORY)) {
                LambdaClass lambda = new LambdaClass(node, call, line);
                if (lambda.isSerializable()) {
                    problems.report(line, "pjc.serializable-lambda", "a lambda expression or method reference of a serializable type is not"
                            + " supported: objects are shared in the heap, so drop Serializable from its type");
                }
                lambdas.computeIfAbsent(lambda.name(), n -> lambda.classFile());
                method.instructions.set(call, lambda.creation());
            } else if (call.bsm.getOwner().equals(RECORD_METHODS)) {
                method.instructions.set(call, RecordMethods.replace(node, call, line));
            }
        }
    }
}
