package plurix.rt.linux;

import plurix.rt.ImageInfo;
import plurix.rt.LocalPage;
import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/** {@code plurix.rt.Platform} for programs that run as a Linux process (static i386 executable). */
@NodeLocal
public final class LinuxPlatform {
    private static final int CLOCK_REALTIME = 0;
    private static final int CLOCK_MONOTONIC = 1;
    private static final int OUT = 1;
    private static final int BUFFER_BYTES = 8192;
    private static final int FIRST_BYTE = 4;

    /** The heap grows in steps of this many bytes... */
    private static final int HEAP_STEP = 0x400000;
    /** ... up to here; then once by {@link #EMERGENCY} so that OutOfMemoryError can be created and handled. */
    private static final int HEAP_MAX = 0x50000000;
    private static final int EMERGENCY = 0x10000;

    /** Stack that only the run time may use, to make and throw a StackOverflowError. */
    private static final int STACK_RESERVE = 0x20000;

    private static byte[] outBuffer;
    private static int outCount;
    private static byte[] errBuffer;
    private static int errCount;
    private static int heapEnd;
    private static boolean emergencyUsed;

    private LinuxPlatform() {
    }

    static void start() {
        unwound(0);
        heapEnd = ImageInfo.heapStart;
        Magic.store32(LocalPage.ALLOC_TOP, heapEnd);
        Magic.store32(LocalPage.ALLOC_LIMIT, heapEnd);
        outBuffer = new byte[BUFFER_BYTES];
        errBuffer = new byte[BUFFER_BYTES];
    }

    public static void writeByte(int stream, int value) {
        if (stream == OUT) {
            outBuffer[outCount++] = (byte) value;
            if (outCount == BUFFER_BYTES) {
                flush(stream);
            }
        } else {
            errBuffer[errCount++] = (byte) value;
            if (errCount == BUFFER_BYTES || value == '\n') {
                flush(stream);
            }
        }
    }

    public static void flush(int stream) {
        if (stream == OUT) {
            write(stream, Magic.addressOf(outBuffer) + FIRST_BYTE, outCount);
            outCount = 0;
        } else {
            write(stream, Magic.addressOf(errBuffer) + FIRST_BYTE, errCount);
            errCount = 0;
        }
    }

    /** A closed or full output is not an error of the program: like the JVM, we drop what cannot be written. */
    private static void write(int stream, int address, int bytes) {
        int done = 0;
        while (done < bytes) {
            int n = Syscall.call(Syscall.WRITE, stream, address + done, bytes - done);
            if (n <= 0) {
                return;
            }
            done += n;
        }
    }

    public static long currentTimeMillis() {
        readClock(CLOCK_REALTIME);
        return Magic.load32(LinuxStart.TIME) * 1000L + Magic.load32(LinuxStart.TIME + 4) / 1000000;
    }

    public static long nanoTime() {
        readClock(CLOCK_MONOTONIC);
        return Magic.load32(LinuxStart.TIME) * 1000000000L + Magic.load32(LinuxStart.TIME + 4);
    }

    private static void readClock(int clock) {
        Syscall.call(Syscall.CLOCK_GETTIME, clock, LinuxStart.TIME, 0);
    }

    public static void exit(int status) {
        flush(OUT);
        flush(2);
        Syscall.call(Syscall.EXIT_GROUP, status, 0, 0);
    }

    public static boolean growHeap(int bytes) {
        int missing = bytes - (heapEnd - Magic.load32(LocalPage.ALLOC_TOP));
        int step = missing < HEAP_STEP ? HEAP_STEP : missing + (HEAP_STEP - 1) & ~(HEAP_STEP - 1);
        if (step <= HEAP_MAX - heapEnd && extend(step)) {
            return true;
        }
        if (!emergencyUsed) {
            emergencyUsed = true;
            extend(EMERGENCY);
        }
        return false;
    }

    private static boolean extend(int bytes) {
        if (Syscall.failed(Syscall.map(heapEnd, bytes))) {
            return false;
        }
        heapEnd += bytes;
        Magic.store32(LocalPage.ALLOC_LIMIT, heapEnd);
        return true;
    }

    public static void uncaught(Throwable exception) {
        System.err.print("Exception in thread \"main\" ");
        exception.printStackTrace();
        exit(1);
    }

    /** An exception that has been caught leaves the stack reserve: the limit holds again. */
    public static void unwound(int esp) {
        Magic.store32(LocalPage.STACK_LIMIT, ImageInfo.stackStart + STACK_RESERVE);
    }

    public static void fatal(String message) {
        System.err.println(message);
        exit(134);
    }
}
