import java.io.Serializable;

/** instanceof and casts for classes, interfaces and arrays. */
public class CastsAndInstanceof {
    interface I {
    }

    interface J extends I {
    }

    static class A {
    }

    static class B extends A implements J {
    }

    static final class C extends B {
    }

    static int test(Object o) {
        int n = 0;
        if (o instanceof Object) n |= 1;
        if (o instanceof A) n |= 2;
        if (o instanceof B) n |= 4;
        if (o instanceof C) n |= 8;
        if (o instanceof I) n |= 16;
        if (o instanceof J) n |= 32;
        if (o instanceof Object[]) n |= 64;
        if (o instanceof A[]) n |= 128;
        if (o instanceof I[]) n |= 256;
        if (o instanceof int[]) n |= 512;
        if (o instanceof Object[][]) n |= 1024;
        if (o instanceof int[][]) n |= 2048;
        if (o instanceof Cloneable) n |= 4096;
        if (o instanceof Serializable) n |= 8192;
        if (o instanceof Comparable) n |= 16384;
        if (o instanceof CharSequence) n |= 32768;
        if (o instanceof Number) n |= 65536;
        return n;
    }

    static String cast(Object o, int to) {
        try {
            Object r;
            switch (to) {
                case 0: r = (A) o; break;
                case 1: r = (C) o; break;
                case 2: r = (J) o; break;
                case 3: r = (Object[]) o; break;
                case 4: r = (A[]) o; break;
                case 5: r = (int[]) o; break;
                case 6: r = (Cloneable) o; break;
                case 7: r = (Number) o; break;
                default: r = (I[][]) o; break;
            }
            return r == o ? "ok" : "??";
        } catch (ClassCastException e) {
            return "CCE";
        }
    }

    public static void main(String[] args) {
        Object[] all = {null, new Object(), new A(), new B(), new C(), new Object[0], new A[0], new C[0], new I[0], new int[0], new Object[0][0], new int[0][0], new C[0][0], "s", 5,
            2.5, 'c'};
        for (Object o : all) {
            StringBuilder s = new StringBuilder();
            for (int to = 0; to < 9; to++) {
                s.append(cast(o, to)).append(' ');
            }
            System.out.println(test(o) + " " + s);
        }
        B b = new C();
        C c = (C) b;
        A a = c;
        System.out.println(a instanceof J);
        I i = (I) a;
        System.out.println(((A) i) == b);
    }
}
