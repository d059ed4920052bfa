package plurix.rt.linux;

import plurix.rt.Magic;

/** Linux system calls of the i386 table that the run time uses. Results below 0 and above -4096 are negated error numbers. */
final class Syscall {
    static final int EXIT_GROUP = 252;
    static final int WRITE = 4;
    static final int RT_SIGACTION = 174;
    static final int SIGALTSTACK = 186;
    static final int MMAP2 = 192;
    static final int CLOCK_GETTIME = 265;

    private static final int PROT_READ_WRITE = 3;
    private static final int MAP_PRIVATE = 0x02;
    private static final int MAP_FIXED = 0x10;
    private static final int MAP_ANONYMOUS = 0x20;
    private static final int MAP_NORESERVE = 0x4000;
    private static final int MAX_ERROR = 4095;

    private Syscall() {
    }

    static int call(int number, int a, int b, int c) {
        return Magic.linuxSyscall(number, a, b, c, 0, 0, 0);
    }

    static boolean failed(int result) {
        return result < 0 && result >= -MAX_ERROR;
    }

    /** Maps zeroed memory; at a place of the kernel's choice if {@code address} is 0. */
    static int map(int address, int bytes) {
        int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (address == 0 ? 0 : MAP_FIXED);
        return Magic.linuxSyscall(MMAP2, address, bytes, PROT_READ_WRITE, flags, -1, 0);
    }
}
