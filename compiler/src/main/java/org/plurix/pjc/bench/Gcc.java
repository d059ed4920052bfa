package org.plurix.pjc.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kernels in C, compiled by the system's gcc for IA-32 with SSE2 doubles and Java's int arithmetic; they check their array bounds. */
final class Gcc extends Contender {
    private static final List<String> FLAGS = List.of("-O2", "-m32", "-msse2", "-mfpmath=sse", "-fwrapv", "-fno-strict-aliasing");
    private static final String INSTALL = "On Debian: apt-get install gcc-multilib";
    private static final int SECTION_TABLE = 32;
    private static final int SECTION_COUNT = 48;
    private static final int SECTION_BYTES = 40;
    private static final int SECTION_FLAGS = 8;
    private static final int SECTION_SIZE = 20;
    private static final int EXECUTABLE = 4;

    private final Path sources;
    private final Path work;
    private final Commands commands;

    private Gcc(Path sources, Path work, Commands commands, String version) {
        super("gcc", version + " " + String.join(" ", FLAGS) + ", with bound checks", 1, 5);
        this.sources = sources;
        this.work = work;
        this.commands = commands;
    }

    /** @throws BenchException if there is no gcc that makes 32-bit programs */
    static Gcc find(Path sources, Path work, Commands commands) throws IOException {
        Commands.Outcome version = commands.run(List.of("gcc", "--version"), null);
        if (version.status() != 0) {
            throw new BenchException("there is no gcc to compare with. " + INSTALL);
        }
        Gcc gcc = new Gcc(sources, work, commands, version.output().lines().findFirst().orElse("gcc"));
        Commands.Outcome link = gcc.compile(List.of("-o", work.resolve("probe").toString()), BenchKernel.ALL.get(0));
        if (link.status() != 0) {
            throw new BenchException("gcc cannot make 32-bit programs here:\n" + link.output() + INSTALL);
        }
        return gcc;
    }

    private Commands.Outcome compile(List<String> output, BenchKernel kernel) throws IOException {
        List<String> command = new ArrayList<>(List.of("gcc"));
        command.addAll(FLAGS);
        command.addAll(output);
        command.add(sources.resolve(kernel.type() + ".c").toString());
        if (!output.contains("-c")) {
            command.addAll(List.of(sources.resolve("main.c").toString(), "-lm"));
        }
        return commands.run(command, null);
    }

    @Override
    Prepared prepare(BenchKernel kernel) throws IOException {
        Path program = work.resolve(kernel.type() + "-gcc");
        Path object = work.resolve(kernel.type() + ".o");
        long start = System.nanoTime();
        check(kernel, compile(List.of("-c", "-o", object.toString()), kernel));
        double millis = (System.nanoTime() - start) / Report.NANOS_PER_MILLI;
        check(kernel, compile(List.of("-o", program.toString()), kernel));
        return new Prepared(List.of(program.toString()), null, codeBytes(Files.readAllBytes(object)), millis);
    }

    private static void check(BenchKernel kernel, Commands.Outcome outcome) {
        if (outcome.status() != 0) {
            throw new BenchException("gcc does not compile " + kernel.type() + ".c:\n" + outcome.output());
        }
    }

    /** Size of all sections with instructions in an ELF32 object file. */
    static long codeBytes(byte[] file) {
        ByteBuffer elf = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int table = elf.getInt(SECTION_TABLE);
        long sum = 0;
        for (int i = 0; i < elf.getShort(SECTION_COUNT); i++) {
            int at = table + i * SECTION_BYTES;
            if ((elf.getInt(at + SECTION_FLAGS) & EXECUTABLE) != 0) {
                sum += elf.getInt(at + SECTION_SIZE);
            }
        }
        return sum;
    }
}
