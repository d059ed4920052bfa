package org.plurix.pjc.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.plurix.pjc.model.TypeRef;

/**
 * Control flow of one method's bytecode: real instructions with their lines, basic blocks cut also at the borders of exception ranges,
 * edges, and the reachable blocks in reverse postorder.
 */
final class CodeFlow {
    final AbstractInsnNode[] insns;
    final int[] lines;
    /** Reachable blocks, reverse postorder over normal and exception edges; the first is the method's entry. */
    final List<CodeBlock> blocks;
    private final Map<LabelNode, Integer> labels = new HashMap<>();
    private final TreeMap<Integer, CodeBlock> byStart = new TreeMap<>();

    CodeFlow(MethodNode method) {
        List<AbstractInsnNode> real = new ArrayList<>();
        int[] lineOf = new int[method.instructions.size()];
        int line = 0;
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof LineNumberNode number) {
                line = number.line;
            } else if (insn instanceof LabelNode label) {
                labels.put(label, real.size());
            } else if (insn.getOpcode() >= 0) {
                lineOf[real.size()] = line;
                real.add(insn);
            }
        }
        insns = real.toArray(AbstractInsnNode[]::new);
        lines = Arrays.copyOf(lineOf, insns.length);
        cutBlocks(method);
        byStart.values().forEach(this::linkNormal);
        method.tryCatchBlocks.forEach(this::linkCatch);
        byStart.values().forEach(CodeFlow::dropShadowedCatches);
        blocks = reversePostorder(byStart.get(0));
        for (CodeBlock block : blocks) {
            block.succs.forEach(s -> s.preds.add(block));
            block.catches.forEach(c -> c.target().isHandler = true);
        }
    }

    CodeBlock blockAt(LabelNode label) {
        return byStart.get(labels.get(label));
    }

    private void cutBlocks(MethodNode method) {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(0);
        for (int i = 0; i < insns.length; i++) {
            List<LabelNode> targets = targets(insns[i]);
            targets.forEach(t -> starts.add(labels.get(t)));
            if (!targets.isEmpty() || endsFlow(insns[i])) {
                starts.add(i + 1);
            }
        }
        for (TryCatchBlockNode range : method.tryCatchBlocks) {
            starts.add(labels.get(range.start));
            starts.add(labels.get(range.end));
            starts.add(labels.get(range.handler));
        }
        starts.removeIf(s -> s >= insns.length);
        CodeBlock last = null;
        for (int start : starts) {
            if (last != null) {
                last.end = start;
            }
            last = new CodeBlock(start);
            last.end = insns.length;
            byStart.put(start, last);
        }
    }

    /** Jump targets in the order that {@link CodeBlock#succs} wants; empty if the instruction does not jump. */
    private static List<LabelNode> targets(AbstractInsnNode insn) {
        if (insn instanceof JumpInsnNode jump) {
            return List.of(jump.label);
        }
        if (insn instanceof TableSwitchInsnNode table) {
            List<LabelNode> result = new ArrayList<>(table.labels);
            result.add(table.dflt);
            return result;
        }
        if (insn instanceof LookupSwitchInsnNode lookup) {
            List<LabelNode> result = new ArrayList<>(lookup.labels);
            result.add(lookup.dflt);
            return result;
        }
        return List.of();
    }

    /** True if control never passes to the next instruction. */
    static boolean endsFlow(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        return opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN || opcode == Opcodes.ATHROW || opcode == Opcodes.GOTO
                || opcode == Opcodes.TABLESWITCH || opcode == Opcodes.LOOKUPSWITCH || opcode == Opcodes.RET;
    }

    private void linkNormal(CodeBlock block) {
        AbstractInsnNode last = insns[block.end - 1];
        targets(last).forEach(t -> block.succs.add(blockAt(t)));
        if (!endsFlow(last)) {
            CodeBlock next = byStart.get(block.end);
            if (next == null) {
                throw new IllegalArgumentException("code runs over its end");
            }
            block.succs.add(next);
        }
    }

    private void linkCatch(TryCatchBlockNode range) {
        TypeRef type = range.type == null ? null : TypeRef.ofClass(range.type);
        CodeBlock handler = blockAt(range.handler);
        for (CodeBlock block : byStart.subMap(labels.get(range.start), labels.get(range.end)).values()) {
            block.catches.add(new CodeBlock.Catch(type, handler));
        }
    }

    /** Nothing gets past a catch-all or a second time to the same type. */
    private static void dropShadowedCatches(CodeBlock block) {
        List<TypeRef> seen = new ArrayList<>();
        boolean all = false;
        for (Iterator<CodeBlock.Catch> i = block.catches.iterator(); i.hasNext();) {
            TypeRef type = i.next().type();
            if (all || seen.contains(type)) {
                i.remove();
            }
            all |= type == null;
            seen.add(type);
        }
    }

    /** Depth-first without recursion: methods may have thousands of blocks. */
    private static List<CodeBlock> reversePostorder(CodeBlock entry) {
        List<CodeBlock> postorder = new ArrayList<>();
        Deque<CodeBlock> path = new ArrayDeque<>();
        Deque<Iterator<CodeBlock>> rest = new ArrayDeque<>();
        push(entry, path, rest);
        while (!path.isEmpty()) {
            Iterator<CodeBlock> next = rest.peek();
            if (next.hasNext()) {
                CodeBlock target = next.next();
                if (!target.reachable) {
                    push(target, path, rest);
                }
            } else {
                rest.pop();
                postorder.add(path.pop());
            }
        }
        Collections.reverse(postorder);
        return postorder;
    }

    private static void push(CodeBlock block, Deque<CodeBlock> path, Deque<Iterator<CodeBlock>> rest) {
        block.reachable = true;
        List<CodeBlock> next = new ArrayList<>();
        block.catches.forEach(c -> next.add(c.target()));
        next.addAll(block.succs);
        path.push(block);
        rest.push(next.iterator());
    }
}
