package org.plurix.pjc.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plurix.pjc.driver.CompileOptions;
import org.plurix.pjc.driver.CompileResult;
import org.plurix.pjc.driver.DiagnosticText;
import org.plurix.pjc.driver.Library;
import org.plurix.pjc.driver.PjcDriver;

/** The kernels in Java, compiled by PJC to executables for linux-i386: never under emulation. */
final class Pjc extends Contender {
    /** Of the classes that come with every kernel, and the way into it: no part of the kernel itself. */
    private static final String HARNESS = "bench/Kernel";

    private final Path sources;
    private final Path work;
    private final Library library;
    private final boolean optimize;

    Pjc(Path sources, Path work, Library library, boolean optimize) {
        super(optimize ? "PJC -O2" : "PJC -O0", "PJC, linux-i386, " + (optimize ? "optimised" : "without optimization"), 1, 5);
        this.sources = sources;
        this.work = work;
        this.library = library;
        this.optimize = optimize;
    }

    @Override
    Prepared prepare(BenchKernel kernel) throws IOException {
        Path program = work.resolve(kernel.type() + (optimize ? "-O2" : "-O0"));
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386,
                List.of(sources.resolve(kernel.type() + ".java"), sources.resolve("Kernel.java")), List.of(), kernel.mainClass())
                .withOptimization(optimize).withOutput(program);
        PjcDriver.compile(options, library);    // so that the library's methods are there and the second time counts
        long start = System.nanoTime();
        CompileResult result = PjcDriver.compile(options, library);
        double millis = (System.nanoTime() - start) / Report.NANOS_PER_MILLI;
        if (result.hasErrors()) {
            throw new BenchException("PJC does not compile " + kernel.type() + ".java:\n" + DiagnosticText.format(result.diagnostics(), result.sources()));
        }
        PjcDriver.write(options, result);
        long bytes = result.methods().stream().filter(m -> m.method().owner().internalName().startsWith("bench/"))
                .filter(m -> !m.method().owner().internalName().equals(HARNESS) && !m.method().name().equals("main"))
                .mapToLong(m -> m.code().length).sum();
        return new Prepared(List.of(program.toString()), null, bytes, millis);
    }
}
