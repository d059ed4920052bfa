package org.plurix.cluster.demo;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.plurix.cluster.launch.BuildException;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.driver.DiagnosticText;
import org.plurix.pjc.driver.SourceTree;
import org.plurix.pjc.front.SourceCompiler;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.front.SourceResult;

/**
 * The ray tracer of the demo on the JVM, compiled in memory from the very sources that the cluster runs, with one version of the
 * shader. Its class files name only classes that the JVM has too.
 */
final class ReferencePicture {
    private static final String PACKAGE = "demo.raytracer.";

    private final Method render;
    private final Object tracer;

    /**
     * @param library class files of the class library, to compile against
     * @param sources folders and files; of two files for one class the later one counts
     */
    ReferencePicture(ClassPool library, List<Path> sources) throws IOException {
        Loader loader = new Loader(compile(library, sources));
        try {
            Object scene = loader.loadClass(PACKAGE + "Scene").getMethod("standard").invoke(null);
            Class<?> tracerClass = loader.loadClass(PACKAGE + "Tracer");
            Constructor<?> constructor = tracerClass.getConstructor(scene.getClass());
            tracer = constructor.newInstance(scene);
            render = loader.loadClass(PACKAGE + "Picture").getMethod("render", tracerClass, int.class, int.class, int.class, int[].class);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("the ray tracer's sources do not fit the demo: " + failure, failure);
        }
    }

    private static Map<String, byte[]> compile(ClassPool library, List<Path> sources) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : SourceTree.read(sources)) {
            files.removeIf(other -> Path.of(other.path()).getFileName().equals(Path.of(file.path()).getFileName()));
            files.add(file);
        }
        SourceResult result = SourceCompiler.compile(files, library, SourceOptions.JAVA_8);
        if (result.hasErrors()) {
            throw new BuildException("the demo does not compile for the JVM:\n" + DiagnosticText.format(result.diagnostics(), Map.of()));
        }
        return result.classes();
    }

    /** The pixels of one tile, 0xRRGGBB. */
    int[] tile(int width, int height, int tile) {
        int[] pixels = new int[DemoOptions.TILE_WIDTH * DemoOptions.TILE_HEIGHT];
        try {
            render.invoke(null, tracer, width, height, tile, pixels);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("the reference picture failed", failure);
        }
        return pixels;
    }

    /** Defines the demo's classes; everything else comes from the JVM. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(ReferencePicture.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] file = classes.get(name.replace('.', '/'));
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, file, 0, file.length);
        }
    }
}
