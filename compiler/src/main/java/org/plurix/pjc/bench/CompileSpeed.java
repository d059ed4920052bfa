package org.plurix.pjc.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.plurix.pjc.driver.CompileOptions;
import org.plurix.pjc.driver.CompileResult;
import org.plurix.pjc.driver.DiagnosticText;
import org.plurix.pjc.driver.Library;
import org.plurix.pjc.driver.PjcDriver;
import org.plurix.pjc.driver.SourceTree;

/** How fast PJC makes the boot image of the whole system: library, engine and kernel. The first time this process does it is the cold one. */
final class CompileSpeed {
    /** Compilations until the JVM has compiled PJC. */
    private static final int WARM_UP = 4;
    private static final String ENTRY = "plurix.kernel.Kernel";

    private final List<Path> library;
    private final List<Path> kernel;

    private CompileSpeed(Path home) {
        library = List.of(home.resolve("runtime-image/library/src"));
        kernel = List.of(home.resolve("runtime-image/dhs/src/main/java"), home.resolve("runtime-image/kernel/src"));
    }

    static List<Report.Speed> measure(Path home, int runs, Consumer<String> progress) throws IOException {
        CompileSpeed speed = new CompileSpeed(home);
        long libraryLines = SourceTree.lines(SourceTree.read(speed.library));
        long kernelLines = SourceTree.lines(SourceTree.read(speed.kernel));
        List<Report.Speed> result = new ArrayList<>();
        progress.accept("compiling the whole system, cold");
        double[] cold = {speed.all()};
        result.add(speed("whole system to image, cold", libraryLines + kernelLines, cold));
        double[] warm = new double[runs];
        for (int i = -WARM_UP; i < runs; i++) {
            progress.accept("compiling the whole system, " + (i < 0 ? "warming up" : "run " + (i + 1)));
            double millis = speed.all();
            if (i >= 0) {
                warm[i] = millis;
            }
        }
        result.add(speed("whole system to image, warm", libraryLines + kernelLines, warm));
        Library kept = Library.load(speed.library, null);
        speed.image(kept);
        double[] again = new double[runs];
        for (int i = 0; i < runs; i++) {
            progress.accept("compiling engine and kernel, run " + (i + 1));
            long start = System.nanoTime();
            speed.image(kept);
            again[i] = millisSince(start);
        }
        result.add(speed("image again, library kept", kernelLines, again));
        return result;
    }

    private static Report.Speed speed(String what, long lines, double[] millis) {
        return new Report.Speed(what, lines, Medians.of(millis), Arrays.stream(millis).min().orElse(0), Arrays.stream(millis).max().orElse(0));
    }

    private double all() throws IOException {
        long start = System.nanoTime();
        image(Library.load(library, null));
        return millisSince(start);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / Report.NANOS_PER_MILLI;
    }

    private void image(Library with) throws IOException {
        CompileResult result = PjcDriver.compile(CompileOptions.of(CompileOptions.Target.BARE, kernel, library, ENTRY), with);
        if (result.hasErrors()) {
            throw new BenchException("the system does not compile:\n" + DiagnosticText.format(result.diagnostics(), result.sources()));
        }
    }
}
