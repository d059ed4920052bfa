package org.plurix.pjc.driver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.bytecode.GraphBuilder;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.checks.ContextRules;
import org.plurix.pjc.ia32.CodeGenerator;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.lower.DynamicCalls;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.opt.Callees;
import org.plurix.pjc.opt.Pipeline;
import org.plurix.pjc.world.ClassWorld;

/**
 * What PJC itself has to say about classes that a Java compiler (the IDE's builder) made: everything that Java allows and Plurix does not, in all
 * methods whether reached or not, and the size of their machine code. For editors: no linking, a few milliseconds per class once warm. Stateless;
 * the pool must not be used by another thread meanwhile.
 */
public final class ClassCheck {
    /** Size of one class's machine code; zero if only checked. */
    public record ClassCode(int methods, int bytes) { }

    /**
     * @param diagnostics sorted, with file names as {@code pool.sourcePath} gives them
     * @param code by internal name, in the order of the classes given
     */
    public record Outcome(List<Diagnostic> diagnostics, Map<String, ClassCode> code) { }

    private final ClassPool pool;
    private final boolean generate;
    private final List<Diagnostic> problems = new ArrayList<>();

    private ClassCheck(ClassPool pool, boolean generate) {
        this.pool = pool;
        this.generate = generate;
    }

    /**
     * Puts class files into a pool in the form PJC works on (lambdas and records lowered). Call it for everything that did not come from {@code
     * SourceCompiler}, which does it itself.
     *
     * @param source path of the source, for messages
     * @return names of the classes added: the class and those made for its lambdas
     */
    public static List<String> add(ClassPool pool, String name, byte[] classFile, String source, List<Diagnostic> problems) {
        Map<String, byte[]> lowered = DynamicCalls.lower(name, classFile, (line, id, text) -> problems.add(Diagnostic.error(source, line, id, text)));
        Map<String, String> sources = new LinkedHashMap<>();
        lowered.keySet().forEach(n -> sources.put(n, source));
        pool.addAll(lowered, sources);
        return List.copyOf(lowered.keySet());
    }

    /**
     * @param names classes in the pool to look at; the others are only looked up
     * @param generate make machine code too, to know its size
     * @param cancelled asked between methods; the outcome is incomplete then
     */
    public static Outcome check(ClassPool pool, Collection<String> names, boolean generate, BooleanSupplier cancelled) {
        ClassCheck check = new ClassCheck(pool, generate);
        Map<String, ClassCode> code = new LinkedHashMap<>();
        ClassWorld world = new ClassWorld(pool);
        for (String name : names) {
            code.put(name, check.checkClass(world, world.classFile(name), cancelled));
            if (cancelled.getAsBoolean()) {
                return new Outcome(DiagnosticText.sorted(check.problems), code);
            }
        }
        ContextRules.check(pool, names, check.problems::add);
        return new Outcome(DiagnosticText.sorted(check.problems), code);
    }

    private ClassCode checkClass(ClassWorld world, ClassFile file, BooleanSupplier cancelled) {
        int methods = 0;
        int bytes = 0;
        Pipeline pipeline = Pipeline.standard(world, Callees.NONE);
        for (MethodInfo method : file.methods) {
            if (!method.hasCode() || cancelled.getAsBoolean()) {
                continue;
            }
            int before = problems.size();
            Graph graph = GraphBuilder.build(world, file, method, problems::add);
            if (graph == null || !generate || problems.size() > before) {
                continue;
            }
            pipeline.run(graph);
            bytes += CodeGenerator.compile(graph, world).code().length;
            methods++;
        }
        return new ClassCode(methods, bytes);
    }
}
