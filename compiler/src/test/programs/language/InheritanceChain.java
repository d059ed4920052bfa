/** Constructors, super calls and overriding over six levels with protected state. */
public class InheritanceChain {
    static class A {
        protected int n = 1;
        A() {
            init();
        }
        void init() {
            n *= 2;
        }
        int f() {
            return n;
        }
        String name() {
            return "A";
        }
    }

    static class B extends A {
        B() {
            n += 10;
        }
        @Override int f() {
            return super.f() + 100;
        }
    }

    static class C extends B {
        int m = 5;
        @Override void init() {
            super.init();
            m = 7;
            n += m;
        }
        @Override String name() {
            return super.name() + "C";
        }
    }

    static class D extends C {
        D() {
            this(3);
            n++;
        }
        D(int k) {
            n *= k;
        }
    }

    static class E extends D {
        final int own = 9;
        @Override void init() {
            n = own;
        }
        @Override int f() {
            return super.f() * 2;
        }
    }

    static final class F extends E {
        @Override String name() {
            return super.name() + "F";
        }
    }

    public static void main(String[] args) {
        for (A a : new A[] {new A(), new B(), new C(), new D(), new D(5), new E(), new F()}) System.out.println(a.name() + " " + a.f() + " " + a.n + (a instanceof C ? " " + ((C) a).m : ""));
    }
}
