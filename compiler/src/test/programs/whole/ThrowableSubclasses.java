/** Catch clauses choose by class; finally runs for Errors too. */
public class ThrowableSubclasses {
    static class A extends Exception { }
    static class B extends A { }
    static class C extends RuntimeException { }
    static class D extends Error { }
    static void t(int k) throws A {
        switch (k) {
            case 0: throw new A();
            case 1: throw new B();
            case 2: throw new C();
            case 3: throw new D();
            case 4: throw new ArrayIndexOutOfBoundsException(7);
            case 5: throw new NumberFormatException();
            default:
        }
    }

    public static void main(String[] args) {
        for (int k = 0; k < 7; k++) {
            String s = "";
            try {
                try {
                    t(k);
                    s += "none";
                } catch (B e) {
                    s += "B";
                } catch (A e) {
                    s += "A";
                } catch (IndexOutOfBoundsException e) {
                    s += e.getMessage();
                } finally {
                    s += "/f";
                }
            } catch (IllegalArgumentException e) {
                s += "iae";
            } catch (RuntimeException e) {
                s += "rt " + e;
            } catch (Throwable e) {
                s += "th " + e;
            }
            System.out.println(k + s);
        }
    }
}
