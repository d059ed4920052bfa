/** printStackTrace with causes, common frames, suppressed and circular references. */
public class PrintStackTrace {
    static void low() {
        throw new IllegalArgumentException("low");
    }

    static void middle() {
        try {
            low();
        } catch (RuntimeException e) {
            throw new IllegalStateException("middle", e);
        }
    }

    public static void main(String[] args) {
        try {
            middle();
        } catch (RuntimeException e) {
            e.addSuppressed(new Exception("also"));
            e.printStackTrace(System.out);
        }
        Exception a = new Exception("a");
        Exception b = new Exception("b", a);
        a.initCause(b);
        a.printStackTrace(System.out);
        Error set = new Error("set");
        set.setStackTrace(new StackTraceElement[] {new StackTraceElement("some.Class", "method", "File.java", 12), new StackTraceElement("C", "m", null, -1),
            new StackTraceElement("C", "n", "F.java", -2)});
        set.printStackTrace(System.out);
    }
}
