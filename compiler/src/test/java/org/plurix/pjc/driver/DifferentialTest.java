package org.plurix.pjc.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.plurix.pjc.TestImage;

/**
 * Every program in {@code src/test/programs} runs on the JVM and as a Linux executable made by PJC; standard output and exit status must be the
 * same byte for byte.
 */
@Tag("slow")
class DifferentialTest {
    private static final int PARALLEL = 2;

    private record Outcome(ProgramRun jvm, ProgramRun machine) { }

    @TestFactory
    Stream<DynamicTest> programs() throws Exception {
        Path programs = TestImage.home().resolve("compiler/src/test/programs");
        List<Path> files;
        try (Stream<Path> list = Files.list(programs)) {
            files = list.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
        assertTrue(!files.isEmpty(), "no programs in " + programs);
        Path work = Files.createTempDirectory("differential");
        Library library = TestImage.library();
        ExecutorService executor = Executors.newFixedThreadPool(PARALLEL);
        Map<Path, Future<Outcome>> outcomes = new LinkedHashMap<>();
        for (Path file : files) {
            Callable<Outcome> run = () -> new Outcome(onJvm(file, work), asMachineCode(file, library, work));
            outcomes.put(file, executor.submit(run));
        }
        executor.shutdown();
        List<DynamicTest> tests = new ArrayList<>();
        outcomes.forEach((file, outcome) -> tests.add(DynamicTest.dynamicTest(name(file), () -> compare(outcome.get()))));
        return tests.stream().onClose(() -> deleteTree(work));
    }

    private static void compare(Outcome outcome) {
        String jvm = outcome.jvm().output();
        String machine = outcome.machine().output();
        assertEquals(jvm, machine, () -> "standard error of the executable: " + outcome.machine().error());
        assertEquals(outcome.jvm().status(), outcome.machine().status(), () -> "exit status; standard error of the executable: "
                + outcome.machine().error());
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }

    private static ProgramRun onJvm(Path file, Path work) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(work.resolve(name(file) + ".classes"));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, "-nowarn", "-Xlint:none", "-encoding", "UTF-8", "-d",
                classes.toString(), file.toString());
        assertEquals(0, status, messages::toString);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return ProgramRun.of(work, java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m",
                "-XX:-ShowCodeDetailsInExceptionMessages", "-Dfile.encoding=UTF-8", "-cp", classes.toString(), name(file));
    }

    private static ProgramRun asMachineCode(Path file, Library library, Path work) throws IOException, InterruptedException {
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(file), TestImage.libraryRoots(), name(file));
        CompileResult result = PjcDriver.compile(options, library);
        assertTrue(!result.hasErrors(), () -> DiagnosticText.format(result.diagnostics(), result.sources()));
        Path executable = work.resolve(name(file));
        ProgramRun.writeExecutable(executable, result.file());
        return ProgramRun.of(work, executable.toString());
    }

    private static void deleteTree(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        } catch (IOException e) {
            throw new IllegalStateException("cannot clean up " + root, e);
        }
    }
}
