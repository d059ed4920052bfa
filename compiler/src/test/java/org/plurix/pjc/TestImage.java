package org.plurix.pjc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.driver.CompileOptions;
import org.plurix.pjc.driver.CompileResult;
import org.plurix.pjc.driver.DiagnosticText;
import org.plurix.pjc.driver.Library;
import org.plurix.pjc.driver.PjcDriver;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.image.BareImage;

/** The class library and images for tests; the library is compiled once per test run. */
public final class TestImage {
    private static final String KERNEL = "package plurix.kernel; import plurix.rt.*; public class TestKernel { @EntryPoint static void main() { } }";
    private static final String PLATFORM = "package plurix.kernel; public class KernelPlatform {\n"
            + "static void writeByte(int s, int v) { } static void flush(int s) { } static long currentTimeMillis() { return 0; }\n"
            + "static long nanoTime() { return 0; } static void exit(int s) { } static boolean growHeap(int b) { return false; }\n"
            + "static void uncaught(Throwable t) { } static void unwound(int e) { } static void fatal(String s) { } }";
    private static Library library;

    private TestImage() { }

    /** Root of the project's working tree. */
    public static Path home() {
        return Path.of(System.getProperty("plurix.home", ".."));
    }

    public static List<Path> libraryRoots() {
        return List.of(home().resolve("runtime-image/library/src"));
    }

    public static synchronized Library library() throws IOException {
        if (library == null) {
            library = Library.load(libraryRoots(), null);
            if (!library.diagnostics().isEmpty()) {
                throw new IllegalStateException(DiagnosticText.format(library.diagnostics(), java.util.Map.of()));
            }
        }
        return library;
    }

    /** A boot image with the whole library, a kernel that does nothing, and the given sources. */
    public static BareImage bare(List<SourceFile> sources) throws IOException {
        List<SourceFile> all = new ArrayList<>(sources);
        all.add(new SourceFile("plurix/kernel/TestKernel.java", KERNEL));
        all.add(new SourceFile("plurix/kernel/KernelPlatform.java", PLATFORM));
        CompileOptions options = CompileOptions.of(CompileOptions.Target.BARE, List.of(), libraryRoots(), "plurix.kernel.TestKernel");
        CompileResult result = PjcDriver.compile(options, library(), all);
        if (result.hasErrors()) {
            throw new IllegalStateException(DiagnosticText.format(result.diagnostics(), result.sources()));
        }
        return result.bare();
    }
}
