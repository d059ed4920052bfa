/** Resources are closed in reverse order; suppressed exceptions. */
public class TryWithResources {
    static class Res implements AutoCloseable {
        final String name;
        final boolean failClose;

        Res(String name, boolean failOpen, boolean failClose) {
            System.out.println("open " + name);
            if (failOpen) {
                throw new IllegalStateException("open " + name);
            }
            this.name = name;
            this.failClose = failClose;
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            if (failClose) {
                throw new IllegalArgumentException("close " + name);
            }
        }
    }

    static void run(boolean open2, boolean close1, boolean close2, boolean body) {
        try (Res a = new Res("a", false, close1); Res b = new Res("b", open2, close2); Res none = null) {
            System.out.println("body " + a.name + b.name + none);
            if (body) {
                throw new RuntimeException("body");
            }
        } catch (RuntimeException e) {
            System.out.println("caught " + e);
            for (Throwable s : e.getSuppressed()) {
                System.out.println("  suppressed " + s);
            }
        } finally {
            System.out.println("finally");
        }
    }

    static int value() {
        try (Res r = new Res("r", false, false)) {
            return 7;
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 16; i++) {
            System.out.println("--- " + i);
            run((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0);
        }
        System.out.println(value());
    }
}
