package org.plurix.pjc.ia32.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.pjc.driver.CompileOptions;
import org.plurix.pjc.driver.CompileResult;
import org.plurix.pjc.driver.PjcDriver;

/** Random programs compute the same on the JVM and as native code, with and without optimisation. More seeds: {@code -Dplurix.fuzz.programs=N}. */
class CodeFuzzTest {
    private static final int PROGRAMS = Integer.getInteger("plurix.fuzz.programs", 20);
    private static final long FIRST_SEED = Long.getLong("plurix.fuzz.seed", 1);
    private static final int RUN_SECONDS = 600;
    private static final int TIMED_OUT = -1;

    @TempDir
    Path dir;

    @Test
    @Tag("slow")
    void nativeCodeComputesWhatTheJvmComputes() throws Exception {
        StringBuilder main = new StringBuilder("public class Main { public static void main(String[] args) {\n");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            String name = "P" + (FIRST_SEED + i);
            files.add(Files.writeString(dir.resolve(name + ".java"), new ProgramGenerator(FIRST_SEED + i).generate(name)));
            main.append("System.out.println(\"seed ").append(FIRST_SEED + i).append("\"); ").append(name).append(".run();\n");
        }
        files.add(Files.writeString(dir.resolve("Main.java"), main.append("}}\n")));
        String expected = onJvm(files);
        assertTrue(expected.contains("seed " + (FIRST_SEED + PROGRAMS - 1)), "the JVM run is complete");
        for (boolean optimize : new boolean[] {true, false}) {
            compare(expected, asNative(optimize), optimize);
        }
    }

    private static void compare(String expected, String actual, boolean optimize) {
        String[] want = expected.split("\n");
        String[] have = actual.split("\n");
        String seed = "";
        for (int i = 0; i < want.length; i++) {
            seed = want[i].startsWith("seed") ? want[i] : seed;
            assertEquals(want[i], i < have.length ? have[i] : "(end of output)", seed + ", line " + i + ", optimize " + optimize);
        }
    }

    private String onJvm(List<Path> files) throws Exception {
        Path classes = Files.createDirectories(dir.resolve("classes"));
        List<String> args = new ArrayList<>(List.of("-nowarn", "-d", classes.toString()));
        files.forEach(file -> args.add(file.toString()));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, args.toArray(String[]::new)), "javac");
        return run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classes.toString(), "Main");
    }

    private String asNative(boolean optimize) throws Exception {
        Path home = Path.of(System.getProperty("plurix.home"));
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(dir), List.of(home.resolve("runtime-image/library/src")), "Main");
        Path executable = dir.resolve("native");
        CompileOptions chosen = options.withOutput(executable).withOptimization(optimize);
        CompileResult result = PjcDriver.run(chosen);
        assertEquals(List.of(), result.diagnostics());
        return run(executable.toString());
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = dir.resolve("output");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        int status = TIMED_OUT;
        if (process.waitFor(RUN_SECONDS, TimeUnit.SECONDS)) {
            status = process.exitValue();
        } else {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(output, StandardCharsets.UTF_8) + "exit " + status + "\n";
    }
}
