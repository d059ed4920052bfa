package org.plurix.pjc.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plurix.pjc.front.SourceFile;

/** Programs that are compiled together because no two of them declare a type of the same name. */
final class Batch {
    /** So many that compiling them one by one costs little more; few enough that two threads share the work evenly. */
    private static final int LARGEST = 40;
    private static final String MAIN = "BatchMain";

    final List<ProgramFile> programs = new ArrayList<>();
    private final Set<String> types = new HashSet<>();

    static List<Batch> of(List<ProgramFile> files) {
        List<Batch> batches = new ArrayList<>();
        for (ProgramFile file : files) {
            Batch fitting = batches.stream().filter(b -> b.accepts(file)).findFirst().orElse(null);
            if (fitting == null) {
                fitting = new Batch();
                batches.add(fitting);
            }
            fitting.programs.add(file);
            fitting.types.addAll(file.types());
        }
        return batches;
    }

    private boolean accepts(ProgramFile file) {
        boolean lonely = file.alone() || programs.stream().anyMatch(ProgramFile::alone);
        return programs.isEmpty() || !lonely && programs.size() < LARGEST && file.types().stream().noneMatch(types::contains);
    }

    boolean isSingle() {
        return programs.size() == 1;
    }

    String mainClass() {
        return isSingle() ? programs.get(0).name() : MAIN;
    }

    List<Path> files() {
        return programs.stream().map(ProgramFile::file).toList();
    }

    /** All sources and, if there are several programs, a class that runs the one named by its argument. */
    List<SourceFile> sources() throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (ProgramFile program : programs) {
            sources.add(new SourceFile(program.file().toString(), Files.readString(program.file())));
        }
        if (!isSingle()) {
            sources.add(new SourceFile(MAIN + ".java", mainSource()));
        }
        return sources;
    }

    private String mainSource() {
        StringBuilder text = new StringBuilder("class " + MAIN + " { public static void main(String[] args) throws Throwable { switch (args[0]) {\n");
        for (ProgramFile program : programs) {
            text.append("case \"").append(program.name()).append("\": ").append(program.name()).append(".main(new String[0]); break;\n");
        }
        return text.append("default: throw new Error(args[0]); } } }\n").toString();
    }

    @Override
    public String toString() {
        return isSingle() ? mainClass() : programs.size() + " programs from " + programs.get(0).name();
    }
}
