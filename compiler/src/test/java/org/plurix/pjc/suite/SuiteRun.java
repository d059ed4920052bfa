package org.plurix.pjc.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.driver.Library;

/** One run of programs on the JVM and as machine code of both levels, batches in parallel. */
final class SuiteRun implements AutoCloseable {
    private static final int PARALLEL = 2;

    /** The futures of one batch; each knows the outcomes of all programs of the batch. */
    record Results(Future<Map<String, Outcome>> jvm, Future<Map<String, Outcome>> plain, Future<Map<String, Outcome>> optimized) { }

    private final Path work = Files.createTempDirectory("programs");
    private final ExecutorService executor = Executors.newFixedThreadPool(PARALLEL);
    private final JvmSide jvm = new JvmSide(work);

    SuiteRun() throws IOException { }

    /** Starts everything; returns at once. */
    Map<ProgramFile, Results> start(List<ProgramFile> programs) throws IOException {
        Library library = TestImage.library();
        Map<ProgramFile, Results> all = new LinkedHashMap<>();
        for (Batch batch : Batch.of(programs)) {
            Results results = new Results(executor.submit(() -> jvm.run(batch)),
                    executor.submit(() -> new NativeSide(work, library, false).run(batch)),
                    executor.submit(() -> new NativeSide(work, library, true).run(batch)));
            batch.programs.forEach(p -> all.put(p, results));
        }
        executor.shutdown();
        return all;
    }

    /** Null if all three agree, else what differs. */
    static String difference(ProgramFile program, Results results) throws InterruptedException, ExecutionException {
        Outcome expected = results.jvm().get().get(program.name());
        Outcome plain = results.plain().get().get(program.name());
        Outcome optimized = results.optimized().get().get(program.name());
        String wrong = OutcomeText.difference("JVM", expected, "-O0", plain);
        return wrong != null ? wrong : OutcomeText.difference("JVM", expected, "-O2", optimized);
    }

    static List<ProgramFile> list(Path folder) throws IOException {
        List<ProgramFile> programs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted(Comparator.comparing(f -> f.getFileName().toString())).toList()) {
                programs.add(ProgramFile.of(file));
            }
        }
        return programs;
    }

    @Override
    public void close() {
        executor.shutdownNow();
        jvm.close();
        try (Stream<Path> all = Files.walk(work)) {
            all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        } catch (IOException e) {
            throw new IllegalStateException("cannot clean up " + work, e);
        }
    }
}
