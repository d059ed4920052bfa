/** Constructor order, field initialisers, virtual call from a constructor. */
public class ConstructorsChain {
    static StringBuilder log = new StringBuilder();

    static int log(String s, int v) {
        log.append(s).append(' ');
        return v;
    }

    static class A {
        int a = log("A.a", 1);

        {
            log("A.init", 0);
        }

        A() {
            this(log("A()", 5));
            log("A() end", 0);
        }

        A(int x) {
            log("A(int)", x);
            hook();
        }

        void hook() {
            log("A.hook", 0);
        }
    }

    static class B extends A {
        int b = log("B.b", 7);
        final int c;
        final int k = 9;

        B() {
            super();
            c = b + 1;
            log("B()", 0);
        }

        B(int x) {
            super(x);
            c = x;
            log("B(int)", 0);
        }

        {
            log("B.init", 0);
        }

        @Override
        void hook() {
            log("B.hook b=" + b + " c=" + c + " k=" + k, 0);
        }
    }

    public static void main(String[] args) {
        B x = new B();
        System.out.println(log + "" + x.a + x.b + x.c);
        log.setLength(0);
        B y = new B(3);
        System.out.println(log + "" + y.a + y.b + y.c);
    }
}
