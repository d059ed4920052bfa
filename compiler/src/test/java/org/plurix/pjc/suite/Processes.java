package org.plurix.pjc.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Starts programs without a window in which a file that is being written is inherited by another one's process. */
final class Processes {
    /** Only against programs that hang: all of them together take seconds. */
    private static final int HANGS_AFTER_SECONDS = 600;

    private Processes() { }

    /**
     * Writes a program that may be run at once. A process forked while the file is open for writing keeps it open until its own exec, and Linux
     * then refuses to run the file ("Text file busy"): so no process starts during the write.
     */
    static synchronized void writeExecutable(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    static synchronized Process start(ProcessBuilder builder) throws IOException {
        return builder.start();
    }

    /** Runs a command with empty input, its output in files; returns the exit status. */
    static int run(Path output, Path error, String... command) throws IOException, InterruptedException {
        Process process = start(new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error.toFile()));
        process.getOutputStream().close();
        try {
            if (!process.waitFor(HANGS_AFTER_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(String.join(" ", command) + " does not end");
            }
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue();
    }
}
