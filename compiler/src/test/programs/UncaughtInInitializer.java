/** The main class fails to initialise a helper class. */
public class UncaughtInInitializer {
    static class Bad {
        static int value = Integer.parseInt("x");

        static int get() {
            return value;
        }
    }

    public static void main(String[] args) {
        System.out.println("start");
        System.out.println(Bad.get());
    }
}
