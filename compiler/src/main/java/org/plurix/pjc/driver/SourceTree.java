package org.plurix.pjc.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.plurix.pjc.front.SourceFile;

/** Java sources of folders and files, sorted by path, so that the order never depends on the file system. */
public final class SourceTree {
    private static final String SUFFIX = ".java";

    private SourceTree() { }

    public static List<SourceFile> read(List<Path> roots) throws IOException {
        List<SourceFile> result = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isRegularFile(root)) {
                result.add(SourceFile.read(root));
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                List<Path> sorted = files.filter(f -> f.toString().endsWith(SUFFIX) && Files.isRegularFile(f)).sorted().toList();
                for (Path file : sorted) {
                    result.add(SourceFile.read(file));
                }
            }
        }
        return result;
    }

    /** Lines of all sources, for figures. */
    public static long lines(List<SourceFile> sources) {
        return sources.stream().mapToLong(s -> s.text().lines().count()).sum();
    }

    /** Changes when a path or a text changes. */
    public static String hash(List<SourceFile> sources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SourceFile source : sources) {
                digest.update(source.path().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(source.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);     // every JDK has SHA-256
        }
    }
}
