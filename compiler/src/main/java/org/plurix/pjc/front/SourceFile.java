package org.plurix.pjc.front;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Java source: {@code path} is how messages name it (its last part is the file name that a public class must match).
 */
public record SourceFile(String path, String text) {
    public static SourceFile read(Path file) throws IOException {
        return new SourceFile(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    /** {@code Foo} of {@code a/b/Foo.java}. */
    public String mainTypeName() {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
