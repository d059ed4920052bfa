package org.plurix.pjc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The kernels on a JVM in one of its modes. */
final class HotSpot extends Contender {
    private static final List<String> MEMORY = List.of("-XX:+UseSerialGC", "-Xms512m", "-Xmx512m", "-Xmn400m", "-Xshare:auto");

    /**
     * @param description as its -version says
     * @param libraries folders with shared libraries it needs, or null
     * @param sameMachine it is a JVM for IA-32
     */
    record Jvm(Path program, Path libraries, String description, boolean sameMachine) { }

    private final Jvm jvm;
    private final List<String> mode;
    private final Path classes;

    private HotSpot(Jvm jvm, String name, List<String> mode, int untimed, int timed, Path classes) {
        super(name, jvm.description() + " " + String.join(" ", mode), untimed, timed);
        this.jvm = jvm;
        this.mode = mode;
        this.classes = classes;
    }

    /** The three modes, compiled classes in {@code work}. */
    static List<Contender> modes(Jvm jvm, Path sources, Path work) throws IOException {
        Path classes = compile(sources, Files.createDirectories(work.resolve("classes")));
        return List.of(
                new HotSpot(jvm, "JVM C2", List.of("-XX:-TieredCompilation"), 60, 5, classes),
                new HotSpot(jvm, "JVM C1", List.of("-XX:TieredStopAtLevel=1"), 30, 5, classes),
                new HotSpot(jvm, "JVM -Xint", List.of("-Xint"), 0, 1, classes));
    }

    private static Path compile(Path sources, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new BenchException("a JDK is needed for the JVM's side; this Java has no compiler");
        }
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "--release", "17", "-d", classes.toString()));
        try (Stream<Path> files = Files.list(sources)) {
            files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(f -> arguments.add(f.toString()));
        }
        if (javac.run(null, null, null, arguments.toArray(new String[0])) != 0) {
            throw new BenchException("javac does not compile the kernels in " + sources);
        }
        return classes;
    }

    @Override
    Prepared prepare(BenchKernel kernel) {
        List<String> command = new ArrayList<>(List.of(jvm.program().toString()));
        command.addAll(MEMORY);
        command.addAll(mode);
        command.addAll(List.of("-cp", classes.toString(), kernel.mainClass()));
        return new Prepared(command, jvm.libraries(), 0, 0);
    }
}
