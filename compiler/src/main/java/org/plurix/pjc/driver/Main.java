package org.plurix.pjc.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.front.SourceOptions;

/**
 * PJC as a program: {@code Main --target linux-i386 --main pkg.Main -o out DIR...}. The project's command line offers the same through
 * {@link PjcDriver}; this entry is for working on the compiler alone. Exit status 0 ok, 1 errors in the sources, 2 wrong usage.
 */
public final class Main {
    private static final String USAGE = """
            usage: Main --main CLASS -o FILE [--target linux-i386|bare] [--library DIR]... [--cache DIR] [--no-opt] [-g]
                        [--explain CLASS.METHOD] [--dump-ir] [--dump-asm] [--stats] DIR_OR_FILE...""";

    private CompileOptions.Target target = CompileOptions.Target.LINUX_I386;
    private String mainClass;
    private Path output;
    private Path cache;
    private final List<Path> library = new ArrayList<>();
    private final List<Path> sources = new ArrayList<>();
    private boolean dumpIr;
    private boolean dumpAsm;
    private boolean stats;
    private boolean debug;
    private String explain;
    private boolean optimize = true;

    private Main() { }

    public static void main(String[] args) throws IOException {
        Main main = new Main();
        String problem = main.parse(args);
        if (problem != null) {
            System.err.println(problem);
            System.err.println(USAGE);
            System.exit(2);
        }
        System.exit(main.run());
    }

    private String parse(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            switch (arg) {
                case "--dump-ir" -> dumpIr = true;
                case "--dump-asm" -> dumpAsm = true;
                case "--stats" -> stats = true;
                case "--no-opt" -> optimize = false;
                case "-g" -> debug = true;
                default -> {
                    if (!arg.startsWith("-")) {
                        sources.add(Path.of(arg));
                    } else if (++i == args.length || !option(arg, args[i])) {
                        return "unknown option or missing value: " + arg;
                    }
                }
            }
        }
        return mainClass == null ? "--main is missing" : checkPaths();
    }

    private boolean option(String name, String value) {
        switch (name) {
            case "--target" -> target = CompileOptions.Target.of(value);
            case "--main" -> mainClass = value;
            case "-o" -> output = Path.of(value);
            case "--library" -> library.add(Path.of(value));
            case "--explain" -> explain = value;
            case "--cache" -> cache = Path.of(value);
            default -> {
                return false;
            }
        }
        return target != null;
    }

    private String checkPaths() {
        if (library.isEmpty()) {
            library.add(Path.of(System.getProperty("plurix.home", "."), "runtime-image/library/src"));
        }
        List<Path> all = new ArrayList<>(library);
        all.addAll(sources);
        return all.stream().filter(p -> !Files.exists(p)).findFirst().map(p -> "there is no " + p).orElse(null);
    }

    private int run() throws IOException {
        CompileOptions options = new CompileOptions(target, sources, library, mainClass, output, cache, dumpIr, dumpAsm, optimize,
                SourceOptions.JAVA_17, explain, debug);
        CompileResult result = PjcDriver.run(options);
        System.err.print(DiagnosticText.format(result.diagnostics(), result.sources()));
        System.out.print(result.dump());
        if (stats) {
            System.out.print(result.statistics());
        }
        return result.hasErrors() ? 1 : 0;
    }
}
