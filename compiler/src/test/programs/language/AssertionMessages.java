/** Assertions are off as in the JVM: neither condition nor message is evaluated; AssertionError's constructors. */
public class AssertionMessages {
    static int evaluated;

    static boolean condition(boolean b) {
        evaluated++;
        return b;
    }

    public static void main(String[] args) {
        assert condition(false) : condition(true);
        assert condition(false);
        System.out.println(evaluated);
        Object[] errors = {new AssertionError(), new AssertionError("text"), new AssertionError(5), new AssertionError(5L), new AssertionError('c'), new AssertionError(true), new AssertionError(2.5), new AssertionError(1.5f), new AssertionError((Object) null), new AssertionError("m", new Error("c"))};
        for (Object e : errors) {
            System.out.println(e + " " + ((Throwable) e).getCause());
        }
        System.out.println(new AssertionError(new IllegalStateException("inner")).getCause());
    }
}
