package plurix.rt;

/**
 * Machine access: the back end expands every call in place. Allowed only in {@code java.lang}, {@code plurix.rt}, {@code plurix.kernel} and
 * {@code plurix.hw}; elsewhere a compile error, since it breaks type safety. Addresses are plain ints, unsigned.
 */
public final class Magic {
    private Magic() {
    }

    // memory
    public static native int load8(int address);

    public static native int load8u(int address);

    public static native int load16(int address);

    public static native int load16u(int address);

    public static native int load32(int address);

    public static native long load64(int address);

    public static native void store8(int address, int value);

    public static native void store16(int address, int value);

    public static native void store32(int address, int value);

    public static native void store64(int address, long value);

    /** Word by word, ascending addresses. */
    public static native void copyWords(int from, int to, int words);

    public static native void fillWords(int to, int words, int value);

    /** Overlapping areas are allowed. */
    public static native void moveBytes(int from, int to, int bytes);

    /** Index of the first different word, or {@code words}. */
    public static native int compareWords(int a, int b, int words);

    // objects
    public static native int addressOf(Object object);

    public static native Object objectAt(int address);

    /** The header word: address of the class descriptor + 1. */
    public static native int classWord(Object object);

    public static native int staticsAddress(Class<?> type);

    public static native int codeAddress(MethodRecord method);

    // control
    public static native int readEbp();

    public static native int readEsp();

    public static native int eflags();

    /** Continues at {@code pc} with the given frame and {@code eax} in EAX. Never returns. */
    public static native void jump(int pc, int ebp, int esp, Object eax);

    public static native void callStatic(int codeAddress);

    public static native Object callObject(int codeAddress, Object receiver);

    // arithmetic
    public static native float intBitsToFloat(int bits);

    public static native int floatToIntBits(float value);

    public static native double longBitsToDouble(long bits);

    public static native long doubleToLongBits(double value);

    public static native double sqrt(double value);

    /** High word of the signed product. */
    public static native int mulHigh(int a, int b);

    /** Unsigned {@code hi:lo / by}; the quotient must fit a word. */
    public static native int udiv(int hi, int lo, int by);

    public static native int urem(int hi, int lo, int by);

    // processor
    public static native int in8(int port);

    public static native int in16(int port);

    public static native int in32(int port);

    public static native void out8(int port, int value);

    public static native void out16(int port, int value);

    public static native void out32(int port, int value);

    public static native void cli();

    public static native void sti();

    public static native void hlt();

    /** {@code sti; hlt} without a window between the two. */
    public static native void stiHlt();

    public static native void pause();

    public static native long rdtsc();

    public static native int readCr0();

    public static native int readCr2();

    public static native int readCr3();

    public static native int readCr4();

    public static native void writeCr0(int value);

    public static native void writeCr3(int value);

    public static native void writeCr4(int value);

    public static native void invlpg(int address);

    public static native void lgdt(int address);

    public static native void lidt(int address);

    public static native void ltr(int selector);

    public static native void loadSegments(int codeSelector, int dataSelector);

    /** Target linux-i386 only: {@code int 0x80}. */
    public static native int linuxSyscall(int number, int a, int b, int c, int d, int e, int f);
}
