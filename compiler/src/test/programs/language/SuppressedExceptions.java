/** try-with-resources: closing order, suppressed exceptions, null resources, primary from the body, from close, from the initialiser. */
public class SuppressedExceptions {
    static class Res implements AutoCloseable {
        final String name;
        final boolean failing;

        Res(String name, boolean failing) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("no name");
            }
            this.name = name;
            this.failing = failing;
            System.out.println("open " + name);
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            if (failing) {
                throw new IllegalStateException("close " + name);
            }
        }
    }

    static void run(String second, boolean failA, boolean failB, boolean body) {
        try (Res a = new Res("a", failA); Res none = null; Res b = new Res(second, failB)) {
            System.out.println("body " + a.name + b.name + none);
            if (body) {
                throw new RuntimeException("body");
            }
        } catch (RuntimeException e) {
            StringBuilder s = new StringBuilder("caught " + e.getMessage());
            for (Throwable t : e.getSuppressed()) {
                s.append(" + ").append(t.getMessage());
            }
            System.out.println(s);
        } finally {
            System.out.println("finally");
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 8; i++) {
            run("b", (i & 1) != 0, (i & 2) != 0, (i & 4) != 0);
        }
        run("", true, false, false);
        Res outer = new Res("outer", false);
        try (outer; AutoCloseable c = () -> System.out.println("lambda closed")) {
            System.out.println("in");
        }
        Exception x = new Exception("x");
        x.addSuppressed(new Error("e1"));
        x.addSuppressed(new Error("e2"));
        System.out.println(x.getSuppressed().length + " " + x.getSuppressed()[1].getMessage());
        try {
            x.addSuppressed(x);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
