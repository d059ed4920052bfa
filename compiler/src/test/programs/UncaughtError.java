/** An error thrown by hand, after output without newline. */
public class UncaughtError {
    public static void main(String[] args) {
        System.out.print("no newline at the end");
        throw new StackOverflowError("by hand");
    }
}
