package org.plurix.pjc.ia32.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.driver.CompileOptions;
import org.plurix.pjc.driver.CompileResult;
import org.plurix.pjc.driver.Library;
import org.plurix.pjc.driver.PjcDriver;
import org.plurix.pjc.front.SourceFile;

/** Programs (class name to source, each with {@code static void run()}) as one program, run on the JVM or as native code; gives the output. */
final class FuzzRun {
    private static final int RUN_SECONDS = 300;

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Path dir;

    FuzzRun(Path dir, Map<String, String> programs) {
        this.dir = dir;
        sources.putAll(programs);
        StringBuilder main = new StringBuilder("public class Main { public static void main(String[] args) {\n");
        programs.keySet().forEach(name -> main.append("System.out.println(\"program ").append(name).append("\"); ").append(name).append(".run();\n"));
        sources.put("Main", main.append("}}\n").toString());
    }

    /** Null if javac refuses a program. */
    String onJvm() throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory(dir, "classes");
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-Xlint:none", "-d", classes.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            arguments.add(Files.writeString(classes.resolve(source.getKey() + ".java"), source.getValue()).toString());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new)) != 0) {
            Files.write(dir.resolve("javac.txt"), messages.toByteArray());
            return null;
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-ShowCodeDetailsInExceptionMessages", "-Dfile.encoding=UTF-8", "-cp",
                classes.toString(), "Main");
    }

    List<SourceFile> sourceFiles() {
        return sources.entrySet().stream().map(s -> new SourceFile(s.getKey() + ".java", s.getValue())).toList();
    }

    String asNative(Library library, boolean optimize) throws IOException, InterruptedException {
        CompileOptions chosen = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(), TestImage.libraryRoots(), "Main").withOptimization(optimize);
        CompileResult result = PjcDriver.compile(chosen, library, sourceFiles());
        if (result.hasErrors()) {
            return "PJC refuses: " + result.diagnostics().get(0);
        }
        Path executable = Files.createTempFile(dir, "native", optimize ? ".O2" : ".O0");
        Files.write(executable, result.file());
        Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwx------"));
        return run("/bin/sh", "-c", executable.toString());
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(dir, "output", ".txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(RUN_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(output, StandardCharsets.ISO_8859_1) + (ended ? "exit " + process.exitValue() : "does not end") + "\n";
    }
}
