package org.plurix.pjc.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks everything that {@link Graph}, {@link Block} and {@link Op} promise. Tests run it after every pass; a violation is a bug in the
 * compiler, never in the source program.
 */
public final class IrVerifier {
    private final Graph graph;
    private final List<String> problems = new ArrayList<>();
    private final Map<Value, Integer> places = new HashMap<>();
    private final Set<Block> known;

    private IrVerifier(Graph graph) {
        this.graph = graph;
        this.known = new HashSet<>(graph.blocks);
    }

    /** Fails with an IllegalStateException that lists all violations and prints the graph. */
    public static void verify(Graph graph) {
        List<String> problems = problems(graph);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("broken IR of " + graph.method + ":\n" + String.join("\n", problems) + "\n"
                    + IrPrinter.printWithIds(graph));
        }
    }

    /** All violations, empty if the graph is sound. */
    public static List<String> problems(Graph graph) {
        return new IrVerifier(graph).run();
    }

    private List<String> run() {
        if (graph.blocks.isEmpty()) {
            return List.of("no blocks");
        }
        if (!graph.blocks.get(0).preds.isEmpty()) {
            problems.add("the entry block has predecessors");
        }
        graph.blocks.forEach(this::checkStructure);
        graph.blocks.forEach(this::checkEdges);
        if (problems.isEmpty()) {
            graph.blocks.forEach(this::checkValues);
        }
        if (problems.isEmpty()) {
            checkUses();
        }
        return problems;
    }

    private void checkStructure(Block block) {
        if (block.values.isEmpty() || !block.terminator().op.has(Op.Flag.CONTROL)) {
            problems.add(block + " has no terminator");
        }
        boolean phisOver = false;
        for (int i = 0; i < block.values.size(); i++) {
            Value value = block.values.get(i);
            if (value.block != block) {
                problems.add(value + " in " + block + " thinks it is in " + value.block);
            }
            if (places.put(value, i) != null) {
                problems.add(value + " is placed twice");
            }
            if (value.op.has(Op.Flag.CONTROL) && i < block.values.size() - 1) {
                problems.add(value + " ends " + block + " in the middle");
            }
            if (value.op == Op.PHI && phisOver) {
                problems.add("PHI " + value + " behind other values of " + block);
            }
            if (value.op == Op.CATCH && i > 0) {
                problems.add("CATCH " + value + " is not the first value of " + block);
            }
            phisOver |= value.op != Op.PHI;
        }
    }

    private void checkEdges(Block block) {
        for (Block target : block.succs) {
            if (!known.contains(target)) {
                problems.add(block + " leads to " + target + ", which is not in the graph");
            } else if (count(target.preds, block) != count(block.succs, target)) {
                problems.add("edges " + block + " -> " + target + " differ from predecessors");
            }
        }
        for (Block pred : block.preds) {
            if (!known.contains(pred) || !pred.succs.contains(block)) {
                problems.add(block + " has predecessor " + pred + ", which does not lead to it");
            }
        }
        for (Block.Handler handler : block.handlers) {
            if (!known.contains(handler.target()) || !handler.target().isHandler()) {
                problems.add(block + " has a handler " + handler.target() + " that is no handler block of the graph");
            }
        }
        if (block.isHandler() && !block.preds.isEmpty()) {
            problems.add("handler " + block + " has predecessors");
        }
    }

    private static long count(List<Block> list, Block block) {
        return list.stream().filter(b -> b == block).count();
    }

    private void checkValues(Block block) {
        Value end = block.terminator();
        int expected = switch (end.op) {
            case GOTO -> 1;
            case IF -> 2;
            case SWITCH -> end.aux instanceof int[] keys ? keys.length + 1 : 0;
            default -> 0;
        };
        if (block.succs.size() != expected) {
            problems.add(block + " ends with " + end.op + " but has " + block.succs.size() + " successors");
        }
        if (end.op == Op.SWITCH && end.aux instanceof int[] keys) {
            for (int i = 1; i < keys.length; i++) {
                if (keys[i - 1] >= keys[i]) {
                    problems.add("keys of " + end + " do not ascend");
                }
            }
        }
        for (Value value : block.values) {
            String wrong = value.op == Op.PHI ? phiViolation(value) : OpRules.violation(value, graph);
            if (wrong != null) {
                problems.add(block + ": " + wrong);
            }
        }
    }

    private static String phiViolation(Value phi) {
        if (phi.type == Type.VOID || phi.args.size() != phi.block.preds.size() || phi.args.isEmpty()) {
            return "PHI " + phi + " of type " + phi.type + " has " + phi.args.size() + " arguments for " + phi.block.preds.size() + " predecessors";
        }
        for (Value arg : phi.args) {
            if (arg.type != phi.type) {
                return "PHI " + phi + " of type " + phi.type + " has argument " + arg + " of type " + arg.type;
            }
        }
        return null;
    }

    /** Every use must be dominated by its definition; handlers are entries of their own, so nothing reaches into them. */
    private void checkUses() {
        Dominators dominators = Dominators.forValues(graph);
        for (Block block : dominators.order) {
            for (Value value : block.values) {
                for (int i = 0; i < value.args.size(); i++) {
                    Value arg = value.arg(i);
                    Block at = value.op == Op.PHI ? block.preds.get(i) : block;
                    boolean isEnd = value.op == Op.PHI;
                    if (dominators.isReachable(at) && !isAvailable(arg, at, isEnd ? Integer.MAX_VALUE : places.get(value), dominators)) {
                        problems.add(block + ": " + value.op + " " + value + " uses " + arg + ", which does not reach it");
                    }
                }
            }
        }
    }

    private boolean isAvailable(Value arg, Block at, int place, Dominators dominators) {
        Integer definition = places.get(arg);
        if (definition == null || !dominators.isReachable(arg.block)) {
            return false;
        }
        return arg.block == at ? definition < place : dominators.dominates(arg.block, at);
    }
}
