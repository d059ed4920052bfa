package org.plurix.pjc.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.bytecode.GraphBuilder;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.StageException;
import org.plurix.pjc.opt.Pass;
import org.plurix.pjc.opt.Pipeline;
import org.plurix.pjc.world.ClassWorld;

/** A defect of the compiler in one method is told with method and stage, leaves a dump, and the other methods are compiled all the same. */
class InternalFailureTest {
    private final ClassPool pool = new ClassPool();
    private final ClassWorld world = new ClassWorld(pool);
    private final List<Diagnostic> problems = new ArrayList<>();
    private final InternalFailures failures = new InternalFailures(problems::add, "out.failure.txt");

    /** Method "good" returns 1, method "bad" adds without operands: no front end makes that. */
    private ClassFile sample() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, "a/Sample", null, "java/lang/Object", null);
        writer.visitSource("Sample.java", null);
        for (String name : List.of("bad", "good")) {
            MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, name, "()I", null, null);
            method.visitCode();
            method.visitInsn(name.equals("bad") ? Opcodes.IADD : Opcodes.ICONST_1);
            method.visitInsn(Opcodes.IRETURN);
            method.visitMaxs(2, 0);
            method.visitEnd();
        }
        writer.visitEnd();
        pool.addAll(Map.of("a/Sample", writer.toByteArray()), Map.of("a/Sample", "src/a/Sample.java"));
        return world.classFile("a/Sample");
    }

    @Test
    void methodAndStageAreNamedAndTheOthersCompiled() {
        ClassFile file = sample();
        InlineRules rules = new InlineRules(world, Set.of());
        MethodCompiler compiler = new MethodCompiler(world, new MethodCache(), Set.of(), true, problems::add, failures, rules,
                new Explainer(null, world, rules, true));
        file.methods.forEach(compiler::uses);
        List<MethodRef> refs = file.methods.stream().map(m -> m.ref).toList();
        List<CompiledMethod> compiled = compiler.compile(refs, null);
        assertEquals(List.of("good"), compiled.stream().map(m -> m.method().name()).toList());
        assertEquals(1, problems.size());
        Diagnostic told = problems.get(0);
        assertEquals("pjc.internal", told.id());
        assertEquals("src/a/Sample.java", told.file());
        assertTrue(told.message().contains("a.Sample.bad (translation of bytecode") && told.message().contains("out.failure.txt"), told.message());
        assertTrue(failures.dump().contains("a/Sample.bad()I") && failures.dump().contains("\tat "), failures.dump());
    }

    @Test
    void theDumpHasTheGraphAndThePass() {
        ClassFile file = sample();
        Graph graph = GraphBuilder.build(world, file, file.method("good", "()I"), problems::add);
        Pass broken = new Pass("wrecks", g -> {
            throw new IllegalStateException("on purpose");
        });
        StageException thrown = assertThrows(StageException.class, () -> new Pipeline(List.of(broken), (pass, g, nanos) -> { }).run(graph));
        failures.add(graph.method, "src/a/Sample.java", 0, "compilation", thrown, graph);
        assertTrue(problems.get(0).message().contains("a.Sample.good (pass wrecks: on purpose)"), problems.get(0).message());
        assertTrue(failures.dump().contains("RETURN v0"), failures.dump());
    }
}
