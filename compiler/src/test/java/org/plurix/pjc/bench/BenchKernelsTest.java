package org.plurix.pjc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.pjc.driver.Library;

/** The kernels of `bench compiler` compute the same wherever they run, in small sizes; nothing is timed. */
@Tag("slow")
class BenchKernelsTest {
    private static final Path HOME = Path.of(System.getProperty("plurix.home"));
    private static final Path SOURCES = HOME.resolve("compiler/src/bench");

    @TempDir
    private Path work;

    /** What grows with the power of the size is small anyhow. */
    private static int smallSize(BenchKernel kernel) {
        return kernel.size() < 100 ? kernel.size() / 2 + 1 : kernel.size() / 100 + 1;
    }

    @Test
    void nativeCodeComputesWhatTheJvmComputes() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").matches("amd64|x86_64|i386"), "no Linux on a PC");
        Commands commands = new Commands(work);
        Library library = Library.load(List.of(HOME.resolve("runtime-image/library/src")), null);
        Path java = SOURCES.resolve("java/bench");
        HotSpot.Jvm own = new HotSpot.Jvm(Path.of(System.getProperty("java.home"), "bin", "java"), null, "own", false);
        List<Contender> contenders = new ArrayList<>(List.of(HotSpot.modes(own, java, work).get(1)));
        contenders.add(new Pjc(java, work, library, true));
        contenders.add(new Pjc(java, work, library, false));
        try {
            contenders.add(Gcc.find(SOURCES.resolve("c"), work, commands));
        } catch (BenchException missing) {
            System.out.println("the twins in C are not tested: " + missing.getMessage());
        }
        for (BenchKernel kernel : BenchKernel.ALL) {
            Map<String, String> results = new LinkedHashMap<>();
            for (Contender contender : contenders) {
                results.put(contender.name, result(commands, contender.prepare(kernel), kernel));
            }
            String expected = results.get(contenders.get(0).name);
            results.forEach((name, result) -> assertEquals(expected, result, kernel.name() + " with " + name));
        }
    }

    private static String result(Commands commands, Prepared program, BenchKernel kernel) throws IOException {
        List<String> command = new ArrayList<>(program.command());
        command.addAll(List.of(String.valueOf(smallSize(kernel)), "0", "1"));
        Commands.Outcome outcome = commands.run(command, program.libraries());
        assertEquals(0, outcome.status(), kernel.name() + ": " + outcome.output());
        return outcome.output().split(" ")[0];
    }

    @Test
    void everyKernelHasATwin() throws IOException {
        for (BenchKernel kernel : BenchKernel.ALL) {
            assertTrue(Files.exists(SOURCES.resolve("java/bench/" + kernel.type() + ".java")), kernel.name());
            assertTrue(Files.exists(SOURCES.resolve("c/" + kernel.type() + ".c")), kernel.name());
        }
    }

    @Test
    void unknownKernelsAreRefusedWithTheKnownOnes() {
        CompilerBench.Options options = new CompilerBench.Options(HOME, List.of("sieve", "zieve"), 1, false);
        Exception refused = assertThrows(IllegalArgumentException.class, () -> CompilerBench.run(options, text -> { }));
        assertTrue(refused.getMessage().contains("zieve") && refused.getMessage().contains("mandelbrot"), refused.getMessage());
    }

    @Test
    void meansAreGeometricAndSizesAddUp() {
        Report report = new Report(Map.of(), List.of(
                new Report.Row("a", 1, Map.of("x", 1.0, "y", 4.0), Map.of("x", 10L, "y", 30L), Map.of()),
                new Report.Row("b", 1, Map.of("x", 2.0, "y", 2.0), Map.of("x", 10L), Map.of())), List.of(), List.of());
        assertEquals(2.0, report.mean("y", "x"), 1e-12);
        assertEquals(3.0, report.sizeRatio("y", "x"), 1e-12);
        assertEquals(2.5, Medians.of(new double[] {9, 2, 3, 1}), 0);
    }
}
