package org.plurix.pjc.bytecode;

import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.plurix.pjc.model.MethodRef;

/**
 * A declared method. The code itself stays inside this package ({@link GraphBuilder} translates it); others see the header only.
 */
public final class MethodInfo {
    public final MethodRef ref;
    public final int access;
    public final List<String> exceptions;
    public final List<AnnotationInfo> annotations;
    final MethodNode code;

    MethodInfo(MethodRef ref, MethodNode node, List<AnnotationInfo> annotations) {
        this.ref = ref;
        this.access = node.access;
        this.exceptions = List.copyOf(node.exceptions);
        this.annotations = annotations;
        this.code = node;
    }

    public boolean hasCode() {
        return code.instructions.size() > 0;
    }

    public boolean isStatic() {
        return Modifier.isStatic(access);
    }

    public boolean isAbstract() {
        return Modifier.isAbstract(access);
    }

    public boolean isNative() {
        return Modifier.isNative(access);
    }

    public boolean isPrivate() {
        return Modifier.isPrivate(access);
    }

    public boolean isFinal() {
        return Modifier.isFinal(access);
    }

    public boolean isConstructor() {
        return ref.name().equals("<init>");
    }

    public boolean isClassInitializer() {
        return ref.name().equals("<clinit>");
    }

    public boolean hasAnnotation(String type) {
        return annotation(type) != null;
    }

    /** The annotation of that internal name, or null. */
    public AnnotationInfo annotation(String type) {
        return annotations.stream().filter(a -> a.type().equals(type)).findFirst().orElse(null);
    }

    /** Generic signature or null. */
    public String signature() {
        return code.signature;
    }

    /** Smallest source line of the code, 0 if there is none. */
    public int firstLine() {
        int first = 0;
        for (AbstractInsnNode insn : code.instructions) {
            if (insn instanceof LineNumberNode line && (first == 0 || line.line < first)) {
                first = line.line;
            }
        }
        return first;
    }

    /** Length of the code in instructions and marks. */
    public int codeLength() {
        return code.instructions.size();
    }

    /** True if the code has at most so many instructions, all of them ordinary, and neither handlers nor jumps backward. */
    public boolean isShort(int mostInstructions) {
        if (!code.tryCatchBlocks.isEmpty()) {
            return false;
        }
        Set<LabelNode> passed = new HashSet<>();
        int count = 0;
        for (AbstractInsnNode insn : code.instructions) {
            if (insn instanceof LabelNode label) {
                passed.add(label);
            }
            count += insn.getOpcode() >= 0 ? 1 : 0;
            boolean refused = insn instanceof JumpInsnNode jump && passed.contains(jump.label) || insn.getOpcode() == Opcodes.MONITORENTER
                    || insn.getOpcode() == Opcodes.INVOKEDYNAMIC;
            if (refused || count > mostInstructions) {
                return false;
            }
        }
        return true;
    }

    /** True if the code does nothing but return. */
    boolean isEmpty() {
        for (AbstractInsnNode insn : code.instructions) {
            if (insn.getOpcode() >= 0 && insn.getOpcode() != Opcodes.RETURN) {
                return false;
            }
        }
        return hasCode();
    }

    @Override
    public String toString() {
        return ref.toString();
    }
}
