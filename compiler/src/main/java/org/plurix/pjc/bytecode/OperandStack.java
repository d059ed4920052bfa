package org.plurix.pjc.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.plurix.pjc.ir.Value;

/** The operand stack during translation; a long or double is one entry. */
final class OperandStack {
    private final ArrayList<Value> values = new ArrayList<>();

    OperandStack(List<Value> initial) {
        values.addAll(initial);
    }

    void push(Value value) {
        values.add(value);
    }

    Value pop() {
        return values.remove(values.size() - 1);
    }

    /** The top {@code count} entries in the order they were pushed, removed. */
    List<Value> pop(int count) {
        List<Value> top = values.subList(values.size() - count, values.size());
        List<Value> result = new ArrayList<>(top);
        top.clear();
        return result;
    }

    List<Value> content() {
        return new ArrayList<>(values);
    }

    /** POP to SWAP: the untyped stack instructions, defined in words. */
    void shuffle(int opcode) {
        switch (opcode) {
            case Opcodes.POP -> take(1);
            case Opcodes.POP2 -> take(2);
            case Opcodes.DUP -> duplicate(1, 0);
            case Opcodes.DUP_X1 -> duplicate(1, 1);
            case Opcodes.DUP_X2 -> duplicate(1, 2);
            case Opcodes.DUP2 -> duplicate(2, 0);
            case Opcodes.DUP2_X1 -> duplicate(2, 1);
            case Opcodes.DUP2_X2 -> duplicate(2, 2);
            case Opcodes.SWAP -> {
                Value top = pop();
                values.add(values.size() - 1, top);
            }
            default -> throw new IllegalArgumentException("opcode " + opcode);
        }
    }

    private void duplicate(int words, int below) {
        List<Value> top = take(words);
        List<Value> under = take(below);
        values.addAll(top);
        values.addAll(under);
        values.addAll(top);
    }

    private List<Value> take(int words) {
        int from = values.size();
        for (int rest = words; rest > 0; from--) {
            rest -= values.get(from - 1).type.size() / Integer.BYTES;
        }
        return pop(values.size() - from);
    }
}
