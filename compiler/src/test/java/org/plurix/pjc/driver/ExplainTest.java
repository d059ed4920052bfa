package org.plurix.pjc.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.TestLibrary;

/** The text of `--explain` for {@code explain.java.txt} against {@code explain.golden.txt}; {@code -Dplurix.bless=true} rewrites it. */
class ExplainTest {
    private static final Path HOME = Path.of(System.getProperty("plurix.home"));
    private static final Path GOLDEN = HOME.resolve("compiler/src/test/resources/org/plurix/pjc/explain.golden.txt");

    private static Library library;

    @BeforeAll
    static void readLibrary() throws IOException {
        library = Library.load(List.of(HOME.resolve("runtime-image/library/src")), null);
    }

    private static String explain(String method, boolean optimize) {
        List<SourceFile> sources = TestLibrary.split(TestLibrary.resource("explain.java.txt"));
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(), List.of(), "explain.Main")
                .withExplanation(method).withOptimization(optimize);
        CompileResult result = PjcDriver.compile(options, library, sources);
        assertFalse(result.hasErrors(), () -> DiagnosticText.format(result.diagnostics(), result.sources()));
        return result.dump();
    }

    /** Sizes and addresses change with every change of the library or the code generator. */
    private static String stable(String text) {
        return text.replaceAll("\\d+ bytes of code, frame \\d+ bytes", "N bytes of code, frame N bytes").replaceAll("(?m)^    [0-9a-f]{8}: .*\n?", "");
    }

    @Test
    void theTextIsTheGoldenOne() throws IOException {
        String actual = stable(explain("Main.work", true)) + "\nwithout optimization:\n" + stable(explain("explain.Main.work", false));
        if (Boolean.getBoolean("plurix.bless")) {
            Files.writeString(GOLDEN, actual);
        }
        assertEquals(Files.readString(GOLDEN), actual);
    }

    @Test
    void pagesOfTheImageAreListed() {
        String text = explain("explain.Main.work", true);
        assertTrue(text.matches("(?s).*\n  pages touched:\n    [0-9a-f]{5}000: .*its own code.*"), text);
        assertTrue(text.contains("statics of explain/Main"), text);
    }

    @Test
    void libraryMethodsAreExplainedEvenIfTheirCodeIsKept() {
        explain("Main.work", true);
        assertTrue(explain("java.lang.StringBuilder.toString", true).startsWith("java/lang/StringBuilder.toString()"));
    }

    @Test
    void aMethodThatIsNotThereIsTold() {
        assertEquals("the program does not use a method Main.nothing\n", explain("Main.nothing", true));
    }
}
