package org.plurix.pjc.driver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiled library is kept on disk; whatever lies there, the result is that of the sources. */
class LibraryCacheTest {
    @TempDir
    Path work;

    @Test
    void damagedFileIsMadeAnew() throws IOException {
        Path root = Files.createDirectories(work.resolve("src/java/lang"));
        Files.writeString(root.resolve("Object.java"), "package java.lang; public class Object { int number() { return 7; } }");
        Path cache = work.resolve("cache");
        Library first = load(cache);
        Path file;
        try (Stream<Path> files = Files.list(cache)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertEquals(first.classes().keySet(), load(cache).classes().keySet());
            assertArrayEquals(whole, Files.readAllBytes(file), "cut to " + length + " bytes, not written again");
        }
    }

    private Library load(Path cache) throws IOException {
        Library library = Library.load(List.of(work.resolve("src")), cache);
        assertEquals(List.of(), library.diagnostics());
        return library;
    }
}
