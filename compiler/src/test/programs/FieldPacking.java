/** Fields of all sizes in classes and subclasses do not overlap. */
public class FieldPacking {
    static class A {
        byte b1 = 1;
        long l1 = 2;
        Object o1 = "o1";
        char c1 = 'c';
        double d1 = 3.5;
        boolean z1 = true;
    }

    static class B extends A {
        byte b2 = -1;
        short s2 = -2;
        Object o2 = "o2";
        float f2 = 1.5f;
        byte b3 = 77;
        long l2 = -3;
        int i2 = 42;
    }

    static class C extends B {
        boolean z3 = true;
        Object o3 = "o3";
        Object o4 = "o4";
        double d3 = -0.5;
        byte b4 = 5;

        String all() {
            return b1 + " " + l1 + " " + o1 + " " + c1 + " " + d1 + " " + z1 + " " + b2 + " " + s2 + " " + o2 + " " + f2 + " " + b3 + " " + l2 + " " + i2 + " " + z3 + " " + o3 + " " + o4 + " "
                + d3 + " " + b4;
        }
    }

    public static void main(String[] args) {
        C[] cs = {new C(), new C()};
        C c = cs[0];
        System.out.println(c.all());
        c.b1 = -128;
        c.l1 = -1;
        c.c1 = '\uffff';
        c.d1 = Double.NaN;
        c.z1 = false;
        c.b2 = 127;
        c.s2 = 32767;
        c.o1 = null;
        c.f2 = Float.NEGATIVE_INFINITY;
        c.b3 = 0;
        c.l2 = Long.MAX_VALUE;
        c.i2 = -1;
        c.z3 = false;
        c.d3 = 1e300;
        c.b4 = -1;
        System.out.println((int) c.c1);
        c.c1 = 'x';
        System.out.println(c.all());
        System.out.println(cs[1].all());
    }
}
