package org.plurix.pjc.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.front.SourceCompiler;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.front.SourceResult;
import org.plurix.pjc.model.Diagnostic;

/** Checks of single classes without a program, as an editor wants them. */
class ClassCheckTest {
    private static ClassCheck.Outcome check(String text, boolean generate) throws Exception {
        ClassPool pool = TestImage.library().pool();
        SourceResult result = SourceCompiler.compile(List.of(new SourceFile("p/A.java", text)), pool, SourceOptions.JAVA_8);
        assertEquals(List.of(), result.diagnostics());
        pool.addAll(result.classes(), result.sources());
        return ClassCheck.check(pool, result.classes().keySet(), generate, () -> false);
    }

    private static String marked(String text, Diagnostic problem) {
        SourceRange range = SourceRange.of(problem, text);
        return text.substring(range.offset(), range.offset() + range.length());
    }

    @Test
    void methodsThatNothingReachesAreCheckedToo() throws Exception {
        String text = "package p;\nclass A {\n  static native void away();\n  void unused() {\n\n    away();\n  }\n int magic() { return plurix.rt.Magic.load32(0); }\n}";
        List<Diagnostic> problems = check(text, false).diagnostics();
        assertEquals(List.of("pjc.native", "pjc.magic"), problems.stream().map(Diagnostic::id).toList(), problems.toString());
        assertEquals("p/A.java", problems.get(0).file());
        assertEquals(6, problems.get(0).line());
        assertEquals("away", marked(text, problems.get(0)));
        assertEquals("plurix", marked(text, problems.get(1)));
    }

    @Test
    void codeSizesAreTold() throws Exception {
        Map<String, ClassCheck.ClassCode> code = check("package p; class A { int f(int x) { return x * 3; } Runnable r() { return () -> { }; } }", true).code();
        assertEquals(2, code.size(), code.toString());
        assertTrue(code.get("p/A").methods() == 4 && code.get("p/A").bytes() > 20, code.toString());
    }

    @Test
    void foreignClassFilesAreLowered() throws Exception {
        ClassPool pool = TestImage.library().pool();
        byte[] file;
        try (var in = ClassCheckTest.class.getResourceAsStream("ClassCheckTest.class")) {
            file = in.readAllBytes();
        }
        List<Diagnostic> problems = new ArrayList<>();
        List<String> names = ClassCheck.add(pool, "org/plurix/pjc/driver/ClassCheckTest", file, "T.java", problems);
        assertTrue(names.size() > 1 && problems.isEmpty(), names.toString());
        assertEquals("T.java", pool.sourcePath(names.get(1)));
    }

    @Test
    void aLineWithoutKnownWordIsMarkedWhole() {
        String text = "one\n   two three  \nfour";
        SourceRange range = SourceRange.of(Diagnostic.error("A", 2, "pjc.x", "nothing of that"), text);
        assertEquals("two three", text.substring(range.offset(), range.offset() + range.length()));
        assertEquals(new SourceRange(0, 0), SourceRange.of(Diagnostic.error("A", 7, "pjc.x", "x"), ""));
    }
}
