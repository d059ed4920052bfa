/** Causes, messages, toString, initCause rules, custom exceptions, multi-catch and rethrow of the precise type. */
public class ExceptionChains {
    static class Checked extends Exception {
        final int code;

        Checked(int code, Throwable cause) {
            super("code " + code, cause);
            this.code = code;
        }
    }

    static class Quiet extends RuntimeException {
        @Override
        public String getMessage() {
            return "computed";
        }
    }

    static class Plain extends RuntimeException {
        Plain(Throwable t) {
            super(t);
        }
    }

    static void three(int k) throws Checked {
        try {
            switch (k) {
                case 0: throw new ArithmeticException("arith");
                case 1: throw new ClassCastException("cast");
                case 2: throw new Quiet();
                default: throw new Checked(k, null);
            }
        } catch (ArithmeticException | ClassCastException e) {
            throw new Checked(k, e);
        } catch (final Exception e) {
            throw e;
        }
    }

    public static void main(String[] args) {
        for (int k = 0; k < 4; k++) {
            try {
                three(k);
            } catch (Checked e) {
                System.out.println(e + " " + e.code + " " + e.getCause());
            } catch (RuntimeException e) {
                System.out.println(e + " " + e.getLocalizedMessage());
            }
        }
        Throwable t = new Plain(new Plain(new Error()));
        for (Throwable c = t; c != null; c = c.getCause()) {
            System.out.println(c);
        }
        Exception late = new Exception("late");
        late.initCause(new Error("why"));
        System.out.println(late.getCause());
        try {
            late.initCause(null);
        } catch (IllegalStateException e) {
            System.out.println("twice");
        }
        try {
            Exception self = new Exception();
            self.initCause(self);
        } catch (IllegalArgumentException e) {
            System.out.println("self");
        }
        System.out.println(new Exception((String) null) + " " + new Exception((Throwable) null).getMessage() + " " + new Exception(new Error("m")).getMessage());
    }
}
