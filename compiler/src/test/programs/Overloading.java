/** Choice of overloads at compile time, by static types. */
public class Overloading {
    static class A {
        String f(Object o) {
            return "A.Object";
        }

        String f(String s) {
            return "A.String";
        }

        String g(A a) {
            return "A.g(A)";
        }

        static String h(long l) {
            return "long";
        }

        static String h(float f) {
            return "float";
        }

        static String h(Object o) {
            return "Object";
        }
    }

    static class B extends A {
        String f(Object o) {
            return "B.Object";
        }

        String g(B b) {
            return "B.g(B)";
        }

        static String h(int i) {
            return "int";
        }
    }

    public static void main(String[] args) {
        A a = new B();
        Object s = "x";
        System.out.println(a.f("x") + " " + a.f(s) + " " + a.f((Object) "x") + " " + a.g(new B()) + " " + new B().g(new B()) + " " + new B().g(a));
        byte b = 1;
        System.out.println(A.h(b) + A.h('c') + A.h(1) + A.h(1L) + A.h(1f) + A.h(1.0) + A.h("s") + B.h(b) + B.h(1L));
        System.out.println(a.f(null));
    }
}
