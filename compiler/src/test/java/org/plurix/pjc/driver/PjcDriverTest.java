package org.plurix.pjc.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.model.Diagnostic;

/** Messages of whole compilations, dumps, and the library's cache. */
class PjcDriverTest {
    private static CompileResult compile(String main, String... texts) throws Exception {
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(), TestImage.libraryRoots(), main);
        return PjcDriver.compile(options, TestImage.library(), sources(texts));
    }

    private static List<SourceFile> sources(String... texts) {
        List<SourceFile> files = new java.util.ArrayList<>();
        for (String text : texts) {
            files.add(new SourceFile(text.replaceAll("(?s).*?class (\\w+).*", "$1") + ".java", text));
        }
        return files;
    }

    private static String message(CompileResult result) {
        return DiagnosticText.format(result.diagnostics(), result.sources());
    }

    @Test
    void allErrorsOfAllFilesSortedWithSourceLine() throws Exception {
        CompileResult result = compile("B", "class B {\n  int x = \"a\";\n  void m() { undefined(); }\n}", "class A {\n  Missing y;\n}");
        assertEquals(3, result.diagnostics().size(), message(result));
        assertEquals(List.of("A.java", "B.java", "B.java"), result.diagnostics().stream().map(Diagnostic::file).toList());
        String text = message(result);
        assertTrue(text.contains("A.java:2"), text);
        assertTrue(text.contains("      Missing y;"), text);
        String[] lines = text.split(System.lineSeparator());
        assertEquals(lines[1].indexOf("Missing"), lines[2].indexOf('^'), text);
    }

    @Test
    void missingMainClassNamesThoseThatExist() throws Exception {
        CompileResult result = compile("Nope", "class A { public static void main(String[] a) { } }", "class B { }");
        assertTrue(message(result).contains("there is no class Nope"), message(result));
        assertTrue(message(result).contains("[A]"), message(result));
        assertTrue(message(compile("B", "class B { }")).contains("no method public static void main"));
    }

    @Test
    void nativeMethodIsAnErrorAtItsCall() throws Exception {
        CompileResult result = compile("N", "class N {\n  static native void f();\n  public static void main(String[] a) {\n    f();\n  }\n}");
        assertEquals(1, result.diagnostics().size(), message(result));
        assertEquals(4, result.diagnostics().get(0).line());
    }

    @Test
    void errorsInCodeThatIsNeverReachedDoNotMatter() throws Exception {
        CompileResult result = compile("N", "class N {\n  static native void f();\n static void unused() { f(); }\n"
                + "  public static void main(String[] a) { }\n}");
        assertFalse(result.hasErrors(), message(result));
    }

    @Test
    void keepAliveIsCompiledWithoutACall() throws Exception {
        CompileResult result = compile("K", "class K {\n  @plurix.rt.KeepAlive static void byName() { }\n static void unused() { }\n"
                + "  public static void main(String[] a) { }\n}");
        assertFalse(result.hasErrors(), message(result));
        List<String> methods = result.image().codeByAddress().values().stream().map(Object::toString).filter(m -> m.contains("K.")).toList();
        assertTrue(methods.stream().anyMatch(m -> m.contains("byName")), methods.toString());
        assertFalse(methods.stream().anyMatch(m -> m.contains("unused")), methods.toString());
    }

    @Test
    void dumpsShowTheProgramOnly() throws Exception {
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(), TestImage.libraryRoots(), "D").withDumps(true, true);
        CompileResult result = PjcDriver.compile(options, TestImage.library(),
                sources("class D { static int twice(int x) { return x * 2; } public static void main(String[] a) { System.out.println(twice(4)); } }"));
        assertTrue(result.dump().contains("D.twice(I)I"), result.dump());
        assertTrue(result.dump().contains("push ebp"), result.dump());
        assertFalse(result.dump().contains("method java/lang/String."), "library code in the dump");
        assertTrue(result.statistics().count("methods") > 0);
    }

    @Test
    void libraryCacheGivesTheSameClasses(@TempDir Path folder) throws Exception {
        Path source = Files.createDirectories(folder.resolve("src/java/lang")).resolve("Object.java");
        Files.writeString(source, "package java.lang; public class Object { }");
        Library first = Library.load(List.of(folder.resolve("src")), folder.resolve("cache"));
        Library second = Library.load(List.of(folder.resolve("src")), folder.resolve("cache"));
        assertEquals(first.hash(), second.hash());
        assertEquals(first.classes().keySet(), second.classes().keySet());
        assertEquals(first.lines(), second.lines());
        Files.writeString(source, "package java.lang; public class Object { int x; }");
        assertFalse(first.hash().equals(Library.load(List.of(folder.resolve("src")), folder.resolve("cache")).hash()));
    }
}
