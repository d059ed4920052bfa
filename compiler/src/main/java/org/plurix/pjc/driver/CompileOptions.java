package org.plurix.pjc.driver;

import java.nio.file.Path;
import java.util.List;
import org.plurix.pjc.front.SourceOptions;

/**
 * Everything that one compilation depends on besides the contents of the files.
 *
 * @param target what to make
 * @param sources folders (searched for {@code *.java}) and single source files of the program
 * @param library source folders of the class library
 * @param mainClass binary name of the class with {@code main(String[])} (linux-i386), or of the class with the entry point (bare)
 * @param output file to write, null = none
 * @param cache folder for class files of the library between runs, null = none
 * @param dumpIr print the optimised IR of the program's own methods
 * @param dumpAsm print the machine code of the program's own methods
 * @param optimize run all passes, not just what the back end needs
 * @param explain {@code Class.method} whose compilation is to be explained, or null
 * @param debug put debug information into the executable; boot images always get a symbol file of their own
 */
public record CompileOptions(Target target, List<Path> sources, List<Path> library, String mainClass, Path output, Path cache,
        boolean dumpIr, boolean dumpAsm, boolean optimize, SourceOptions language, String explain, boolean debug) {
    /** The two kinds of product. */
    public enum Target {
        LINUX_I386("linux-i386"), BARE("bare");

        public final String id;

        Target(String id) {
            this.id = id;
        }

        /** The target of that name, or null. */
        public static Target of(String id) {
            for (Target target : values()) {
                if (target.id.equals(id)) {
                    return target;
                }
            }
            return null;
        }
    }

    public static CompileOptions of(Target target, List<Path> sources, List<Path> library, String mainClass) {
        return new CompileOptions(target, List.copyOf(sources), List.copyOf(library), mainClass, null, null, false, false, true,
                SourceOptions.JAVA_17, null, false);
    }

    public CompileOptions withOutput(Path file) {
        return new CompileOptions(target, sources, library, mainClass, file, cache, dumpIr, dumpAsm, optimize, language, explain, debug);
    }

    public CompileOptions withCache(Path folder) {
        return new CompileOptions(target, sources, library, mainClass, output, folder, dumpIr, dumpAsm, optimize, language, explain, debug);
    }

    public CompileOptions withOptimization(boolean on) {
        return new CompileOptions(target, sources, library, mainClass, output, cache, dumpIr, dumpAsm, on, language, explain, debug);
    }

    public CompileOptions withExplanation(String classAndMethod) {
        return new CompileOptions(target, sources, library, mainClass, output, cache, dumpIr, dumpAsm, optimize, language, classAndMethod, debug);
    }

    public CompileOptions withDebugInformation(boolean on) {
        return new CompileOptions(target, sources, library, mainClass, output, cache, dumpIr, dumpAsm, optimize, language, explain, on);
    }

    public CompileOptions withDumps(boolean ir, boolean asm) {
        return new CompileOptions(target, sources, library, mainClass, output, cache, ir, asm, optimize, language, explain, debug);
    }
}
