package org.plurix.pjc.ia32.asm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs GNU {@code as} and {@code objcopy}; a machine without them fails the test with the package to install. */
final class GnuAs {
    private GnuAs() {
    }

    static byte[] assemble(String intelSource, int bits) {
        try {
            Path dir = Files.createTempDirectory("as");
            Path source = dir.resolve("in.s");
            Path object = dir.resolve("in.o");
            Path binary = dir.resolve("in.bin");
            try {
                Files.writeString(source, ".intel_syntax noprefix\n.code" + bits + "\n.text\n" + intelSource);
                run("as", "--32", "-o", object.toString(), source.toString());
                run("objcopy", "-O", "binary", "-j", ".text", object.toString(), binary.toString());
                return Files.readAllBytes(binary);
            } finally {
                for (Path file : new Path[] {source, object, binary, dir}) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed:\n" + output.substring(0, Math.min(4000, output.length())));
            }
        } catch (IOException e) {
            throw new AssertionError("cannot run " + command[0] + ": install the Debian package binutils", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
