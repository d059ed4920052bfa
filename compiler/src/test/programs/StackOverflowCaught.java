/** A StackOverflowError can be caught, and the program goes on. */
public class StackOverflowCaught {
    static int depth;

    static int dive(int n) {
        depth++;
        return dive(n + 1) + 1;
    }

    static long diveWide(long a, double b, Object c) {
        depth++;
        return diveWide(a + 1, b * 2, c) + 1;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            depth = 0;
            try {
                dive(0);
            } catch (StackOverflowError e) {
                System.out.println("caught " + (depth > 500) + " " + e.getMessage());
            }
            depth = 0;
            try {
                diveWide(1, 2, "x");
            } catch (Throwable e) {
                System.out.println("caught " + (depth > 500) + " " + (e instanceof VirtualMachineError));
            }
        }
        System.out.println("still alive");
    }
}
