/** Text of stack traces: class, method, file and line. */
public class StackTraces {
    static void c(int n) {
        if (n > 0) {
            c(n - 1);
        } else {
            throw new IllegalStateException("deep");
        }
    }

    static class Inner {
        final int x;

        Inner(int n) {
            c(n);
            x = n;
        }

        int get() {
            return new Inner(1).x;
        }

        static Inner make() {
            return new Inner(0);
        }
    }

    interface Job {
        void run();
    }

    static void print(Throwable t) {
        for (Throwable e = t; e != null; e = e.getCause()) {
            System.out.println(e);
            for (StackTraceElement s : e.getStackTrace()) {
                System.out.println("  at " + s);
            }
        }
    }

    public static void main(String[] args) {
        try {
            c(2);
        } catch (IllegalStateException e) {
            print(e);
        }
        try {
            Inner.make();
        } catch (IllegalStateException e) {
            print(e);
        }
        Job job = new Job() {
            @Override
            public void run() {
                int[] a = new int[2];
                a[2] = 1;
            }
        };
        try {
            job.run();
        } catch (ArrayIndexOutOfBoundsException e) {
            print(e);
        }
        try {
            Object o = null;
            o.hashCode();
        } catch (NullPointerException e) {
            print(e);
        }
        try {
            int zero = 0;
            System.out.println(1 / zero);
        } catch (ArithmeticException e) {
            print(new RuntimeException("wrapped", e));
        }
        StackTraceElement top = new Exception().getStackTrace()[0];
        System.out.println(top.getClassName() + " " + top.getMethodName() + " " + top.getFileName() + " " + (top.getLineNumber() > 0));
    }
}
