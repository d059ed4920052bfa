/** System.exit deep inside of calls and handlers. */
public class ExitInCallback {
    static void deep(int n) {
        try {
            if (n == 0) {
                throw new IllegalStateException("now");
            }
            deep(n - 1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + n);
            System.exit(3);
        } finally {
            System.out.println("never");
        }
    }

    public static void main(String[] args) {
        deep(5);
    }
}
