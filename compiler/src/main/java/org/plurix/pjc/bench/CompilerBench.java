package org.plurix.pjc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plurix.pjc.driver.Library;

/**
 * `./plurix bench compiler`: our code beside gcc's and the JVM's for the same kernels. In every round each kernel runs once for each contender, one
 * behind the other, so that whatever else the machine does meets all of them alike; figures are medians over all rounds. Every result of every
 * process is compared.
 */
public final class CompilerBench {
    /**
     * @param home the project's root
     * @param kernels names out of {@link BenchKernel#ALL}, empty for all
     * @param runs rounds
     * @param speed measure the speed of compiling the whole system too
     */
    public record Options(Path home, List<String> kernels, int runs, boolean speed) { }

    private final Options options;
    private final Consumer<String> progress;
    private final Path work;
    private final Commands commands;
    private final List<Contender> contenders = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    private CompilerBench(Options options, Consumer<String> progress, Path work) {
        this.options = options;
        this.progress = progress;
        this.work = work;
        this.commands = new Commands(work);
    }

    /**
     * @throws BenchException with a message for the user if something needed is missing
     * @throws IllegalArgumentException if the options make no sense
     */
    public static Report run(Options options, Consumer<String> progress) throws IOException {
        List<BenchKernel> kernels = choose(options.kernels());
        if (options.runs() < 1) {
            throw new IllegalArgumentException("at least one run is needed");
        }
        Path work = Files.createTempDirectory("plurix-bench");
        try {
            return new CompilerBench(options, progress, work).run(kernels);
        } finally {
            Folders.delete(work);
        }
    }

    private static List<BenchKernel> choose(List<String> names) {
        List<String> known = BenchKernel.ALL.stream().map(BenchKernel::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("there is no kernel " + name + "; kernels: " + String.join(", ", known));
            }
        }
        return BenchKernel.ALL.stream().filter(k -> names.isEmpty() || names.contains(k.name())).toList();
    }

    private Report run(List<BenchKernel> kernels) throws IOException {
        Path sources = options.home().resolve("compiler/src/bench");
        if (!Files.isDirectory(sources)) {
            throw new BenchException("the kernels are missing: " + sources + ". This command needs the project's sources");
        }
        Path java = sources.resolve("java/bench");
        contenders.add(Gcc.find(sources.resolve("c"), work, commands));
        List<Path> libraryFolders = List.of(options.home().resolve("runtime-image/library/src"));
        List<Report.Speed> speed = options.speed() ? CompileSpeed.measure(options.home(), options.runs(), progress) : List.of();
        Library library = Library.load(libraryFolders, null);
        contenders.add(new Pjc(java, work, library, true));
        contenders.add(new Pjc(java, work, library, false));
        contenders.addAll(HotSpot.modes(HotSpotI386.find(options.home().resolve(".plurix/jre-i386"), commands, progress), java, work));
        Map<String, String> described = new LinkedHashMap<>();
        contenders.forEach(c -> described.put(c.name, c.description));
        return new Report(described, measure(kernels), speed, differences);
    }

    private List<Report.Row> measure(List<BenchKernel> kernels) throws IOException {
        Map<BenchKernel, List<Prepared>> prepared = new LinkedHashMap<>();
        for (BenchKernel kernel : kernels) {
            progress.accept("compiling " + kernel.name());
            List<Prepared> programs = new ArrayList<>();
            for (Contender contender : contenders) {
                programs.add(contender.prepare(kernel));
            }
            prepared.put(kernel, programs);
        }
        Map<BenchKernel, List<Runs>> times = new LinkedHashMap<>();
        kernels.forEach(k -> times.put(k, contenders.stream().map(c -> new Runs()).toList()));
        for (int round = 1; round <= options.runs(); round++) {
            for (BenchKernel kernel : kernels) {
                progress.accept("run " + round + " of " + options.runs() + ": " + kernel.name());
                for (int i = 0; i < contenders.size(); i++) {
                    execute(kernel, contenders.get(i), prepared.get(kernel).get(i), times.get(kernel).get(i));
                }
            }
        }
        return kernels.stream().map(k -> row(k, prepared.get(k), times.get(k))).toList();
    }

    private void execute(BenchKernel kernel, Contender contender, Prepared program, Runs runs) throws IOException {
        List<String> command = new ArrayList<>(program.command());
        command.addAll(List.of(String.valueOf(kernel.size()), String.valueOf(contender.untimed), String.valueOf(contender.timed)));
        Commands.Outcome outcome = commands.run(command, program.libraries());
        String[] words = outcome.output().trim().split(" ");
        if (outcome.status() != 0 || words.length != contender.timed + 1) {
            throw new BenchException(kernel.name() + " fails with " + contender.name + " (status " + outcome.status() + "):\n" + outcome.output());
        }
        runs.results.add(Long.parseLong(words[0]));
        Arrays.stream(words).skip(1).forEach(w -> runs.nanos.add(Long.parseLong(w)));
    }

    private Report.Row row(BenchKernel kernel, List<Prepared> programs, List<Runs> runs) {
        long expected = runs.get(0).results.get(0);
        Map<String, Double> millis = new LinkedHashMap<>();
        Map<String, Long> codeBytes = new LinkedHashMap<>();
        Map<String, Double> compileMillis = new LinkedHashMap<>();
        for (int i = 0; i < contenders.size(); i++) {
            String name = contenders.get(i).name;
            millis.put(name, runs.get(i).medianMillis());
            if (kernel.alone() && programs.get(i).codeBytes() > 0) {
                codeBytes.put(name, programs.get(i).codeBytes());
            }
            if (programs.get(i).compileMillis() > 0) {
                compileMillis.put(name, programs.get(i).compileMillis());
            }
            runs.get(i).results.stream().filter(r -> r != expected).distinct()
                    .forEach(r -> differences.add(kernel.name() + ": " + contenders.get(0).name + " computes " + expected + ", " + name + " " + r));
        }
        return new Report.Row(kernel.name(), expected, millis, codeBytes, compileMillis);
    }

    /** What the processes of one kernel and contender printed. */
    private static final class Runs {
        private final List<Long> results = new ArrayList<>();
        private final List<Long> nanos = new ArrayList<>();

        double medianMillis() {
            return Medians.of(nanos.stream().mapToDouble(n -> n / Report.NANOS_PER_MILLI).toArray());
        }
    }
}
