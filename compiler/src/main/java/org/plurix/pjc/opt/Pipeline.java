package org.plurix.pjc.opt;

import java.util.List;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Phis;
import org.plurix.pjc.model.StageException;

/**
 * A list of passes as data. {@link #standard} is what PJC runs on every method; {@link #required} is the part that the back end relies
 * on (critical edges split, blocks in order, loop depths set).
 */
public final class Pipeline {
    /** Told after each pass; for timings, dumps, and the verifier in tests. */
    public interface Observer {
        void after(Pass pass, Graph graph, long nanos);
    }

    private static final Observer NOBODY = (pass, graph, nanos) -> { };

    private final List<Pass> passes;
    private final Observer observer;

    public Pipeline(List<Pass> passes, Observer observer) {
        this.passes = List.copyOf(passes);
        this.observer = observer;
    }

    public static Pipeline standard(OptContext context, Callees callees) {
        return standard(context, callees, NOBODY);
    }

    public static Pipeline standard(OptContext context, Callees callees, Observer observer) {
        Pass fold = new Pass("fold", Simplifier::run);
        Pass flow = new Pass("flow", FlowCleanup::run);
        Pass phis = new Pass("phis", Phis::removeTrivial);
        return new Pipeline(List.of(
                flow, phis, fold, flow, phis,
                new Pass("inline", g -> Inliner.run(g, callees)),
                new Pass("strings", g -> StringAccess.expand(g, context)),
                fold, flow, phis,
                new Pass("class-init", g -> ClassInits.removeRedundant(g, context)),
                new Pass("null-checks", NullChecks::removeRedundant),
                new Pass("value-numbers", g -> ValueNumbering.run(g, context)),
                new Pass("type-checks", g -> TypeChecks.run(g, context)),
                new Pass("invariants", g -> LoopInvariants.run(g, context)),
                fold, flow, phis,
                new Pass("bounds", BoundsChecks::run),
                new Pass("dead-code", DeadCode::remove),
                flow,
                new Pass("critical-edges", CriticalEdges::split),
                new Pass("order", BlockOrder::run)), observer);
    }

    /** No optimization at all. */
    public static Pipeline required() {
        return required(NOBODY);
    }

    public static Pipeline required(Observer observer) {
        return new Pipeline(List.of(
                new Pass("flow", FlowCleanup::run),
                new Pass("critical-edges", CriticalEdges::split),
                new Pass("order", BlockOrder::run)), observer);
    }

    public List<Pass> passes() {
        return passes;
    }

    public void run(Graph graph) {
        for (Pass pass : passes) {
            long start = System.nanoTime();
            apply(pass, graph);
            observer.after(pass, graph, System.nanoTime() - start);
        }
    }

    private static void apply(Pass pass, Graph graph) {
        try {
            pass.action().run(graph);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new StageException("pass " + pass.name(), graph.method.toString(), e);
        }
    }
}
