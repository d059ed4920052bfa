package org.plurix.pjc.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One program of the differential suite: a source file whose class of the same name has {@code main}.
 *
 * @param types names of all top-level types of the file
 * @param alone the program ends its process itself or looks at its own stack, so it shares neither process nor executable with others
 */
record ProgramFile(String name, Path file, Set<String> types, boolean alone) {
    private static final Pattern TYPE = Pattern.compile(
            "^(?:(?:public|final|abstract|strictfp|sealed|non-sealed)\\s+)*(?:class|interface|enum|record|@interface)\\s+(\\w+)", Pattern.MULTILINE);
    private static final Pattern ALONE = Pattern.compile("System\\.exit|Runtime\\.getRuntime|[sS]tackTrace|StackOverflowError|OutOfMemoryError");

    static ProgramFile of(Path file) throws IOException {
        String text = Files.readString(file);
        Set<String> types = new TreeSet<>();
        for (Matcher m = TYPE.matcher(text); m.find();) {
            types.add(m.group(1));
        }
        String name = file.getFileName().toString().replaceFirst("\\.java$", "");
        return new ProgramFile(name, file, types, ALONE.matcher(text).find());
    }
}
