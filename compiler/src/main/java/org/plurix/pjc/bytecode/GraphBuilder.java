package org.plurix.pjc.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Phis;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.TypeRef;

/**
 * Translates the bytecode of one method into SSA form (docs/abi.md section 4, {@link Op}). Trusts the code to be verifiable: it comes
 * from the front end.
 *
 * <p>Blocks are translated in reverse postorder. A block with several predecessors gets a PHI for every variable live there and every
 * stack entry; arguments are filled in at the end, then trivial PHIs go away. Every exception handler starts with a landing block of its
 * own (CATCH, FRAME_GETs of what is live, GOTO), so that the handler itself is an ordinary block.
 */
public final class GraphBuilder {
    /** Variables at the end of a block. */
    private record Exit(Value[] locals, List<Value> stack) { }

    private final MethodInfo method;
    private final References references;
    private final CodeFlow flow;
    private final boolean debuggable;
    private final Graph graph;
    private final Map<Integer, Integer> slots = new HashMap<>();
    private final Map<Block, Exit> exits = new HashMap<>();
    private Block entry;

    private GraphBuilder(Resolver resolver, ClassFile owner, MethodInfo method, Consumer<Diagnostic> problems, boolean debuggable) {
        this.debuggable = debuggable;
        this.method = method;
        this.references = new References(resolver, owner, method, problems);
        this.flow = new CodeFlow(method.code);
        this.graph = new Graph(method.ref, owner.sourceFile);
    }

    /**
     * The graph of a method that has code, or null after reporting at least one error to {@code problems}. Broken invariants (unverifiable
     * code) end in an IllegalStateException that names the method.
     */
    public static Graph build(Resolver resolver, ClassFile owner, MethodInfo method, Consumer<Diagnostic> problems) {
        return build(resolver, owner, method, problems, false);
    }

    /** @param debuggable every variable is in its frame slot too whenever it has a value ({@link Graph#variables}) */
    public static Graph build(Resolver resolver, ClassFile owner, MethodInfo method, Consumer<Diagnostic> problems, boolean debuggable) {
        if (!method.hasCode()) {
            throw new IllegalArgumentException(method + " has no code");
        }
        if (hasSubroutines(method)) {
            new References(resolver, owner, method, problems).error(method.firstLine(), "pjc.unsupported",
                    "subroutines (jsr, ret) of old class files are not supported: compile from source");
            return null;
        }
        try {
            return new GraphBuilder(resolver, owner, method, problems, debuggable).run();
        } catch (RuntimeException e) {
            throw new IllegalStateException("cannot translate " + method + " of " + owner.sourcePath(), e);
        }
    }

    private static boolean hasSubroutines(MethodInfo method) {
        for (AbstractInsnNode insn : method.code.instructions) {
            if (insn.getOpcode() == Opcodes.JSR || insn.getOpcode() == Opcodes.RET) {
                return true;
            }
        }
        return false;
    }

    private Graph run() {
        BitSet storeFirst = LocalLiveness.compute(flow);
        buildEntry();
        if (debuggable) {
            DebugVariables.parameters(method).forEach(storeFirst::set);
        }
        storeFirst.stream().forEach(this::storeParameter);
        for (CodeBlock block : flow.blocks) {
            createBlocks(block);
        }
        linkHandlers();
        jump(entry, flow.blocks.get(0).body);
        for (CodeBlock block : flow.blocks) {
            if (block.isHandler) {
                buildLanding(block);
            }
        }
        for (CodeBlock block : flow.blocks) {
            Exit start = entryState(block);
            BlockTranslator translator = new BlockTranslator(graph, flow, block, references, this::slot, start.locals, start.stack, debuggable);
            translator.run();
            exits.put(block.body, new Exit(start.locals, translator.stack()));
        }
        completePhis();
        if (references.failed()) {
            return null;
        }
        Phis.removeTrivial(graph);
        if (debuggable) {
            // no line for what happens before the first statement, so that a debugger stops behind it
            entry.values.forEach(v -> v.line = 0);
            graph.variables.addAll(DebugVariables.of(method, slots));
        }
        return graph;
    }

