/** A failing static initialiser: first ExceptionInInitializerError, then NoClassDefFoundError. */
public class InitFailure {
    static int zero = 0;

    static class Bad {
        static int x;

        static {
            x = 1 / zero;
        }

        static void touch() {
        }
    }

    static class BadError {
        static Object o = fail();

        static Object fail() {
            throw new IllegalAccessError("own error");
        }
    }

    static class Sub extends Bad {
        static int y = 3;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            try {
                Bad.touch();
                System.out.println("not reached");
            } catch (ExceptionInInitializerError e) {
                System.out.println("EIIE " + e.getMessage() + " " + e.getCause() + " " + (e.getException() == e.getCause()));
            } catch (NoClassDefFoundError e) {
                System.out.println("NCDFE " + e.getMessage());
            }
        }
        for (int i = 0; i < 2; i++) {
            try {
                System.out.println(BadError.o);
            } catch (NoClassDefFoundError e) {
                System.out.println("NCDFE " + e.getMessage());
            } catch (Error e) {
                System.out.println(e);
            }
        }
        try {
            System.out.println(Sub.y);
        } catch (Throwable e) {
            System.out.println(e.getClass().getName());
        }
        try {
            new Bad();
        } catch (Throwable e) {
            System.out.println(e.getClass().getName());
        }
    }
}
