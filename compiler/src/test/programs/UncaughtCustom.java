/** An uncaught checked exception with a cause. */
public class UncaughtCustom {
    static class Failure extends Exception {
        Failure(String m, Throwable c) {
            super(m, c);
        }
    }

    static void work() throws Failure {
        try {
            Object o = "text";
            Integer i = (Integer) o;
            System.out.println(i);
        } catch (ClassCastException e) {
            throw new Failure("wrapped", new RuntimeException("cause"));
        }
    }

    public static void main(String[] args) throws Failure {
        System.out.println("start");
        work();
        System.out.println("not reached");
    }
}
