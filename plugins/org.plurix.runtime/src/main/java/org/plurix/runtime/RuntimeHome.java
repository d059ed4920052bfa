package org.plurix.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Where the folder <code>runtime-image</code> (class library, engine, kernel, examples) lies: the value for <code>plurix.home</code>.
 * The system property of that name wins, so that a checkout of the project can be used. Otherwise it is this bundle, which is installed
 * unpacked; when it is packed or not writable (the build keeps its results in <code>.plurix</code> below the home), a copy in the user's
 * cache folder. Plain Java: works inside and outside OSGi. Thread-safe.
 */
public final class RuntimeHome {
    private static final String PROPERTY = "plurix.home";
    private static final String IMAGE = "runtime-image";

    private RuntimeHome() {
    }

    /** The home; it has a folder <code>runtime-image</code>. @throws UncheckedIOException if the copy cannot be written */
    public static Path path() {
        String given = System.getProperty(PROPERTY, "");
        return given.isBlank() ? of(ownLocation(), cacheRoot()) : checked(Path.of(given).toAbsolutePath());
    }

    private static Path checked(Path home) {
        if (!Files.isDirectory(home.resolve(IMAGE))) {
            throw new IllegalStateException("the system property " + PROPERTY + " names " + home + ", where there is no folder " + IMAGE);
        }
        return home;
    }

    /** The home for a bundle at that place, a folder or a jar. */
    static synchronized Path of(Path bundle, Path cacheRoot) {
        try {
            if (!Files.isDirectory(bundle)) {
                try (FileSystem jar = FileSystems.newFileSystem(bundle)) {
                    return copy(jar.getPath("/" + IMAGE), cacheRoot);
                }
            }
            return Files.isWritable(bundle) ? checked(bundle) : copy(bundle.resolve(IMAGE), cacheRoot);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot prepare the Plurix sources in " + cacheRoot, failure);
        }
    }

    /** A copy named after its content; made in a temporary folder first, so that it is complete whenever it exists. */
    private static Path copy(Path image, Path cacheRoot) throws IOException {
        Path home = cacheRoot.resolve("runtime-" + sum(image));
        if (Files.isDirectory(home.resolve(IMAGE))) {
            return home;
        }
        Files.createDirectories(cacheRoot);
        Path temporary = Files.createTempDirectory(cacheRoot, "unpacking");
        for (Path file : files(image)) {
            Path copy = temporary.resolve(IMAGE).resolve(image.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            try (InputStream in = Files.newInputStream(file)) {     // content only: a copy of a read-only file is writable
                Files.copy(in, copy);
            }
        }
        try {
            Files.move(temporary, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            delete(temporary);      // another process made the same copy meanwhile
        }
        return home;
    }

    private static String sum(Path image) throws IOException {
        CRC32 sum = new CRC32();
        for (Path file : files(image)) {
            sum.update(image.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            sum.update(Files.readAllBytes(file));
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Path cacheRoot() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path caches = configured == null || configured.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(configured);
        return caches.resolve("plurix");
    }

    private static Path ownLocation() {
        URL location = RuntimeHome.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException unescaped) {
            return Path.of(location.getPath());     // Equinox does not escape blanks
        }
    }
}
