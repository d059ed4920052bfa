package org.plurix.pjc.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.front.SourceCompiler;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceResult;
import org.plurix.pjc.model.Diagnostic;

/**
 * A whole compilation: sources to executable or boot image. Errors in the sources come back as diagnostics, all of a run together; only a
 * broken invariant of the compiler or an unreadable file is an exception. Stateless apart from the library's caches.
 */
public final class PjcDriver {
    private PjcDriver() { }

    /** Reads the library (from its cache if possible), compiles, writes the output file. */
    public static CompileResult run(CompileOptions options) throws IOException {
        Library library = Library.load(options.library(), options.cache());
        CompileResult result = compile(options, library);
        if (options.output() != null && !result.hasErrors()) {
            write(options, result);
        }
        if (options.output() != null && !result.failures().isEmpty()) {
            Files.writeString(failureFile(options.output()), result.failures());
        }
        return result;
    }

    /** Beside the output: what is needed to report that the compiler itself failed. */
    static Path failureFile(Path output) {
        return output.resolveSibling(output.getFileName() + ".failure.txt");
    }

    /** Writes the product, and the symbols of an image beside it. */
    public static void write(CompileOptions options, CompileResult result) throws IOException {
        Path output = options.output();
        Files.write(output, result.file());
        if (options.target() == CompileOptions.Target.LINUX_I386 && Files.getFileStore(output).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        if (result.bare() != null) {
            result.bare().symbols().write(output.resolveSibling(output.getFileName() + ".symbols"));
            if (result.symbolFile() != null) {
                Files.write(output.resolveSibling(output.getFileName() + ".debug"), result.symbolFile());
            }
        }
    }

    public static CompileResult compile(CompileOptions options, Library library) throws IOException {
        return compile(options, library, SourceTree.read(options.sources()));
    }

    /** As {@link #compile(CompileOptions, Library)} with sources that need not be files. */
    public static CompileResult compile(CompileOptions options, Library library, List<SourceFile> sources) {
        Statistics statistics = new Statistics();
        List<Diagnostic> problems = Collections.synchronizedList(new ArrayList<>(library.diagnostics()));
        Map<String, String> texts = new TreeMap<>();
        sources.forEach(s -> texts.put(s.path(), s.text()));
        if (!problems.isEmpty()) {
            return failed(problems, statistics, texts);
        }
        ClassPool pool = library.pool();
        SourceResult front = SourceCompiler.compile(sources, pool, options.language());
        problems.addAll(front.diagnostics());
        statistics.phase("front end");
        if (front.hasErrors()) {
            return failed(problems, statistics, texts);
        }
        pool.addAll(front.classes(), front.sources());
        statistics.count("source lines", SourceTree.lines(sources));
        Build build = new Build(options, library, pool, front.classes().keySet(), problems, statistics);
        CompileResult result = build.run(texts);
        return result == null ? failed(problems, statistics, texts, build.failed()) : result;
    }

    private static CompileResult failed(List<Diagnostic> problems, Statistics statistics, Map<String, String> texts) {
        return failed(problems, statistics, texts, "");
    }

    private static CompileResult failed(List<Diagnostic> problems, Statistics statistics, Map<String, String> texts, String failures) {
        return new CompileResult(DiagnosticText.sorted(problems), null, null, null, "", statistics, texts, List.of(), failures, null);
    }
}
