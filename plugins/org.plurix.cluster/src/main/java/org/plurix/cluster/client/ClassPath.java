package org.plurix.cluster.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The class path of a daemon: the places from which this program itself got the classes that a daemon needs. That holds for a plain Java
 * program and for OSGi, where each of them is a bundle with a class loader of its own.
 */
final class ClassPath {
    /** One class of each library that the daemon uses. */
    private static final List<String> LIBRARIES = List.of("org.plurix.cluster.client.ClassPath", "plurix.dhs.Engine",
            "org.plurix.pjc.driver.PjcDriver", "com.google.gson.Gson");
    /** Libraries of the compiler, seen by its class loader only. */
    private static final List<String> COMPILER_LIBRARIES = List.of("org.objectweb.asm.ClassReader",
            "org.objectweb.asm.tree.ClassNode", "org.eclipse.jdt.internal.compiler.Compiler");

    private ClassPath() {
    }

    static String ofDaemon() {
        Set<String> places = new LinkedHashSet<>();
        ClassLoader own = ClassPath.class.getClassLoader();
        for (String library : LIBRARIES) {
            places.add(placeOf(load(library, own)).toString());
        }
        ClassLoader compiler = load("org.plurix.pjc.driver.PjcDriver", own).getClassLoader();
        for (String library : COMPILER_LIBRARIES) {
            places.add(placeOf(load(library, compiler)).toString());
        }
        return String.join(java.io.File.pathSeparator, places);
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new ClientException("the installation is incomplete: class " + name + " is missing", false);
        }
    }

    /** Folder or jar of a class. A bundle that is run from a project's folder has its classes below it. */
    private static Path placeOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new ClientException("cannot tell where " + type.getName() + " comes from", false);
        }
        Path place = path(source.getLocation());
        for (String folder : List.of("", "bin", "target/classes")) {
            Path candidate = place.resolve(folder);
            if (Files.isRegularFile(place) || Files.exists(candidate.resolve(type.getName().replace('.', '/') + ".class"))) {
                return Files.isRegularFile(place) ? place : candidate;
            }
        }
        throw new ClientException("the classes of " + type.getName() + " are not where its bundle is: " + place, false);
    }

    /** Equinox gives locations with blanks that are not escaped. */
    private static Path path(URL location) {
        try {
            return Path.of(new URI(location.getProtocol(), null, location.getPath().replace("%20", " "), null));
        } catch (URISyntaxException | IllegalArgumentException odd) {
            throw new ClientException("cannot use classes from " + location + ": not a file", false);
        }
    }
}
