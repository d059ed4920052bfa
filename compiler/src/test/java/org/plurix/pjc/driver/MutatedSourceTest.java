package org.plurix.pjc.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.front.SourceCompiler;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.front.SourceResult;
import org.plurix.pjc.model.Diagnostic;

/**
 * Real sources broken at random: whatever comes in, messages come out, never an internal error. A failure names its seed; put it into {@link
 * #seedsThatFailedOnce}. {@code -Dplurix.long} runs 1000, {@code -Dplurix.seed=N} begins elsewhere.
 */
class MutatedSourceTest {
    private static final Path HOME = Path.of(System.getProperty("plurix.home"));
    private static final int COUNT = System.getProperty("plurix.long") == null ? 200 : 1000;
    private static final long FIRST_SEED = Long.getLong("plurix.seed", 1);

    private static Library library;
    private static List<SourceFile> programs;
    private static List<SourceFile> system;

    @BeforeAll
    static void readSources() throws IOException {
        library = Library.load(List.of(HOME.resolve("runtime-image/library/src")), null);
        programs = SourceTree.read(List.of(HOME.resolve("compiler/src/test/programs"))).stream().filter(s -> mainClass(s) != null).toList();
        system = SourceTree.read(List.of(HOME.resolve("runtime-image/library/src"), HOME.resolve("runtime-image/demos/src")));
        assertTrue(programs.size() > 100 && system.size() > 100);
    }

    private static String mainClass(SourceFile source) {
        String file = Path.of(source.path()).getFileName().toString();
        return source.text().contains("void main(") && !source.text().startsWith("package") ? file.substring(0, file.length() - ".java".length()) : null;
    }

    @Test
    void brokenSourcesGiveMessages() {
        List<String> failures = new ArrayList<>();
        int refused = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
            List<Diagnostic> messages = compile(seed, failures);
            refused += messages.stream().anyMatch(Diagnostic::isError) ? 1 : 0;
        }
        assertEquals(List.of(), failures);
        assertTrue(refused > COUNT / 4 && refused < COUNT, refused + " of " + COUNT + " refused");
    }

    /** Half of them programs, compiled to the end if they still are programs; half of them library classes and demos, checked and generated alone. */
    private static List<Diagnostic> compile(long seed, List<String> failures) {
        Random random = new Random(seed);
        List<SourceFile> sources = seed % 2 == 0 ? programs : system;
        SourceFile original = sources.get(random.nextInt(sources.size()));
        SourceFile broken = new SourceFile(original.path(), new SourceMutator(seed).mutate(original.text()));
        List<Diagnostic> messages = List.of();
        try {
            messages = seed % 2 == 0 ? program(broken) : alone(broken);
            for (Diagnostic message : messages) {
                if (message.id().equals(InternalFailures.ID) || message.id().equals("pjc.front-end") || message.message().isBlank() || message.file().isBlank()) {
                    failures.add("seed " + seed + ", " + original.path() + ": " + message);
                }
            }
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            StackTraceElement at = e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
            failures.add("seed " + seed + ", " + original.path() + ": " + e + " at " + at);
        }
        return messages;
    }

    private static List<Diagnostic> program(SourceFile source) {
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(), List.of(), mainClass(source) == null ? "Main" : mainClass(source));
        return PjcDriver.compile(options, library, List.of(source)).diagnostics();
    }

    private static List<Diagnostic> alone(SourceFile source) {
        ClassPool pool = library.pool();
        SourceResult result = SourceCompiler.compile(List.of(source), pool, SourceOptions.JAVA_8);
        if (result.hasErrors()) {
            return result.diagnostics();
        }
        pool.addAll(result.classes(), result.sources());
        return ClassCheck.check(pool, result.classes().keySet(), true, () -> false).diagnostics();
    }

    @Test
    void theSameSeedGivesTheSameText() {
        String text = programs.get(0).text();
        assertEquals(new SourceMutator(7).mutate(text), new SourceMutator(7).mutate(text));
        assertFalse(new SourceMutator(7).mutate(text).equals(text));
    }

    @Test
    void seedsThatFailedOnce() {
        List<String> failures = new ArrayList<>();
        for (long seed : new long[] {}) {
            compile(seed, failures);
        }
        assertEquals(List.of(), failures);
    }
}
