package plurix.rt;

/**
 * Exceptions: the walk to the handler (docs/abi.md section 4) and the entry points for checks that fail. A fault handler of the platform
 * continues at {@link #nullPointer}, {@link #divideByZero} or {@link #stackOverflow} with the faulting pc + 1 as return address, so that
 * every look-up here uses the return address - 1.
 */
public final class Throw {
    private static final int WORD = 4;

    private Throw() {
    }

    /** Continues at the innermost handler of {@code exception}. Never returns. */
    public static void throwException(Throwable exception) {
        Throwable thrown = exception == null ? new NullPointerException() : exception;
        Class<?> type = thrown.getClass();
        int frame = Magic.readEbp();
        while (true) {
            int pc = Magic.load32(frame + WORD) - 1;
            frame = Magic.load32(frame);
            if (frame == 0) {
                Platform.uncaught(thrown);
            }
            MethodRecord method = CodeMap.find(pc);
            if (method == null) {
                Platform.uncaught(thrown);
            }
            int handler = method.handlerFor(pc - method.codeAddress, type);
            if (handler >= 0) {
                int esp = frame - method.frameSize;
                Platform.unwound(esp);
                Magic.jump(method.codeAddress + handler, frame, esp, thrown);
            }
            if (method.isCatchAll()) {
                Platform.uncaught(thrown);
            }
        }
    }

    public static void arrayIndex(int index, int length) {
        throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
    }

    public static void nullPointer() {
        throw new NullPointerException();
    }

    public static void divideByZero() {
        throw new ArithmeticException("/ by zero");
    }

    public static void negativeSize(int length) {
        throw new NegativeArraySizeException(Integer.toString(length));
    }

    public static void abstractMethod() {
        throw new AbstractMethodError();
    }

    public static void outOfMemory() {
        throw new OutOfMemoryError("Java heap space");
    }

    /**
     * The one method that does not check the stack limit: it lifts it, so that the exception can be made in the reserve below;
     * {@code Platform.unwound} sets it again when the exception is caught.
     */
    public static void stackOverflow() {
        Magic.store32(LocalPage.STACK_LIMIT, 0);
        throw new StackOverflowError();
    }
}
