package org.plurix.pjc.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A finished process: output, error output and exit status. */
record ProgramRun(String output, String error, int status) {
    /** Only against programs that hang: the slowest takes a fraction of a second. */
    private static final int HANGS_AFTER_SECONDS = 600;

    /** Runs a command with empty input; its output goes through files in {@code work}. */
    static ProgramRun of(Path work, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(work, "out", ".txt");
        Path err = Files.createTempFile(work, "err", ".txt");
        Process process = start(new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()));
        process.getOutputStream().close();
        try {
            if (!process.waitFor(HANGS_AFTER_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(String.join(" ", command) + " does not end; so far: " + text(out) + text(err));
            }
        } finally {
            process.destroyForcibly();
        }
        return new ProgramRun(text(out), text(err), process.exitValue());
    }

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

    private static synchronized Process start(ProcessBuilder builder) throws IOException {
        return builder.start();
    }

    /** Latin-1 keeps every byte apart. */
    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
