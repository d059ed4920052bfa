package org.plurix.cluster.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.plurix.pjc.driver.CompileOptions;
import org.plurix.pjc.driver.CompileResult;
import org.plurix.pjc.driver.DiagnosticText;
import org.plurix.pjc.driver.PjcDriver;
import org.plurix.pjc.driver.SourceTree;
import org.plurix.pjc.image.ImageSymbols;

/**
 * Builds the boot image from the project's runtime-image sources and keeps it under a hash of sources and compiler, so that it is built
 * again exactly when one of them changed.
 */
public final class ImageBuilder {
    private static final String ENTRY_CLASS = "plurix.kernel.Kernel";
    private static final String FILE = "plurix.elf";

    private final Path home;

    /** @param home the project's root */
    public ImageBuilder(Path home) {
        this.home = home;
    }

    /** The project's root as the launcher script gives it. */
    public static Path projectHome() {
        return Path.of(System.getProperty("plurix.home", "")).toAbsolutePath();
    }

    public List<Path> library() {
        return List.of(home.resolve("runtime-image/library/src"));
    }

    private List<Path> kernel() {
        return List.of(home.resolve("runtime-image/dhs/src/main/java"), home.resolve("runtime-image/kernel/src"));
    }

    /** All folders that the image is made of. */
    public List<Path> sources() {
        return Stream.concat(library().stream(), kernel().stream()).toList();
    }

    public Path libraryCache() {
        return home.resolve(".plurix/library");
    }

    /** The image of the present sources; built if necessary. @throws BuildException with the compiler's messages */
    public BootImage image(Consumer<String> progress) throws IOException {
        for (Path folder : sources()) {
            if (!Files.isDirectory(folder)) {
                throw new BuildException("the sources of the system are missing: " + folder + " (plurix.home is " + home + ")");
            }
        }
        Path folder = home.resolve(".plurix/image").resolve(hash());
        Path elf = folder.resolve(FILE);
        if (!Files.exists(elf)) {
            progress.accept("building the boot image");
            build(folder);
        }
        return BootImage.of(elf, ImageSymbols.read(symbolsOf(elf)));
    }

    /** An image that exists already, with its symbols beside it. @throws BuildException if one of them is missing */
    public static BootImage existing(Path elf) throws IOException {
        for (Path file : List.of(elf, symbolsOf(elf))) {
            if (!Files.isRegularFile(file)) {
                throw new BuildException("there is no boot image " + file + ". Make one with './plurix image', or leave the choice to the launcher.");
            }
        }
        return BootImage.of(elf, ImageSymbols.read(symbolsOf(elf)));
    }

    private static Path symbolsOf(Path elf) {
        return elf.resolveSibling(elf.getFileName() + ".symbols");
    }

    private String hash() throws IOException {
        return SourceTree.hash(SourceTree.read(sources())) + "-" + Long.toHexString(compilerSum());
    }

    /** Check sum of the compiler's own class files or jar. */
    private static long compilerSum() throws IOException {
        try {
            Path code = Path.of(PjcDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            CRC32 sum = new CRC32();
            try (Stream<Path> files = Files.walk(code)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum.update(Files.readAllBytes(file));
                }
            }
            return sum.getValue();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Compiles without looking at the cache; for measuring. */
    public CompileResult compile(Path elf) throws IOException {
        CompileOptions options = CompileOptions.of(CompileOptions.Target.BARE, kernel(), library(), ENTRY_CLASS).withOutput(elf)
                .withCache(libraryCache());
        CompileResult result = PjcDriver.run(options);
        if (result.hasErrors()) {
            throw new BuildException("the boot image does not compile:\n" + DiagnosticText.format(result.diagnostics(), result.sources()));
        }
        return result;
    }

    private void build(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path temporary = Files.createTempDirectory(folder.getParent(), "building");
        try {
            compile(temporary.resolve(FILE));
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException another) {
            if (!Files.exists(folder.resolve(FILE))) {
                throw another;
            }
            deleteFolder(temporary);    // another process built the same image meanwhile
        } catch (IOException | RuntimeException failure) {
            deleteFolder(temporary);
            throw failure;
        }
        deleteOthers(folder);
    }

    /** Images of older sources; running clusters have copies of their own. */
    private static void deleteOthers(Path keep) throws IOException {
        try (Stream<Path> folders = Files.list(keep.getParent())) {
            for (Path folder : folders.filter(f -> !f.equals(keep) && !f.getFileName().toString().startsWith("building")).toList()) {
                deleteFolder(folder);
            }
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
