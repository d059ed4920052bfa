/** The first use throws ExceptionInInitializerError, later ones NoClassDefFoundError; others are not hurt. */
public class InitialiserFails {
    static int tries;

    static class Bad {
        static int v = fail();

        static int fail() {
            tries++;
            throw new IllegalStateException("no luck");
        }
    }

    static class Child extends Bad {
        static int w = 3;
    }

    static class ErrorBad {
        static {
            if (tries > 0) {
                throw new AssertionError("an error");
            }
        }

        static void use() { }
    }

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (ExceptionInInitializerError e) {
            System.out.println("EIIE " + e.getCause() + " " + e.getMessage());
        } catch (NoClassDefFoundError e) {
            System.out.println("NCDFE");
        } catch (Error e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        attempt(() -> System.out.println(Bad.v));
        attempt(() -> System.out.println(Bad.v));
        attempt(() -> System.out.println(Child.w));
        attempt(Bad::new);
        attempt(ErrorBad::use);
        attempt(ErrorBad::use);
        System.out.println(tries);
    }
}
