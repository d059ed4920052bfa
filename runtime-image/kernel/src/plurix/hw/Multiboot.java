package plurix.hw;

import plurix.rt.Magic;

/** What the loader passed on: amount of memory and command line. */
public final class Multiboot {
    private static final int LOADER_MAGIC = 0x2BADB002;
    private static final int FLAGS = 0;
    private static final int UPPER_MEMORY_KIB = 8;
    private static final int COMMAND_LINE = 16;
    private static final int HAS_MEMORY = 1;
    private static final int HAS_COMMAND_LINE = 4;
    private static final int ONE_MIB = 0x100000;

    private Multiboot() {
    }

    public static boolean isPresent(int magic) {
        return magic == LOADER_MAGIC;
    }

    /** First address behind the memory from 1 MiB up, or 0 if the loader did not tell. */
    public static int memoryEnd(int info) {
        if ((Magic.load32(info + FLAGS) & HAS_MEMORY) == 0) {
            return 0;
        }
        return ONE_MIB + Magic.load32(info + UPPER_MEMORY_KIB) * 1024;
    }

    /** Address of the zero-terminated command line, or 0. */
    public static int commandLine(int info) {
        return (Magic.load32(info + FLAGS) & HAS_COMMAND_LINE) == 0 ? 0 : Magic.load32(info + COMMAND_LINE);
    }
}
