package org.plurix.pjc.bytecode;

import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.plurix.pjc.ir.Type;

/**
 * Liveness of local variables, and from it which must be in frame slots where (Block.handlers in the IR: a handler sees no SSA value).
 *
 * <p>A variable is a pair (local index, type), because compilers reuse an index for different types: number {@code index * 5 + type}.
 * A variable live into a handler is live throughout the blocks the handler covers; the class file verifier guarantees that it has a value
 * of that type there. So at the exit of every covered block its slot is up to date.
 */
final class LocalLiveness {
    private static final Type[] TYPES = {Type.I32, Type.I64, Type.F32, Type.F64, Type.REF};

    private final CodeFlow flow;

    private LocalLiveness(CodeFlow flow) {
        this.flow = flow;
    }

    static int variable(int local, Type type) {
        return local * TYPES.length + type.ordinal() - 1;
    }

    static int local(int variable) {
        return variable / TYPES.length;
    }

    static Type type(int variable) {
        return TYPES[variable % TYPES.length];
    }

    /** Type of an xLOAD (from ILOAD) or xSTORE (from ISTORE) instruction. */
    static Type accessType(int opcode) {
        return TYPES[opcode <= Opcodes.ALOAD ? opcode - Opcodes.ILOAD : opcode - Opcodes.ISTORE];
    }

    static boolean isLoad(int opcode) {
        return opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD;
    }

    static boolean isStore(int opcode) {
        return opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE;
    }

    /**
     * Fills {@code liveIn}, {@code slotted}, {@code storeAtEntry} and {@code storeAtExit} of all blocks; returns what has to be stored
     * before the first one.
     */
    static BitSet compute(CodeFlow flow) {
        LocalLiveness liveness = new LocalLiveness(flow);
        liveness.solve();
        for (CodeBlock block : flow.blocks) {
            block.catches.forEach(c -> block.slotted.or(c.target().liveIn));
        }
        for (CodeBlock block : flow.blocks) {
            liveness.placeStores(block);
        }
        CodeBlock first = flow.blocks.get(0);
        BitSet beforeFirst = (BitSet) first.slotted.clone();
        beforeFirst.andNot(first.storeAtEntry);
        return beforeFirst;
    }

    private void solve() {
        int count = flow.blocks.size();
        BitSet[] used = new BitSet[count];
        BitSet[] killed = new BitSet[count];
        for (int i = 0; i < count; i++) {
            used[i] = new BitSet();
            killed[i] = new BitSet();
            scan(flow.blocks.get(i), used[i], killed[i]);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = count - 1; i >= 0; i--) {
                CodeBlock block = flow.blocks.get(i);
                BitSet live = new BitSet();
                block.succs.forEach(s -> live.or(s.liveIn));
                live.andNot(killed[i]);
                live.or(used[i]);
                block.catches.forEach(c -> live.or(c.target().liveIn));
                if (!live.equals(block.liveIn)) {
                    block.liveIn.or(live);
                    changed = true;
                }
            }
        }
    }

    private void scan(CodeBlock block, BitSet used, BitSet killed) {
        for (int i = block.start; i < block.end; i++) {
            AbstractInsnNode insn = flow.insns[i];
            int opcode = insn.getOpcode();
            if (isLoad(opcode)) {
                use(variable(((VarInsnNode) insn).var, accessType(opcode)), used, killed);
            } else if (isStore(opcode)) {
                int local = ((VarInsnNode) insn).var;
                int words = accessType(opcode).size() / Integer.BYTES;
                killed.set(local * TYPES.length, (local + words) * TYPES.length);
            } else if (insn instanceof IincInsnNode inc) {
                use(variable(inc.var, Type.I32), used, killed);
            }
        }
    }

    private static void use(int variable, BitSet used, BitSet killed) {
        if (!killed.get(variable)) {
            used.set(variable);
        }
    }

    /**
     * Variables of {@code block.slotted} that a predecessor has not in its slots are stored at the end of those predecessors if they lead
     * only here (keeps the store out of loops that begin a range), else at the start of the block.
     */
    private void placeStores(CodeBlock block) {
        BitSet missing = new BitSet();
        BitSet atEntry = new BitSet();
        for (CodeBlock pred : block.preds) {
            BitSet lacks = (BitSet) block.slotted.clone();
            lacks.andNot(pred.slotted);
            missing.or(lacks);
            if (!leadsOnlyTo(pred.succs, block)) {
                atEntry.or(lacks);
            }
        }
        block.storeAtEntry.or(atEntry);
        missing.andNot(atEntry);
        for (CodeBlock pred : block.preds) {
            BitSet lacks = (BitSet) missing.clone();
            lacks.andNot(pred.slotted);
            pred.storeAtExit.or(lacks);
        }
    }

    private static boolean leadsOnlyTo(List<CodeBlock> succs, CodeBlock block) {
        return succs.stream().allMatch(s -> s == block);
    }
}
