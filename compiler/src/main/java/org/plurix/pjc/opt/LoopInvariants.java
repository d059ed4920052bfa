package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Dominators;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Loops;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;

/**
 * Computes before a loop what gives the same in every round. Only what every round computes is moved, so no work is done and no page is touched in
 * vain but by loops that end before their first round is over. What may throw moves if it comes first in the loop: then it threw first there, too;
 * or if the object is known not to be null. Inner loops first, so that values move through several levels.
 */
final class LoopInvariants {
    private final Graph graph;
    private final Memory memory;
    private final boolean mayMoveLoads;
    private final Dominators dominators;
    private final Map<Loops.Loop, Block> preheaders;
    /** Blocks in which a value is used so that it is not null behind. */
    private final Map<Value, List<Block>> uses = new HashMap<>();
    private boolean changed;

    private LoopInvariants(Graph graph, OptContext context, Loops loops) {
        this.graph = graph;
        this.memory = new Memory(context);
        this.mayMoveLoads = Memory.isOrdinary(graph.method);
        this.preheaders = Preheaders.make(graph, loops);
        this.dominators = Dominators.forValues(graph);
        for (Block block : graph.blocks) {
            block.values.forEach(this::noteUse);
        }
    }

    static boolean run(Graph graph, OptContext context) {
        Loops loops = Loops.of(graph);
        if (loops.loops.isEmpty()) {
            return false;
        }
        LoopInvariants pass = new LoopInvariants(graph, context, loops);
        for (Loops.Loop loop : loops.loops) {
            if (pass.preheaders.containsKey(loop)) {
                pass.new Mover(loop, pass.preheaders.get(loop)).run();
            }
        }
        return pass.changed;
    }

    private void noteUse(Value value) {
        switch (value.op) {
            case GETFIELD, PUTFIELD, ARRAYLENGTH, ALOAD, ASTORE, NULLCHECK, INVOKEVIRTUAL, INVOKEINTERFACE, INVOKESPECIAL ->
                uses.computeIfAbsent(origin(value.arg(0)), v -> new ArrayList<>(2)).add(value.block);
            default -> { }
        }
    }

    private static Value origin(Value value) {
        Value v = value;
        while (v.op == Op.CHECKCAST) {
            v = v.arg(0);
        }
        return v;
    }

    /** One loop. */
    private final class Mover {
        private final Loops.Loop loop;
        private final Block before;
        private final Memory.Writes writes = new Memory.Writes();

        Mover(Loops.Loop loop, Block before) {
            this.loop = loop;
            this.before = before;
        }

        void run() {
            List<Block> blocks = graph.blocks.stream().filter(loop::contains).toList();
            blocks.forEach(b -> writes.add(Memory.Writes.of(b)));
            List<Block> ends = loop.header.preds.stream().filter(loop::contains).toList();
            boolean sameHandlers = before.handlers.equals(loop.header.handlers);
            first(sameHandlers);
            for (Block block : dominators.order) {
                if (loop.contains(block) && ends.stream().allMatch(end -> dominators.dominates(block, end))) {
                    for (Value value : List.copyOf(block.values)) {
                        if (isInvariant(value) && isSafe(value)) {
                            move(value);
                        }
                    }
                }
            }
        }

        /** What a round begins with, up to the first thing that stays and has an effect or may throw. */
        private void first(boolean sameHandlers) {
            for (Value value : List.copyOf(loop.header.values)) {
                boolean throwing = value.op.has(Op.Flag.THROWS) && !value.isPure();
                if (isInvariant(value) && (sameHandlers || !throwing)) {
                    move(value);
                } else if (throwing || value.op.has(Op.Flag.EFFECT)) {
                    return;
                }
            }
        }

        private boolean isInvariant(Value value) {
            boolean kind = switch (value.op) {
                case CONST, STRING, CLASS, PARAM, PHI, INSTANCEOF, LCMP, FCMPL, FCMPG, DCMPL, DCMPG -> false;
                case ARRAYLENGTH, NULLCHECK, CHECKCAST, DIV, REM -> true;
                case GETFIELD, GETSTATIC, ALOAD -> mayMoveLoads && memory.isLoad(value) && !memory.isChanged(Memory.part(value), writes);
                default -> value.isPure();
            };
            return kind && value.args.stream().allMatch(this::isOutside);
        }

        private boolean isOutside(Value arg) {
            return !loop.contains(arg.block) || isLiteral(arg);
        }

        private boolean isLiteral(Value value) {
            return value.op == Op.CONST || value.op == Op.STRING || value.op == Op.CLASS;
        }

        /** Cannot throw before the loop. */
        private boolean isSafe(Value value) {
            return switch (value.op) {
                case GETSTATIC -> true;
                case GETFIELD, ARRAYLENGTH, NULLCHECK -> isNonNull(origin(value.arg(0)));
                default -> value.isPure();
            };
        }

        private boolean isNonNull(Value object) {
            boolean made = switch (object.op) {
                case NEW, NEWARRAY, MULTINEWARRAY, STRING, CLASS -> true;
                case PARAM -> object.imm == 0 && !graph.method.isStatic();
                default -> false;
            };
            return made || uses.getOrDefault(object, List.of()).stream().anyMatch(b -> b == before || !loop.contains(b) && dominators.dominates(b, before));
        }

        private void move(Value value) {
            value.block.values.remove(value);
            for (int i = 0; i < value.args.size(); i++) {
                Value arg = value.arg(i);
                if (loop.contains(arg.block)) {
                    value.args.set(i, again(arg));
                }
            }
            place(value);
            noteUse(value);
            changed = true;
        }

        private Value again(Value literal) {
            Value copy = graph.value(literal.op, literal.type, literal.line);
            copy.imm = literal.imm;
            copy.aux = literal.aux;
            place(copy);
            return copy;
        }

        private void place(Value value) {
            value.block = before;
            before.values.add(before.values.size() - 1, value);
        }
    }
}
