/** Fields are chosen by the static type, methods by the object. */
public class HiddenFields {
    static class A {
        String name = "A";
        static String kind = "kindA";

        String get() {
            return name;
        }

        static String which() {
            return "A.which";
        }
    }

    static class B extends A {
        String name = "B";
        static String kind = "kindB";

        @Override
        String get() {
            return name + super.name + ((A) this).name + super.get();
        }

        static String which() {
            return "B.which";
        }
    }

    public static void main(String[] args) {
        B b = new B();
        A a = b;
        System.out.println(a.name + b.name + a.get() + a.kind + b.kind + a.which() + b.which());
        a.name = "changed";
        System.out.println(b.name + b.get());
    }
}
