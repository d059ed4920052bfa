package org.plurix.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts in src/test/resources/golden; -Dplurix.bless=true rewrites them. */
public final class Golden {
    private static final Path FOLDER = Path.of(System.getProperty("plurix.home"), "plugins/org.plurix.dsl/src/test/resources/golden");

    private Golden() {
    }

    public static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("plurix.bless")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, name);
    }

    public static String read(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
