package org.plurix.pjc.ia32.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.driver.Library;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.opt.Pass;

/**
 * Random programs compute the same on the JVM and as native code, with and without optimisation. The first one that does not is reduced and
 * printed, with the pass that breaks it. More programs: {@code -Dplurix.fuzz.programs=N} or {@code -Dplurix.long}, others: {@code -Dplurix.fuzz.seed=FIRST}.
 */
class CodeFuzzTest {
    private static final int PROGRAMS = Integer.getInteger("plurix.fuzz.programs", Boolean.getBoolean("plurix.long") ? 2000 : 150);
    private static final long FIRST_SEED = Long.getLong("plurix.fuzz.seed", 1);
    /** The interpreter runs the class library too, so it is slow. */
    private static final int INTERPRETED = Boolean.getBoolean("plurix.long") ? 200 : 4;
    private static final int TOGETHER = 150;
    private static final int REDUCER_TRIES = 400;

    @TempDir
    Path dir;

    @Test
    @Tag("slow")
    void nativeCodeComputesWhatTheJvmComputes() throws Exception {
        Library library = TestImage.library();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + PROGRAMS; seed += TOGETHER) {
            long end = Math.min(seed + TOGETHER, FIRST_SEED + PROGRAMS);
            Map<String, String> programs = new LinkedHashMap<>();
            for (long s = seed; s < end; s++) {
                programs.put("P" + s, new ProgramGenerator(s).generate("P" + s));
            }
            check(programs, library);
        }
    }

    private void check(Map<String, String> programs, Library library) throws Exception {
        FuzzRun run = new FuzzRun(Files.createTempDirectory(dir, "run"), programs);
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Future<String> fast = second.submit(() -> run.asNative(library, true));
            String expected = run.onJvm();
            String slow = run.asNative(library, false);
            assertNotNull(expected, "javac refuses a program");
            assertTrue(expected.contains("exit 0"), "the JVM run is complete: " + tail(expected));
            compare(programs, expected, slow, library, false);
            compare(programs, expected, fast.get(), library, true);
        } finally {
            second.shutdown();
        }
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 1000));
    }

    private void compare(Map<String, String> programs, String expected, String actual, Library library, boolean optimize) throws Exception {
        String[] want = expected.split("\n");
        String[] have = actual.split("\n");
        String program = "";
        for (int i = 0; i < want.length; i++) {
            program = want[i].startsWith("program P") ? want[i].substring("program ".length()) : program;
            String got = i < have.length ? have[i] : "(end of output)";
            if (!want[i].equals(got)) {
                String name = program;
                String small = new Reducer(text -> differs(name, text, library, optimize), REDUCER_TRIES).reduce(programs.get(name));
                String guilty = optimize ? guilty(name, small, library) : "";
                fail("seed " + name.substring(1) + (optimize ? " at -O2" : " at -O0") + ": JVM " + want[i] + ", native " + got + "\n" + guilty + "\n" + small);
            }
        }
    }

    private String guilty(String name, String text, Library library) throws Exception {
        FuzzRun run = new FuzzRun(Files.createTempDirectory(dir, "guilty"), Map.of(name, text));
        return new GuiltyPass(library).find(run.sourceFiles(), "Main", run.onJvm().replace("exit 0\n", ""));
    }

    @Test
    @Tag("slow")
    void theInterpreterAgrees() throws Exception {
        Library library = TestImage.library();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + INTERPRETED; seed++) {
            FuzzRun run = new FuzzRun(Files.createTempDirectory(dir, "interpreted"), Map.of("P" + seed, new ProgramGenerator(seed).generate("P" + seed)));
            String expected = run.onJvm().replace("exit 0\n", "");
            GuiltyPass interpreted = new GuiltyPass(library);
            assertEquals(expected, interpreted.output(run.sourceFiles(), "Main", 0), "seed " + seed + " from the bytecode");
            assertEquals(expected, interpreted.output(run.sourceFiles(), "Main", GuiltyPass.ALL), "seed " + seed + " after all passes");
        }
    }

    /** A pass that swaps the operands of a subtraction is found. */
    @Test
    @Tag("slow")
    void aWrongPassIsNamed() throws Exception {
        Library library = TestImage.library();
        SourceFile source = new SourceFile("Main.java", "public class Main { public static void main(String[] a) { System.out.println(minus(a.length + 7, 2)); }\n"
                + "static int minus(int a, int b) { return a - b; } }");
        GuiltyPass guilty = new GuiltyPass(library);
        assertEquals("guilty: inlining or a stage behind the passes", guilty.find(List.of(source), "Main", "5\n"));
        assertEquals("guilty: the front end, the translation of bytecode, or the class library", guilty.find(List.of(source), "Main", "6\n"));
        Pass wrong = new Pass("wrong", graph -> {
            boolean swapped = false;
            for (Value value : graph.blocks.stream().flatMap(b -> b.values.stream()).filter(v -> v.op == Op.SUB && graph.method.name().equals("minus")).toList()) {
                Collections.swap(value.args, 0, 1);
                swapped = true;
            }
            return swapped;
        });
        assertEquals("guilty: pass 2, wrong", new GuiltyPass(library, passes -> List.of(passes.get(0), wrong)).find(List.of(source), "Main", "5\n"));
    }

    private boolean differs(String name, String text, Library library, boolean optimize) {
        try {
            FuzzRun run = new FuzzRun(Files.createTempDirectory(dir, "reduce"), Map.of(name, text));
            String expected = run.onJvm();
            return expected != null && !expected.equals(run.asNative(library, optimize));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
