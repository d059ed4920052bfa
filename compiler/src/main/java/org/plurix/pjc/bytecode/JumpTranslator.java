package org.plurix.pjc.bytecode;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;

/** The part of {@link BlockTranslator} for instructions that end a block. */
final class JumpTranslator {
    private static final Cond[] CONDITIONS = {Cond.EQ, Cond.NE, Cond.LT, Cond.GE, Cond.GT, Cond.LE};

    private final BlockTranslator t;
    private final CodeFlow flow;
    private final CodeBlock code;

    JumpTranslator(BlockTranslator translator, CodeFlow flow, CodeBlock code) {
        this.t = translator;
        this.flow = flow;
        this.code = code;
    }

    static boolean isJump(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        return CodeFlow.endsFlow(insn) || opcode >= IFEQ && opcode <= JSR || opcode == IFNULL || opcode == IFNONNULL;
    }

    void translate(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        if (opcode >= IFEQ && opcode <= IFLE) {
            branch(CONDITIONS[opcode - IFEQ], t.stack.pop(), t.constant(Type.I32, 0));
        } else if (opcode >= IF_ICMPEQ && opcode <= IF_ACMPNE) {
            List<Value> args = t.stack.pop(2);
            branch(CONDITIONS[opcode < IF_ACMPEQ ? opcode - IF_ICMPEQ : opcode - IF_ACMPEQ], args.get(0), args.get(1));
        } else if (opcode == IFNULL || opcode == IFNONNULL) {
            branch(opcode == IFNULL ? Cond.EQ : Cond.NE, t.stack.pop(), t.constant(Type.REF, 0));
        } else if (opcode == GOTO) {
            t.emit(Op.GOTO, Type.VOID);
            connect(0);
        } else if (insn instanceof TableSwitchInsnNode table) {
            int[] keys = new int[table.labels.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = table.min + i;
            }
            choose(keys);
        } else if (insn instanceof LookupSwitchInsnNode lookup) {
            choose(lookup.keys.stream().mapToInt(Integer::intValue).toArray());
        } else if (opcode == ATHROW) {
            t.emit(Op.THROW, Type.VOID, t.stack.pop());
        } else {
            t.emit(Op.RETURN, Type.VOID, opcode == RETURN ? new Value[0] : new Value[] {t.stack.pop()});
        }
    }

    private void branch(Cond condition, Value a, Value b) {
        t.emit(Op.IF, Type.VOID, (Object) condition, a, b);
        connect(0);
        connect(1);
    }

    /** Keys that lead to the default block say nothing and are left out. */
    private void choose(int[] keys) {
        Value selector = t.stack.pop();
        CodeBlock otherwise = code.succs.get(keys.length);
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (code.succs.get(i) != otherwise) {
                used.add(i);
            } else {
                otherwise.preds.remove(code);
            }
        }
        if (used.isEmpty()) {
            t.emit(Op.GOTO, Type.VOID);
        } else {
            t.emit(Op.SWITCH, Type.VOID, (Object) used.stream().mapToInt(i -> keys[i]).toArray(), selector);
        }
        used.forEach(this::connect);
        connect(keys.length);
    }

    private void connect(int successor) {
        Graph.connect(code.body, code.succs.get(successor).body);
    }
}
