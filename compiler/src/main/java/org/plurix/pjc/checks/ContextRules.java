package org.plurix.pjc.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.bytecode.GraphBuilder;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.MethodRef;

/**
 * Enforces the context annotations of {@code plurix.rt}: a method marked with one keeps the promise together with everything it may
 * call, through every override of virtual methods in the pool. A callee that makes the promise itself is checked for itself.
 * Error paths do not count: exceptions raised by the run time (null, bounds), and code that can only end with a throw. Messages stand at the line of the marked method that leads to the
 * violation and name the way there.
 */
public final class ContextRules {
    /** An operation or call of one method that matters. {@code text} null: a call. */
    private record Step(int line, String text, MethodRef callee, boolean virtual) { }

    /** How a method breaks a rule: the line in it, and the way from there in words. */
    private record Breach(int line, String way) { }

    private final ClassPool pool;
    private final Consumer<Diagnostic> problems;
    private final Map<ContextRule, Map<MethodRef, List<Step>>> steps = new HashMap<>();
    private final Map<ContextRule, Map<MethodRef, Breach>> known = new HashMap<>();
    private Map<String, List<MethodInfo>> bySignature;

    private ContextRules(ClassPool pool, Consumer<Diagnostic> problems) {
        this.pool = pool;
        this.problems = problems;
    }

    /** Checks the marked methods of the named classes. Methods that cannot be translated are passed over: they are reported elsewhere. */
    public static void check(ClassPool pool, Collection<String> classNames, Consumer<Diagnostic> problems) {
        ContextRules rules = new ContextRules(pool, problems);
        for (String name : classNames) {
            ClassFile file = pool.get(name);
            for (MethodInfo method : file.methods) {
                for (ContextRule rule : ContextRule.values()) {
                    rules.checkMethod(file, method, rule);
                }
            }
        }
    }

    private void checkMethod(ClassFile file, MethodInfo method, ContextRule rule) {
        String annotation = rule.promisedBy(method);
        if (annotation == null || !method.hasCode()) {
            return;
        }
        Breach breach = breach(method, rule, new HashSet<>());
        if (breach != null) {
            problems.accept(Diagnostic.error(pool.sourcePath(file.name), breach.line, "pjc.context", "@" + annotation + " method "
                    + method.ref.name() + " " + rule.demand + ", but it " + breach.way));
        }
    }

    /** Depth-first over the calls; {@code path} cuts recursion (whoever is on it reports its own breach). */
    private Breach breach(MethodInfo method, ContextRule rule, Set<MethodRef> path) {
        Map<MethodRef, Breach> memo = known.computeIfAbsent(rule, r -> new HashMap<>());
        if (memo.containsKey(method.ref) || !path.add(method.ref)) {
            return memo.get(method.ref);
        }
        Breach found = null;
        for (Step step : steps(method, rule)) {
            found = step.text != null ? new Breach(step.line, step.text) : throughCall(step, rule, path);
            if (found != null) {
                break;
            }
        }
        memo.put(method.ref, found);
        return found;
    }

    private Breach throughCall(Step step, ContextRule rule, Set<MethodRef> path) {
        for (MethodInfo callee : targets(step)) {
            if (rule.promisedBy(callee) == null && callee.hasCode()) {
                Breach inner = breach(callee, rule, path);
                if (inner != null) {
                    return new Breach(step.line, "calls " + shortName(callee.ref) + ", which " + inner.way);
                }
            }
        }
        return null;
    }

    private static String shortName(MethodRef method) {
        String owner = method.owner().internalName();
        return owner.substring(owner.lastIndexOf('/') + 1) + "." + method.name();
    }

    /** The called method and, if the call is virtual, everything that may override it. */
    private List<MethodInfo> targets(Step step) {
        MethodRef callee = step.callee;
        MethodInfo declared = pool.method(callee.owner(), callee.name(), callee.descriptor());
        List<MethodInfo> result = new ArrayList<>();
        if (declared != null) {
            result.add(declared);
        }
        if (step.virtual && declared != null && !declared.isFinal() && !declared.isPrivate()) {
            for (MethodInfo other : sameSignature(callee)) {
                if (other != declared && pool.isSubclass(other.ref.owner().internalName(), callee.owner().internalName())) {
                    result.add(other);
                }
            }
        }
        return result;
    }

    private List<MethodInfo> sameSignature(MethodRef method) {
        if (bySignature == null) {
            bySignature = new HashMap<>();
            for (String name : pool.names()) {
                for (MethodInfo m : pool.get(name).methods) {
                    bySignature.computeIfAbsent(m.ref.name() + m.ref.descriptor(), k -> new ArrayList<>()).add(m);
                }
            }
        }
        return bySignature.getOrDefault(method.name() + method.descriptor(), List.of());
    }

    private List<Step> steps(MethodInfo method, ContextRule rule) {
        return steps.computeIfAbsent(rule, r -> new LinkedHashMap<>()).computeIfAbsent(method.ref, r -> {
            List<Step> result = new ArrayList<>();
            Graph graph = GraphBuilder.build(pool, pool.get(method.ref.owner().internalName()), method, ignored -> { });
            if (graph != null) {
                Set<Block> errorPaths = errorPaths(graph);
                for (Block block : graph.blocks) {
                    if (!errorPaths.contains(block)) {
                        block.values.forEach(v -> addStep(v, rule, result));
                    }
                }
            }
            return result;
        });
    }

    /** Blocks that can only end with a throw. */
    private static Set<Block> errorPaths(Graph graph) {
        Set<Block> result = new HashSet<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Block block : graph.blocks) {
                boolean ends = block.terminator().op == Op.THROW || !block.succs.isEmpty() && result.containsAll(block.succs);
                changed |= ends && result.add(block);
            }
        }
        return result;
    }

    private static void addStep(Value value, ContextRule rule, List<Step> result) {
        String violation = rule.violation(value);
        boolean virtual = value.op == Op.INVOKEVIRTUAL || value.op == Op.INVOKEINTERFACE;
        if (violation != null) {
            result.add(new Step(value.line, violation, null, false));
        } else if (virtual || value.op == Op.INVOKESTATIC || value.op == Op.INVOKESPECIAL) {
            result.add(new Step(value.line, null, (MethodRef) value.aux, virtual));
        }
    }
}
