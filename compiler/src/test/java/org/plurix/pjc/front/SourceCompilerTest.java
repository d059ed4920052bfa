package org.plurix.pjc.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.model.Diagnostic;

class SourceCompilerTest {
    private static SourceResult compile(ClassPool pool, SourceOptions options, String... pathAndText) {
        List<SourceFile> files = new java.util.ArrayList<>();
        for (int i = 0; i < pathAndText.length; i += 2) {
            files.add(new SourceFile(pathAndText[i], pathAndText[i + 1]));
        }
        return SourceCompiler.compile(files, pool, options);
    }

    @Test
    void reportsAllErrorsOfAllFilesAtTheirPlaces() {
        SourceResult result = compile(TestLibrary.pool(), SourceOptions.JAVA_8,
                "p/A.java", "package p;\npublic class A {\n  int f() { return missing; }\n  String g() { return 1; }\n}\n",
                "p/B.java", "package p;\nclass B { void h() { new C(); } }\n",
                "p/Good.java", "package p;\npublic class Good { }\n");
        assertEquals(3, result.diagnostics().size(), result.diagnostics().toString());
        Diagnostic first = result.diagnostics().get(0);
        assertEquals("p/A.java", first.file());
        assertEquals(3, first.line());
        assertEquals(20, first.column());
        assertTrue(first.message().contains("missing"), first.message());
        assertTrue(first.sourceEnd() - first.sourceStart() == "missing".length() - 1);
        assertEquals("p/B.java", result.diagnostics().get(2).file());
        assertEquals(Set.of("p/Good"), result.classes().keySet());
        assertEquals("p/Good.java", result.sources().get("p/Good"));
    }

    @Test
    void compilesOneFileAgainstClassesOfAnEarlierRun() {
        ClassPool pool = TestLibrary.compile("//// p/A.java\npackage p; public class A { public static int twice(int x) { return 2 * x; } }\n");
        SourceResult second = compile(pool, SourceOptions.JAVA_8,
                "q/B.java", "package q; public class B extends p.A { int f() { return twice(3); } class Inner { } }");
        assertFalse(second.hasErrors(), second.diagnostics().toString());
        assertEquals(Set.of("q/B", "q/B$Inner"), second.classes().keySet());
    }

    @Test
    void aSourceReplacesAnOlderBinaryOfTheSameClass() {
        ClassPool pool = TestLibrary.compile("//// p/A.java\npackage p; public class A { }\n");
        SourceResult result = compile(pool, SourceOptions.JAVA_8, "p/A.java", "package p; public class A { public int added; }",
                "p/B.java", "package p; class B { int f(A a) { return a.added; } }");
        assertFalse(result.hasErrors(), result.diagnostics().toString());
    }

    @Test
    void jdkClassesAreInvisible() {
        SourceResult result = compile(TestLibrary.pool(), SourceOptions.JAVA_8, "A.java", "class A { java.util.concurrent.Future<String> f; }");
        assertTrue(result.hasErrors());
    }

    @Test
    void gapsOfTheClassLibraryAreToldFromOtherErrors() {
        SourceResult result = compile(TestLibrary.pool(), SourceOptions.JAVA_8, "A.java",
                "import java.util.concurrent.Future;\nclass A {\n  int f(String s) {\n    return s.codePointAt(0);\n  }\n  void g() {\n    f2();\n  }\n}\n");
        String hint = "(the Plurix class library does not have it)";
        assertEquals(java.util.List.of(true, true, false), result.diagnostics().stream().map(d -> d.message().endsWith(hint)).toList(),
                result.diagnostics().toString());
    }

    @Test
    void missingLibraryIsOneClearMessage() {
        SourceResult result = compile(new ClassPool(), SourceOptions.JAVA_8, "A.java", "class A { }");
        assertEquals(1, result.diagnostics().size());
        assertTrue(result.diagnostics().get(0).message().contains("java.lang.Object"));
    }

    @Test
    void sourceLevel17GivesClassFilesOfVersion8() {
        SourceResult result = compile(TestLibrary.pool(), SourceOptions.JAVA_17, "A.java",
                "class A { int f(Object o) { var n = o instanceof String s ? s.length() : 0; return switch (n) { case 1 -> 5; default -> 6; }; }"
                        + " String g(int i) { return \"a\" + i; } }");
        assertFalse(result.hasErrors(), result.diagnostics().toString());
        byte[] bytes = result.classes().get("A");
        assertEquals(52, bytes[7]);
        assertEquals("A.java", ClassFile.parse(bytes).sourceFile);
    }

    @Test
    void classModelShowsConstantsAndAnnotations() {
        ClassPool pool = TestLibrary.compile("//// p/A.java\npackage p; public class A { static final int K = 7; final String s = \"x\";\n"
                + "@plurix.rt.NoAllocation static void f() { } @plurix.rt.Interrupt(33) static void i(int a, int b) { } }\n");
        ClassFile a = pool.get("p/A");
        assertEquals(7, a.field("K").constantValue());
        assertTrue(a.method("f", "()V").hasAnnotation("plurix/rt/NoAllocation"));
        assertEquals(33, a.method("i", "(II)V").annotation("plurix/rt/Interrupt").values().get("value"));
        assertEquals("p/A.java", a.sourcePath());
    }
}
