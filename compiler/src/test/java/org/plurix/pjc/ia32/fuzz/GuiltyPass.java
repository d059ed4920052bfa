package org.plurix.pjc.ia32.fuzz;

import java.util.List;
import java.util.function.UnaryOperator;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.driver.Library;
import org.plurix.pjc.front.SourceCompiler;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.front.SourceResult;
import org.plurix.pjc.interp.Interpreter;
import org.plurix.pjc.opt.Callees;
import org.plurix.pjc.opt.Pass;
import org.plurix.pjc.opt.Pipeline;
import org.plurix.pjc.world.ClassWorld;

/**
 * Names the stage that breaks a program: the interpreter runs it on the SSA form as it comes from the bytecode and after one pass more each time; the
 * first wrong output belongs to the last pass. If none is wrong, the fault is behind the passes (or in inlining, which depends on the driver's rules).
 */
final class GuiltyPass {
    /** As many passes as there are. */
    static final int ALL = Integer.MAX_VALUE;
    /** Interpreted calls nest on the host's stack. */
    private static final long STACK_BYTES = 256L << 20;

    private final Library library;
    private final UnaryOperator<List<Pass>> chosen;

    GuiltyPass(Library library) {
        this(library, UnaryOperator.identity());
    }

    /** @param chosen makes the list of passes to try out of the standard one */
    GuiltyPass(Library library, UnaryOperator<List<Pass>> chosen) {
        this.library = library;
        this.chosen = chosen;
    }

    /** @param expected what the program prints on the JVM */
    String find(List<SourceFile> sources, String main, String expected) throws InterruptedException {
        int passes = passes(newWorld(sources)).size();
        for (int count = 0; count <= passes; count++) {
            String got = output(sources, main, count);
            if (!got.equals(expected)) {
                String stage = count == 0 ? "the front end, the translation of bytecode, or the class library" : "pass " + count + ", "
                        + passes(newWorld(sources)).get(count - 1).name();
                return "guilty: " + stage + (got.startsWith("failed: ") ? " (" + got + ")" : "");
            }
        }
        return "guilty: inlining or a stage behind the passes";
    }

    private ClassWorld newWorld(List<SourceFile> sources) {
        ClassPool pool = library.pool();
        SourceResult front = SourceCompiler.compile(sources, pool, SourceOptions.JAVA_17);
        pool.addAll(front.classes(), front.sources());
        return new ClassWorld(pool);
    }

    private List<Pass> passes(ClassWorld world) {
        return chosen.apply(Pipeline.standard(world, Callees.NONE).passes());
    }

    /** What the program prints when the first {@code count} passes have run. */
    String output(List<SourceFile> sources, String main, int count) throws InterruptedException {
        ClassWorld world = newWorld(sources);
        List<Pass> all = passes(world);
        List<Pass> some = all.subList(0, Math.min(count, all.size()));
        String[] result = new String[1];
        Thread thread = new Thread(null, () -> result[0] = run(world, some, main), "interpreter", STACK_BYTES);
        thread.start();
        thread.join();
        return result[0];
    }

    private static String run(ClassWorld world, List<Pass> passes, String main) {
        try {
            return new Interpreter(world, graph -> new Pipeline(passes, (pass, g, nanos) -> { }).run(graph)).runMain(main);
        } catch (RuntimeException | StackOverflowError e) {
            return "failed: " + e;
        }
    }
}
