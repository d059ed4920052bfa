package plurix.kernel;

import plurix.rt.CodeMap;
import plurix.rt.Magic;
import plurix.rt.MethodRecord;
import plurix.rt.NodeLocal;

/**
 * Why the last transaction failed, as text in local memory: it must survive the abort that undoes everything else the transaction did. A kernel
 * transaction then writes it into the heap.
 */
@NodeLocal
final class Failure {
    private static final int MAX_BYTES = 2048;
    private static final int MAX_FRAMES = 20;
    /** Stack traces end where the loop calls the transaction. */
    private static final String LOOP = "plurix.kernel.Loop";

    private static byte[] text;
    private static int length;
    /** The text is complete and waits for being recorded. */
    static boolean pending;
    /** The text is being made by Java code that may itself fail. */
    static boolean describing;
    static int slot;
    static int transactionId;

    private Failure() {
    }

    static void initialize() {
        text = new byte[MAX_BYTES];
    }

    /** Nothing to report: the transaction was aborted for another reason while it was failing. */
    static void forget() {
        pending = false;
        describing = false;
        length = 0;
    }

    static void begin() {
        length = 0;
    }

    static void put(int c) {
        if (length < MAX_BYTES) {
            text[length] = (byte) c;
            length++;
        }
    }

    static void put(String s) {
        for (int i = 0; i < s.length(); i++) {
            put(s.charAt(i));
        }
    }

    static void putDecimal(int value) {
        if (value >= 10) {
            putDecimal(value / 10);
        }
        put('0' + value % 10);
    }

    static void putHex(int value) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            int digit = value >>> shift & 0xF;
            put(digit < 10 ? '0' + digit : 'a' + digit - 10);
        }
    }

    /** Runs in the failing transaction; allocates and may fault. */
    static void describe(Throwable exception) {
        begin();
        if (describing) {
            put("an exception whose description fails as well");
            return;
        }
        describing = true;
        put(exception.getClass().getName());
        String full = exception.toString();
        StackTraceElement[] trace = exception.getStackTrace();
        Throwable cause = exception.getCause();
        begin();
        put(full);
        for (int i = 0; i < trace.length && i < MAX_FRAMES && !trace[i].getClassName().equals(LOOP); i++) {
            put("\n\tat ");
            put(trace[i].toString());
        }
        if (cause != null) {
            put("\nCaused by: ");
            put(cause.toString());
        }
    }

    /** Where the interrupted code is, from its registers; allocates nothing. */
    static void putStack(int pc, int frame) {
        int at = pc;
        int f = frame;
        for (int i = 0; i < MAX_FRAMES && f != 0; i++) {
            MethodRecord method = CodeMap.find(at);
            if (method == null || method.owner() == Loop.class) {
                break;
            }
            putLocation(method, at);
            at = Magic.load32(f + 4) - 1;
            f = Magic.load32(f);
        }
    }

    private static void putLocation(MethodRecord method, int pc) {
        put("\n\tat ");
        put(method.owner().getName());
        put('.');
        put(method.name());
        put('(');
        String file = method.owner().sourceFileName();
        put(file != null ? file : "?");
        put(':');
        putDecimal(method.lineAt(pc - method.codeAddress()));
        put(')');
    }

    /** The text as a new string. */
    static String text() {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) (text[i] & 0xFF);
        }
        return new String(chars);
    }

    /** Straight to the kernel's own output; for failures of the kernel's transactions. */
    static void print() {
        for (int i = 0; i < length; i++) {
            Report.write(text[i]);
        }
        Report.line("");
    }
}