    private void buildEntry() {
        entry = graph.newBlock();
        Value[] locals = new Value[method.code.maxLocals + 1];
        List<TypeRef> parameters = new ArrayList<>();
        if (!method.isStatic()) {
            parameters.add(method.ref.owner());
        }
        parameters.addAll(method.ref.parameters());
        int local = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Type type = Type.of(parameters.get(i));
            Value value = graph.append(entry, Op.PARAM, type, flow.lines[0]);
            value.imm = i;
            locals[local] = value;
            local += type.size() / Integer.BYTES;
        }
        exits.put(entry, new Exit(locals, List.of()));
    }

    private void storeParameter(int variable) {
        Value value = exits.get(entry).locals[LocalLiveness.local(variable)];
        graph.append(entry, Op.FRAME_SET, Type.VOID, value.line, value).imm = slot(variable);
    }

    private void createBlocks(CodeBlock block) {
        if (block.isHandler) {
            block.landing = graph.newBlock();
        }
        block.body = graph.newBlock();
    }

    private void linkHandlers() {
        for (CodeBlock block : flow.blocks) {
            List<Block.Handler> handlers = new ArrayList<>();
            for (CodeBlock.Catch c : block.catches) {
                handlers.add(new Block.Handler(c.type(), c.target().landing));
                if (c.type() != null) {
                    references.require(c.type(), flow.lines[c.target().start]);
                }
            }
            block.body.handlers = List.copyOf(handlers);
        }
    }

    private void buildLanding(CodeBlock handler) {
        int line = flow.lines[handler.start];
        Value exception = graph.append(handler.landing, Op.CATCH, Type.REF, line);
        Value[] locals = new Value[method.code.maxLocals + 1];
        handler.liveIn.stream().forEach(variable -> {
            Value value = graph.append(handler.landing, Op.FRAME_GET, LocalLiveness.type(variable), line);
            value.imm = slot(variable);
            locals[LocalLiveness.local(variable)] = value;
        });
        jump(handler.landing, handler.body);
        exits.put(handler.landing, new Exit(locals, List.of(exception)));
    }

    private void jump(Block from, Block to) {
        graph.append(from, Op.GOTO, Type.VOID, from.values.isEmpty() ? 0 : from.values.get(0).line);
        Graph.connect(from, to);
    }

    /** The frame slot of a variable, created on first use. */
    private int slot(int variable) {
        return slots.computeIfAbsent(variable, v -> graph.newSlot(LocalLiveness.type(v)));
    }

    /** Locals and stack at the start of a block: those of its only predecessor, or PHIs. */
    private Exit entryState(CodeBlock block) {
        boolean isEntry = block == flow.blocks.get(0);
        if (block.edgeCount() + (isEntry ? 1 : 0) == 1) {
            Block pred = isEntry ? entry : block.isHandler ? block.landing : block.preds.get(0).body;
            Exit exit = exits.get(pred);
            return new Exit(exit.locals.clone(), exit.stack);
        }
        int line = flow.lines[block.start];
        Value[] locals = new Value[method.code.maxLocals + 1];
        block.liveIn.stream().forEach(variable -> locals[LocalLiveness.local(variable)] =
                graph.append(block.body, Op.PHI, LocalLiveness.type(variable), line));
        List<Value> stack = new ArrayList<>();
        for (Value value : knownExit(block, isEntry).stack) {
            stack.add(graph.append(block.body, Op.PHI, value.type, line));
        }
        return new Exit(locals, stack);
    }

    /** The exit of some predecessor already translated: reverse postorder guarantees one. It tells the stack's shape. */
    private Exit knownExit(CodeBlock block, boolean isEntry) {
        if (isEntry || block.isHandler) {
            return exits.get(isEntry ? entry : block.landing);
        }
        return block.preds.stream().map(p -> exits.get(p.body)).filter(e -> e != null).findFirst().orElseThrow();
    }

    private void completePhis() {
        for (CodeBlock block : flow.blocks) {
            List<Value> phis = Phis.of(block.body);
            if (phis.isEmpty()) {
                continue;
            }
            int[] variables = block.liveIn.stream().toArray();
            for (Block pred : block.body.preds) {
                Exit exit = exits.get(pred);
                for (int i = 0; i < phis.size(); i++) {
                    Value arg = i < variables.length ? exit.locals[LocalLiveness.local(variables[i])] : exit.stack.get(i - variables.length);
                    addArgument(phis.get(i), arg, pred);
                }
            }
        }
    }

    private void addArgument(Value phi, Value arg, Block pred) {
        if (arg == null || arg.type != phi.type) {
            throw new IllegalStateException(phi + " of " + phi.block + " expects " + phi.type + ", " + pred + " gives " + arg
                    + " (slots " + Arrays.toString(graph.slotTypes.toArray()) + ")");
        }
        phi.args.add(arg);
    }
}
