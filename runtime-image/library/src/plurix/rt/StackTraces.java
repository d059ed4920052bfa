package plurix.rt;

/** Stack traces: return addresses when an exception is created, names and lines only when somebody asks. */
public final class StackTraces {
    private static final int WORD = 4;
    private static final int MAX_DEPTH = 1024;

    private StackTraces() {
    }

    /** Return addresses, innermost first, without the frames of the run time and of the exception's own constructors. */
    public static int[] capture(Throwable exception) {
        int frame = firstFrame(Magic.readEbp(), exception);
        int count = 0;
        for (int f = frame; Magic.load32(f) != 0 && count < MAX_DEPTH; f = Magic.load32(f)) {
            count++;
        }
        int[] result = new int[count];
        int f = frame;
        for (int i = 0; i < count; i++) {
            result[i] = Magic.load32(f + WORD);
            f = Magic.load32(f);
        }
        return result;
    }

    /** The innermost frame whose return address belongs in the trace. */
    private static int firstFrame(int start, Throwable exception) {
        int frame = start;
        while (Magic.load32(frame) != 0) {
            MethodRecord method = CodeMap.find(Magic.load32(frame + WORD) - 1);
            if (method == null || !isHidden(method, exception)) {
                break;
            }
            frame = Magic.load32(frame);
        }
        return frame;
    }

    private static boolean isHidden(MethodRecord method, Throwable exception) {
        if (method.name == "fillInStackTrace") {
            return true;
        }
        if (method.name == "<init>") {
            return Casts.isSubtype(exception.getClass(), method.owner);
        }
        return method.owner == Throw.class || method.owner == Casts.class || method.owner == Alloc.class || method.owner == Arith.class;
    }

    /** Unknown addresses and frames of the run time itself are left out; inlined calls have elements as if they had frames. */
    public static StackTraceElement[] decode(int[] addresses) {
        int known = 0;
        for (int i = 0; i < addresses.length; i++) {
            int pc = addresses[i] - 1;
            MethodRecord method = visible(pc);
            if (method != null) {
                known++;
                for (int entry = method.inlinedAt(pc - method.codeAddress); entry >= 0; entry = method.inlinedFrom(entry)) {
                    known++;
                }
            }
        }
        StackTraceElement[] result = new StackTraceElement[known];
        int n = 0;
        for (int i = 0; i < addresses.length; i++) {
            int pc = addresses[i] - 1;
            MethodRecord method = visible(pc);
            if (method != null) {
                for (int entry = method.inlinedAt(pc - method.codeAddress); entry >= 0; entry = method.inlinedFrom(entry)) {
                    result[n++] = element(method.inlinedMethod(entry), method.inlinedLine(entry));
                }
                result[n++] = element(method, method.lineAt(pc - method.codeAddress));
            }
        }
        return result;
    }

    private static StackTraceElement element(MethodRecord method, int line) {
        return new StackTraceElement(method.owner.getName(), method.name, method.owner.sourceFileName(), line);
    }

    private static MethodRecord visible(int pc) {
        MethodRecord method = CodeMap.find(pc);
        return method == null || method.owner.getName().startsWith("plurix.rt.") ? null : method;
    }
}
