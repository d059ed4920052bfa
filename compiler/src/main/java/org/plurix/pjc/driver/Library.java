package org.plurix.pjc.driver;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.front.SourceCompiler;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.front.SourceResult;
import org.plurix.pjc.model.Diagnostic;

/**
 * The class library as class files: compiled from its sources once, kept on disk under a hash of the sources. Immutable; shared by all
 * compilations of a process that use the same library.
 */
public final class Library {
    /** Part of the file's name; raise it when the file's form changes or when the same sources become other class files. */
    private static final int FORMAT = 2;

    /** Method bodies compiled so far, with and without optimization; they stay right in every program with this library. */
    private final MethodCache optimized = new MethodCache();
    private final MethodCache unoptimized = new MethodCache();
    private final String hash;
    private final Map<String, byte[]> classes;
    private final Map<String, String> sources;
    private final List<Diagnostic> diagnostics;
    private final long lines;

    private Library(String hash, Map<String, byte[]> classes, Map<String, String> sources, List<Diagnostic> diagnostics, long lines) {
        this.hash = hash;
        this.classes = classes;
        this.sources = sources;
        this.diagnostics = diagnostics;
        this.lines = lines;
    }

    /** Reads or compiles the library; {@link #diagnostics} has the errors if its sources do not compile. */
    public static Library load(List<Path> roots, Path cache) throws IOException {
        List<SourceFile> files = SourceTree.read(roots);
        String hash = SourceTree.hash(files);
        Path file = cache == null ? null : cache.resolve("library-" + FORMAT + "-" + hash);
        Optional<Library> kept = file == null ? Optional.empty() : read(file, hash);
        if (kept.isPresent()) {
            return kept.get();
        }
        SourceResult result = SourceCompiler.compile(files, new ClassPool(), SourceOptions.JAVA_8);
        Library library = new Library(hash, new TreeMap<>(result.classes()), new TreeMap<>(result.sources()),
                result.diagnostics().stream().filter(Diagnostic::isError).toList(), SourceTree.lines(files));
        if (file != null && library.diagnostics.isEmpty()) {
            library.write(file);
        }
        return library;
    }

    MethodCache methods(boolean optimize) {
        return optimize ? optimized : unoptimized;
    }

    public String hash() {
        return hash;
    }

    public Map<String, byte[]> classes() {
        return classes;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    public long lines() {
        return lines;
    }

    /** A new pool with the library's classes. */
    public ClassPool pool() {
        ClassPool pool = new ClassPool();
        pool.addAll(classes, sources);
        return pool;
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), "library", ".tmp");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
            out.writeInt(FORMAT);
            out.writeLong(lines);
            writeClasses(out, classes, sources);
        }
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Empty when there is no such file, or one that cannot be read, as after a full disk: it is made anew. */
    private static Optional<Library> read(Path file, String hash) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != FORMAT) {
                return Optional.empty();
            }
            long lines = in.readLong();
            Map<String, byte[]> classes = new TreeMap<>();
            Map<String, String> sources = new TreeMap<>();
            readClasses(in, classes, sources);
            return Optional.of(new Library(hash, classes, sources, List.of(), lines));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static void writeClasses(DataOutputStream out, Map<String, byte[]> classes, Map<String, String> sources) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(sources.getOrDefault(entry.getKey(), ""));
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    static void readClasses(DataInputStream in, Map<String, byte[]> classes, Map<String, String> sources) throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            String source = in.readUTF();
            byte[] content = new byte[in.readInt()];
            in.readFully(content);
            classes.put(name, content);
            if (!source.isEmpty()) {
                sources.put(name, source);
            }
        }
    }
}
