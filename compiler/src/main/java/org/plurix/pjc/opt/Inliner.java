package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Replacements;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.MethodRef;

/**
 * Binds virtual calls with a single target directly and puts the bodies of small methods ({@link Inlinable}) in the place of their calls, then those
 * that are called in these bodies. A virtual call checks its receiver; that check stays, at the line of the call.
 */
final class Inliner {
    /** A caller does not grow beyond this many values by inlining. */
    private static final int MAX_SIZE = 1200;
    /** Bodies within bodies. */
    private static final int MAX_DEPTH = 5;
    /** How often a method is inlined in itself. */
    private static final int MAX_RECURSION = 1;

    private final Graph graph;
    private final Callees callees;
    private Replacements replaced;
    /** Calls in the bodies inlined in this round. */
    private final List<Value> found = new ArrayList<>();
    private int size;
    private boolean changed;

    private Inliner(Graph graph, Callees callees) {
        this.graph = graph;
        this.callees = callees;
        this.size = graph.blocks.stream().mapToInt(b -> b.values.size()).sum();
    }

    static boolean run(Graph graph, Callees callees) {
        Inliner inliner = new Inliner(graph, callees);
        List<Value> calls = inliner.calls();
        while (!calls.isEmpty()) {
            inliner.round(calls);
            calls = List.copyOf(inliner.found);
        }
        return inliner.changed;
    }

    private void round(List<Value> calls) {
        found.clear();
        replaced = new Replacements(graph);
        calls.forEach(this::visit);
        if (!replaced.isEmpty()) {
            replaced.applyAndRemove();
        }
    }

    private List<Value> calls() {
        List<Value> calls = new ArrayList<>();
        for (Block block : graph.blocks) {
            block.values.stream().filter(Inliner::isCall).forEach(calls::add);
        }
        return calls;
    }

    private static boolean isCall(Value value) {
        return switch (value.op) {
            case INVOKESTATIC, INVOKESPECIAL, INVOKEVIRTUAL, INVOKEINTERFACE -> true;
            default -> false;
        };
    }

    private void visit(Value call) {
        MethodRef target = callees.target(graph.method, call);
        if (target == null) {
            return;
        }
        boolean virtual = call.op == Op.INVOKEVIRTUAL || call.op == Op.INVOKEINTERFACE;
        if (virtual) {
            Value check = graph.value(Op.NULLCHECK, Type.VOID, call.line, call.arg(0));
            insert(call.block, call.block.values.indexOf(call), check);
            call.op = Op.INVOKESPECIAL;
            call.aux = target;
            changed = true;
        }
        Graph body = isWorthwhile(call, target) ? callees.body(graph.method, target) : null;
        if (body != null) {
            inline(call, body);
            changed = true;
        }
    }

    /** Not where the program is about to fail, and within limits. */
    private boolean isWorthwhile(Value call, MethodRef target) {
        Op end = call.block.terminator().op;
        int within = graph.positions.count(call.line, target) + (target.equals(graph.method) ? 1 : 0);
        return size < MAX_SIZE && end != Op.THROW && end != Op.UNREACHABLE && graph.positions.depth(call.line) < MAX_DEPTH && within <= MAX_RECURSION;
    }

    private static void insert(Block block, int index, Value value) {
        value.block = block;
        block.values.add(index, value);
    }

    private void inline(Value call, Graph body) {
        Map<Value, Value> copies = new HashMap<>();
        size += body.blocks.stream().mapToInt(b -> b.values.size()).sum();
        if (body.blocks.size() == 1) {
            inlineStraight(call, body, copies);
        } else {
            inlineBlocks(call, body, copies);
        }
    }

    /** A body without branches goes before the call, which then goes away. */
    private void inlineStraight(Value call, Graph body, Map<Value, Value> copies) {
        Block block = call.block;
        int at = block.values.indexOf(call);
        for (Value value : body.blocks.get(0).values) {
            if (value.op == Op.RETURN) {
                finish(call, value.args.isEmpty() ? null : copies.get(value.arg(0)));
            } else if (value.op == Op.PARAM) {
                copies.put(value, call.arg((int) value.imm));
            } else {
                insert(block, at++, copy(value, call, body, copies));
            }
        }
    }

    private Value copy(Value value, Value call, Graph body, Map<Value, Value> copies) {
        int position = Inlinable.isVisible(value, body) ? graph.positions.inlined(body.method, value.line, call.line) : call.line;
        Value copy = graph.value(value.op, value.type, position);
        if (isCall(copy)) {
            found.add(copy);
        }
        copy.aux = value.aux;
        copy.imm = value.imm;
        copies.put(value, copy);
        if (value.op != Op.PHI) {
            value.args.forEach(a -> copy.args.add(copies.get(a)));
        }
        return copy;
    }

    private void finish(Value call, Value result) {
        if (result != null) {
            replaced.put(call, result);
        } else {
            call.block.values.remove(call);
        }
    }

    private void inlineBlocks(Value call, Graph body, Map<Value, Value> copies) {
        Block block = call.block;
        Block rest = Branches.split(graph, block, call);
        Map<Block, Block> blocks = new HashMap<>();
        for (Block source : body.blocks) {
            Block target = graph.newBlock();
            target.handlers = block.handlers;
            blocks.put(source, target);
        }
        List<Value> results = new ArrayList<>();
        for (Block source : body.blocks) {
            Block target = blocks.get(source);
            for (Value value : source.values) {
                if (value.op == Op.PARAM) {
                    copies.put(value, call.arg((int) value.imm));
                } else if (value.op == Op.RETURN) {
                    graph.append(target, Op.GOTO, Type.VOID, call.line);
                    Graph.connect(target, rest);
                    results.add(value.args.isEmpty() ? null : copies.get(value.arg(0)));
                } else {
                    insert(target, target.values.size(), copy(value, call, body, copies));
                }
            }
        }
        for (Block source : body.blocks) {
            Block target = blocks.get(source);
            source.preds.forEach(p -> target.preds.add(blocks.get(p)));
            if (target.succs.isEmpty()) {
                source.succs.forEach(s -> target.succs.add(blocks.get(s)));
            }
            source.values.stream().filter(v -> v.op == Op.PHI).forEach(phi -> phi.args.forEach(a -> copies.get(phi).args.add(copies.get(a))));
        }
        graph.append(block, Op.GOTO, Type.VOID, call.line);
        Graph.connect(block, blocks.get(body.blocks.get(0)));
        rest.values.remove(call);
        finishBlocks(call, rest, results);
    }

    /** What the calls of several returns give meets in a PHI. */
    private void finishBlocks(Value call, Block rest, List<Value> results) {
        if (call.type == Type.VOID) {
            return;
        }
        if (results.size() == 1) {
            replaced.put(call, results.get(0));
            return;
        }
        Value phi = graph.value(Op.PHI, call.type, call.line);
        phi.args.addAll(results);
        insert(rest, 0, phi);
        replaced.put(call, phi);
    }
}
