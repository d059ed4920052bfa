package org.plurix.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form in which the bundle may lie on a disk. */
class RuntimeHomeTest {
    private static final String SOURCE = "runtime-image/library/src/java/lang/Object.java";

    @TempDir
    Path temp;

    @Test
    void thePropertyWinsAndIsChecked() {
        String before = System.getProperty("plurix.home");
        try {
            assertEquals(Path.of(before), RuntimeHome.path());
            System.setProperty("plurix.home", temp.toString());
            assertTrue(assertThrows(IllegalStateException.class, RuntimeHome::path).getMessage().contains(temp.toString()));
        } finally {
            System.setProperty("plurix.home", before);
        }
    }

    @Test
    void anUnpackedBundleIsTheHomeItself() throws IOException {
        Path bundle = folder("bundle");
        assertEquals(bundle, RuntimeHome.of(bundle, temp.resolve("cache")));
    }

    @Test
    void aPackedBundleIsCopiedOncePerContent() throws IOException {
        Path first = RuntimeHome.of(jar("a.jar", "one"), temp.resolve("cache"));
        assertEquals("one", Files.readString(first.resolve(SOURCE)));
        assertEquals(first, RuntimeHome.of(jar("b.jar", "one"), temp.resolve("cache")));
        assertNotEquals(first, RuntimeHome.of(jar("c.jar", "two"), temp.resolve("cache")));
        try (Stream<Path> left = Files.list(temp.resolve("cache"))) {
            assertEquals(2, left.count(), "an unfinished copy was left behind");
        }
    }

    @Test
    void theBundleHasEverythingThatTheImageIsMadeOf() {
        Path classes = Path.of(System.getProperty("plurix.home"), "plugins/org.plurix.runtime/target/classes");
        for (String folder : List.of("library/src/java/lang", "kernel/src/plurix/kernel", "dhs/src/main/java/plurix/dhs", "demos/src", "demos/variants")) {
            assertTrue(Files.isDirectory(classes.resolve("runtime-image").resolve(folder)), folder);
        }
    }

    private Path folder(String name) throws IOException {
        Path file = temp.resolve(name).resolve(SOURCE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        return temp.resolve(name);
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(SOURCE));
            zip.write(content.getBytes());
        }
        return jar;
    }
}
