package org.plurix.ide.views.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the file of that name in folder golden; system property plurix.bless=true rewrites the file. */
public final class Golden {
    private Golden() {
    }

    public static void check(String name, String text) {
        Path file = SampleTheme.home().resolve("plugins/org.plurix.ide.views.tests/golden").resolve(name + ".txt");
        if (Boolean.getBoolean("plurix.bless")) {
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertEquals(SampleTheme.read(file), text, "text differs from golden/" + name + ".txt");
    }
}
