/** Assertions are off by default. */
public class Assertions {
    static int evaluated;

    static boolean check() {
        evaluated++;
        return false;
    }

    public static void main(String[] args) {
        assert check();
        assert check() : "message " + evaluated;
        System.out.println(evaluated);
        try {
            throw new AssertionError("explicit");
        } catch (AssertionError e) {
            System.out.println(e.getMessage());
        }
    }
}
