package org.plurix.pjc.bytecode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.model.TypeRef;

/** The variables that a class file names, for code that is translated for debugging. */
final class DebugVariables {
    private DebugVariables() { }

    /** Numbers of the parameters' variables ({@link LocalLiveness#variable}), receiver first. */
    static IntStream parameters(MethodInfo method) {
        BitSet result = new BitSet();
        int local = 0;
        if (!method.isStatic()) {
            result.set(LocalLiveness.variable(local++, Type.REF));
        }
        for (TypeRef parameter : method.ref.parameters()) {
            Type type = Type.of(parameter);
            result.set(LocalLiveness.variable(local, type));
            local += type.size() / Integer.BYTES;
        }
        return result.stream();
    }

    /** @param slots frame slots by variable number */
    static List<Graph.Variable> of(MethodInfo method, Map<Integer, Integer> slots) {
        List<Graph.Variable> result = new ArrayList<>();
        if (method.code.localVariables == null) {
            return result;
        }
        int parameterLocals = parameterLocals(method);
        for (LocalVariableNode variable : method.code.localVariables) {
            TypeRef type = new TypeRef(variable.desc);
            Integer slot = slots.get(LocalLiveness.variable(variable.index, Type.of(type)));
            int[] lines = lines(method, variable.start, variable.end);
            if (slot != null && lines[0] > 0) {
                result.add(new Graph.Variable(variable.name, type, slot, variable.index < parameterLocals, lines[0], lines[1]));
            }
        }
        return result;
    }

    private static int parameterLocals(MethodInfo method) {
        int count = method.isStatic() ? 0 : 1;
        for (TypeRef parameter : method.ref.parameters()) {
            count += Type.of(parameter).size() / Integer.BYTES;
        }
        return count;
    }

    /** Smallest and largest line of the instructions between two labels; zeros if there are none. */
    private static int[] lines(MethodInfo method, LabelNode start, LabelNode end) {
        int first = 0;
        int last = 0;
        int line = 0;
        boolean inside = false;
        for (AbstractInsnNode insn : method.code.instructions) {
            inside = inside ? insn != end : insn == start;
            if (insn instanceof LineNumberNode number) {
                line = number.line;
            } else if (inside && insn.getOpcode() >= 0 && line > 0) {
                first = first == 0 ? line : Math.min(first, line);
                last = Math.max(last, line);
            }
        }
        return new int[] {first, last};
    }
}
