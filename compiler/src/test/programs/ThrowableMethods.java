/** Message, cause, suppressed and toString of exceptions. */
public class ThrowableMethods {
    static class Custom extends RuntimeException {
        final int code;

        Custom(int code, Throwable cause) {
            super("code " + code, cause);
            this.code = code;
        }

        @Override
        public String getLocalizedMessage() {
            return "local " + getMessage();
        }
    }

    public static void main(String[] args) {
        Throwable t = new Exception("top", new Error("root"));
        System.out.println(t + " " + t.getCause() + " " + t.getCause().getCause() + " " + t.getLocalizedMessage());
        System.out.println(new RuntimeException(new IllegalStateException("x")) + " | " + new RuntimeException((Throwable) null).getMessage());
        Custom c = new Custom(5, null);
        System.out.println(c + " " + c.code + " " + c.getCause());
        Exception e = new Exception();
        System.out.println(e + " " + e.getMessage() + " " + e.getCause());
        e.initCause(t);
        System.out.println(e.getCause() == t);
        try {
            e.initCause(null);
        } catch (IllegalStateException x) {
            System.out.println(x.getMessage());
        }
        try {
            new Error().initCause(null).initCause(null);
        } catch (IllegalStateException x) {
            System.out.println(x.getMessage());
        }
        e.addSuppressed(new Error("s1"));
        e.addSuppressed(c);
        System.out.println(e.getSuppressed().length + " " + e.getSuppressed()[1]);
        try {
            e.addSuppressed(e);
        } catch (IllegalArgumentException x) {
            System.out.println(x.getMessage());
        }
        try {
            e.addSuppressed(null);
        } catch (NullPointerException x) {
            System.out.println(x.getMessage());
        }
        System.out.println(new AssertionError("detail") + " " + new AssertionError(5) + " " + new AssertionError((Object) t).getCause());
        Object o = new ArrayIndexOutOfBoundsException(7);
        System.out.println(o + " " + new StringIndexOutOfBoundsException(3).getMessage() + " " + new IndexOutOfBoundsException("m"));
        System.out.println((o instanceof IndexOutOfBoundsException) + " " + (o instanceof RuntimeException) + " " + (o instanceof Error));
    }
}
