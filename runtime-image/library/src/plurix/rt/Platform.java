package plurix.rt;

/**
 * What the run time needs from the system below it. The image builder binds each method to the static method of the same name and
 * descriptor in the target's platform class: {@code plurix.rt.linux.LinuxPlatform} or {@code plurix.kernel.KernelPlatform}.
 */
public final class Platform {
    private Platform() {
    }

    /** Buffered output: stream 1 is out, 2 is err. */
    public static native void writeByte(int stream, int value);

    public static native void flush(int stream);

    public static native long currentTimeMillis();

    public static native long nanoTime();

    /** Flushes both streams and ends the program. Never returns. */
    public static native void exit(int status);

    /** Makes ALLOC_TOP..ALLOC_LIMIT a zeroed area of at least {@code bytes}; false if there is no memory left. */
    public static native boolean growHeap(int bytes);

    /** Nobody catches the exception. Never returns. */
    public static native void uncaught(Throwable exception);

    /** The stack pointer has just been set back to {@code esp}, because an exception is about to be caught. */
    public static native void unwound(int esp);

    /** A broken invariant: prints the text and stops. Never returns. */
    public static native void fatal(String message);
}
