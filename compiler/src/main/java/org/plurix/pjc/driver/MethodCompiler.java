package org.plurix.pjc.driver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.GraphBuilder;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.dwarf.DebugMethod;
import org.plurix.pjc.ia32.CodeGenerator;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.opt.Pipeline;
import org.plurix.pjc.world.ClassWorld;
import org.plurix.pjc.world.MethodUses;
import org.plurix.pjc.world.Reachability;

/**
 * Method bodies of one compilation: bytecode to graph when reachability asks, graph to machine code afterwards. Bodies of library methods
 * come from the library's cache if they were compiled before.
 */
public final class MethodCompiler implements Reachability.Bodies {
    /** Sees each method of the program after optimisation and after code generation. */
    public interface Observer {
        void compiled(Graph graph, CompiledMethod method);
    }

    private final ClassWorld world;
    private final MethodCache cache;
    private final Set<String> cachedClasses;
    private final Pipeline pipeline;
    private final InlineRules rules;
    private final boolean optimize;
    private final Consumer<Diagnostic> problems;
    private final InternalFailures failures;
    private final Explainer explainer;
    private final Map<MethodRef, Graph> graphs = new LinkedHashMap<>();
    private final Map<MethodRef, MethodUses> uses = new HashMap<>();
    private final Set<MethodRef> failed = new HashSet<>();

    /** @param cachedClasses classes whose methods may come from and go to the cache */
    MethodCompiler(ClassWorld world, MethodCache cache, Set<String> cachedClasses, boolean optimize, Consumer<Diagnostic> problems, InternalFailures failures,
            InlineRules rules, Explainer explainer) {
        this.world = world;
        this.cache = cache;
        this.cachedClasses = cachedClasses;
        this.pipeline = optimize ? Pipeline.standard(world, rules) : Pipeline.required();
        this.problems = problems;
        this.failures = failures;
        this.explainer = explainer;
        this.rules = rules;
        this.optimize = optimize;
    }

    /** Without any memory of earlier compilations. */
    public static MethodCompiler uncached(ClassWorld world, Consumer<Diagnostic> problems) {
        InlineRules rules = new InlineRules(world, Set.of());
        return new MethodCompiler(world, new MethodCache(), Set.of(), true, problems, new InternalFailures(problems, null), rules,
                new Explainer(null, world, rules, true));
    }

    @Override
    public MethodUses uses(MethodInfo method) {
        MethodUses known = cache.uses(method.ref);
        if (known != null && isCached(method.ref) && !explainer.wants(method.ref)) {
            return known;
        }
        ClassFile owner = world.classFile(method.ref.owner().internalName());
        Graph graph = translate(owner, method);
        if (graph == null) {
            failed.add(method.ref);
            return null;
        }
        graphs.put(method.ref, graph);
        MethodUses result = MethodUses.of(graph);
        uses.put(method.ref, result);
        return result;
    }

    private Graph translate(ClassFile owner, MethodInfo method) {
        try {
            return GraphBuilder.build(world, owner, method, problems, !optimize);
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(method.ref, world.sourcePath(owner.name), method.firstLine(), "translation of bytecode", e, null);
            return null;
        }
    }

    private boolean isCached(MethodRef method) {
        return cachedClasses.contains(method.owner().internalName());
    }

    /** Machine code of the given methods in their order; those translated here are optimised and generated now, in parallel. */
    public List<CompiledMethod> compile(Collection<MethodRef> methods, Observer observer) {
        Map<MethodRef, CompiledMethod> fresh = new ConcurrentHashMap<>();
        List<Graph> work = methods.stream().map(graphs::get).filter(g -> g != null).toList();
        work.parallelStream().forEach(graph -> {
            CompiledMethod code = generate(graph);
            if (code != null) {
                fresh.put(graph.method, code);
            }
        });
        List<CompiledMethod> result = new ArrayList<>();
        for (MethodRef method : methods) {
            CompiledMethod code = fresh.get(method);
            if (code == null && !failed.contains(method)) {
                code = cache.code(method);
            } else if (code != null && isCached(method)) {
                cache.put(method, uses.get(method), code, variables(method));
            }
            if (code != null) {
                result.add(code);
            }
            if (observer != null && fresh.containsKey(method)) {
                observer.compiled(graphs.get(method), code);
            }
        }
        return result;
    }

    /** The variables of a compiled method that a debugger can look at: those of methods compiled without optimization. */
    List<DebugMethod.Variable> variables(MethodRef method) {
        Graph graph = graphs.get(method);
        return graph == null ? cache.variables(method) : DebugMethod.variables(graph);
    }

    private Pipeline explained(Graph graph) {
        Pipeline.Observer observer = explainer.begin(graph);
        return optimize ? Pipeline.standard(world, rules, observer) : Pipeline.required(observer);
    }

    /** Null if the compiler failed; that is an error of the compilation, and the other methods are still compiled. */
    private CompiledMethod generate(Graph graph) {
        try {
            (explainer.wants(graph.method) ? explained(graph) : pipeline).run(graph);
            return CodeGenerator.compile(graph, world);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            String owner = graph.method.owner().internalName();
            failures.add(graph.method, world.sourcePath(owner), world.info(graph.method).firstLine(), "compilation", e, graph);
            return null;
        }
    }
}
