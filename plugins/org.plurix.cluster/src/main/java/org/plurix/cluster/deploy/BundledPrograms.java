package org.plurix.cluster.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.plurix.pjc.front.SourceFile;

/** Java programs for the nodes that travel as resources of this bundle. */
public final class BundledPrograms {
    private BundledPrograms() {
    }

    /** Sources below {@code programs/}, each named by its path there. */
    public static List<SourceFile> read(String... paths) {
        List<SourceFile> result = new ArrayList<>();
        for (String path : paths) {
            try (InputStream in = BundledPrograms.class.getResourceAsStream("/programs/" + path)) {
                if (in == null) {
                    throw new IllegalStateException("the program " + path + " is missing in this bundle");
                }
                result.add(new SourceFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return result;
    }
}
