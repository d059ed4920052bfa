/** An uncaught exception ends the program with status 1. */
public class UncaughtException {
    static void fail(int[] a, int i) {
        System.out.println("before");
        a[i]++;
        System.out.println("not reached");
    }

    public static void main(String[] args) {
        try {
            fail(new int[3], 3);
        } finally {
            System.out.println("finally");
        }
    }
}
