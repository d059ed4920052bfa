package org.plurix.pjc.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.model.Diagnostic;

/**
 * For tests: a tiny java.lang (resource {@code minilib.txt}: files separated by lines {@code //// path}), compiled once per JVM, and
 * short ways to compile sources against it.
 */
public final class TestLibrary {
    private static SourceResult library;

    private TestLibrary() { }

    /** Splits a text with {@code //// path} lines into source files. */
    public static List<SourceFile> split(String text) {
        List<SourceFile> files = new ArrayList<>();
        for (String part : text.split("(?m)^//// ")) {
            int end = part.indexOf('\n');
            if (end > 0 && !part.isBlank()) {
                files.add(new SourceFile(part.substring(0, end).trim(), part.substring(end + 1)));
            }
        }
        return files;
    }

    public static String resource(String name) {
        try (InputStream in = TestLibrary.class.getResourceAsStream("/org/plurix/pjc/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh pool with the compiled library. */
    public static synchronized ClassPool pool() {
        if (library == null) {
            library = SourceCompiler.compile(split(resource("minilib.txt")), new ClassPool(), SourceOptions.JAVA_8);
            requireClean(library);
        }
        ClassPool pool = new ClassPool();
        pool.addAll(library.classes());
        return pool;
    }

    /** Compiles sources (see {@link #split}) against the library; the result is in the returned pool. Fails on any error. */
    public static ClassPool compile(String text) {
        ClassPool pool = pool();
        SourceResult result = SourceCompiler.compile(split(text), pool, SourceOptions.JAVA_8);
        requireClean(result);
        pool.addAll(result.classes());
        return pool;
    }

    private static void requireClean(SourceResult result) {
        if (result.hasErrors()) {
            throw new AssertionError(result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
    }
}
