/** Which handler catches; multi-catch; rethrow. */
public class CatchOrder {
    static class A extends Exception {
        A(String m) { super(m); }
    }

    static class B extends A {
        B(String m) { super(m); }
    }

    static class C extends B {
        C(String m) { super(m); }
    }

    static void raise(int n) throws A {
        switch (n) {
            case 0: throw new A("a");
            case 1: throw new B("b");
            case 2: throw new C("c");
            case 3: throw new IllegalArgumentException("iae");
            case 4: throw new NullPointerException("npe");
            case 5: throw new Error("error");
            case 6: throw null;
        }
    }

    static String attempt(int n) {
        try {
            raise(n);
            return "nothing";
        } catch (C e) {
            return "C " + e.getMessage();
        } catch (B e) {
            return "B " + e.getMessage();
        } catch (A e) {
            return "A " + e.getMessage();
        } catch (IllegalArgumentException | NullPointerException e) {
            return "multi " + e.getMessage();
        } catch (Throwable e) {
            return "T " + e.getMessage();
        }
    }

    static void rethrow(int n) throws A {
        try {
            raise(n);
        } catch (Exception e) {
            System.out.print("rethrowing ");
            throw e;
        } finally {
            System.out.print("finally ");
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 8; i++) {
            System.out.println(attempt(i));
            try {
                rethrow(i);
                System.out.println("ok");
            } catch (A e) {
                System.out.println("A: " + e);
            } catch (RuntimeException e) {
                System.out.println("R: " + e);
            } catch (Error e) {
                System.out.println("E: " + e);
            }
        }
        try {
            try {
                throw new B("first");
            } catch (B e) {
                throw new C("second");
            }
        } catch (A e) {
            System.out.println(e.getMessage());
        }
    }
}
