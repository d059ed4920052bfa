package org.plurix.pjc.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.plurix.pjc.image.HeapImage;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.opt.Pass;
import org.plurix.pjc.opt.Pipeline;
import org.plurix.pjc.world.ClassWorld;

/** Follows one method through the passes and tells what became of its calls, checks and allocations. */
final class MethodExplanation implements Pipeline.Observer {
    private static final String INLINE = "inline";

    /** A call as the source has it; the value object lives on as long as there is a call. */
    private record Call(Value value, MethodRef called, boolean virtual, int line, String reason) { }

    /** An index that the source makes somebody check. */
    private record Access(Value value, int line) { }

    private final Graph graph;
    private final ClassWorld world;
    private final InlineReasons reasons;
    private final List<Access> accesses = new ArrayList<>();
    private List<Call> calls;
    private List<Call> fromInlined = List.of();
    private final Set<Value> afterInlining = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean inlined;

    MethodExplanation(Graph graph, ClassWorld world, InlineReasons reasons) {
        this.graph = graph;
        this.world = world;
        this.reasons = reasons;
        this.calls = calls();
        for (Block block : graph.blocks) {
            block.values.stream().filter(v -> v.op == Op.ALOAD || v.op == Op.ASTORE).forEach(v -> accesses.add(new Access(v, v.line)));
        }
    }

    private List<Call> calls() {
        List<Call> result = new ArrayList<>();
        for (Block block : graph.blocks) {
            for (Value v : block.values) {
                if (isCall(v)) {
                    boolean virtual = v.op == Op.INVOKEVIRTUAL || v.op == Op.INVOKEINTERFACE;
                    result.add(new Call(v, (MethodRef) v.aux, virtual, v.line, reasons.of(graph.method, v)));
                }
            }
        }
        return result;
    }

    private static boolean isCall(Value v) {
        return switch (v.op) {
            case INVOKESTATIC, INVOKESPECIAL, INVOKEVIRTUAL, INVOKEINTERFACE -> true;
            default -> false;
        };
    }

    @Override
    public void after(Pass pass, Graph changed, long nanos) {
        if (pass.name().equals(INLINE)) {
            inlined = true;
            present(afterInlining);
            Set<Value> before = Collections.newSetFromMap(new IdentityHashMap<>());
            calls.forEach(c -> before.add(c.value));
            fromInlined = calls().stream().filter(c -> !before.contains(c.value)).toList();
        } else if (!inlined) {
            calls = calls();    // what earlier passes found unreachable is no call
        }
    }

    private void present(Set<Value> values) {
        graph.blocks.forEach(b -> b.values.stream().filter(MethodExplanation::isCall).forEach(values::add));
    }

    // ---- the text

    String text(CompiledMethod code, HeapImage image) {
        Set<Value> left = Collections.newSetFromMap(new IdentityHashMap<>());
        present(left);
        List<String> lines = new ArrayList<>();
        lines.add(graph.method + "  (" + graph.sourceFile + "), " + code.code().length + " bytes of code, frame " + code.frameSize() + " bytes");
        section(lines, "calls", calls.stream().sorted(Comparator.comparingInt(Call::line)).map(c -> place(c.line) + name(c.called) + ": " + fate(c, left)).toList());
        section(lines, "calls in inlined code", fromInlined.stream().map(c -> place(c.line) + name(c.called) + ": "
                + (left.contains(c.value) ? "called" : "removed")).toList());
        Checks checks = new Checks(graph, world, inlined);
        section(lines, "indices", accesses.stream().sorted(Comparator.comparingInt(Access::line)).map(a -> place(a.line) + checks.index(a.value)).toList());
        section(lines, "other checks", checks.others(this::place));
        section(lines, "allocations", allocations());
        section(lines, "pages touched", Pages.of(code, image));
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String title, List<String> entries) {
        if (entries.isEmpty()) {
            lines.add("  " + title + ": none");
            return;
        }
        lines.add("  " + title + ":");
        entries.forEach(e -> lines.add("    " + e));
    }

    private String fate(Call call, Set<Value> left) {
        if (inlined && !afterInlining.contains(call.value)) {
            return "inlined";
        }
        if (!left.contains(call.value)) {
            return "gone: unreachable, or expanded in place";
        }
        boolean bound = call.virtual && call.value.op == Op.INVOKESPECIAL;
        String how = bound ? "bound to " + name((MethodRef) call.value.aux) + ", not inlined: " : call.virtual ? "through the dispatch table: " : "called: ";
        return how + (bound ? reasons.of(graph.method, call.value) : call.reason);
    }

    private List<String> allocations() {
        List<String> result = new ArrayList<>();
        for (Block block : graph.blocks) {
            for (Value v : block.values) {
                if (v.op == Op.NEW || v.op == Op.NEWARRAY || v.op == Op.MULTINEWARRAY) {
                    result.add(place(v.line) + Checks.name((TypeRef) v.aux) + (block.loopDepth > 0 ? ", in a loop of depth " + block.loopDepth : ""));
                }
            }
        }
        return distinct(result);
    }

    /** Copies of the same code give the same line. */
    private static List<String> distinct(List<String> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream().filter(seen::add).toList();
    }

    private String place(int line) {
        return line == 0 ? "" : "line " + graph.positions.line(line) + ": ";
    }

    private static String name(MethodRef method) {
        return method.owner().internalName().replace('/', '.') + "." + method.name() + method.descriptor();
    }
}
