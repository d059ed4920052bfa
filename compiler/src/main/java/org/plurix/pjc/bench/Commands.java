package org.plurix.pjc.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs other programs. Output goes through a file, so that none can fill a pipe and stop. */
final class Commands {
    private static final int HANGS_AFTER_SECONDS = 300;

    /** Exit status (-1 if the program does not exist) and everything that was printed. */
    record Outcome(int status, String output) { }

    private final Path work;

    Commands(Path work) {
        this.work = work;
    }

    Outcome run(List<String> command, Path libraries) throws IOException {
        Path out = Files.createTempFile(work, "out", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).redirectOutput(out.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("LC_ALL", "C");
        if (libraries != null) {
            environment.put("LD_LIBRARY_PATH", libraries.toString());
        }
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            return new Outcome(-1, missing.getMessage());
        }
        try {
            process.getOutputStream().close();
            if (!process.waitFor(HANGS_AFTER_SECONDS, TimeUnit.SECONDS)) {
                throw new BenchException(String.join(" ", command) + " does not end");
            }
            return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.ISO_8859_1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted");
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(out);
        }
    }
}
