package org.plurix.pjc.bytecode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** For tests: class files of the running JDK's base module as real-world input. */
public final class JdkClasses {
    private static final String ROOT = "/modules/java.base/";
    private static final String SUFFIX = ".class";

    private JdkClasses() { }

    /** All classes of java.base below the given folders. */
    public static ClassPool load(String... folders) throws IOException {
        FileSystem images = FileSystems.getFileSystem(URI.create("jrt:/"));
        ClassPool pool = new ClassPool();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(images.getPath(ROOT + folder))) {
                List<Path> classes = files.filter(p -> p.toString().endsWith(SUFFIX)).toList();
                for (Path file : classes) {
                    String path = file.toString();
                    pool.add(path.substring(ROOT.length(), path.length() - SUFFIX.length()), Files.readAllBytes(file));
                }
            }
        }
        return pool;
    }
}
