/** Fields and static methods are hidden, not overridden; private methods neither; super field access; interface constants. */
public class StaticHiding {
    static class Base {
        String name = "base";
        static String kind = "BASE";

        static String who() {
            return "Base.who";
        }

        private String secret() {
            return "base secret";
        }

        String tell() {
            return secret() + " " + name + " " + who() + " " + kind;
        }
    }

    static class Derived extends Base {
        String name = "derived";
        static String kind = "DERIVED";

        static String who() {
            return "Derived.who";
        }

        String secret() {
            return "derived secret";
        }

        String names() {
            return name + " " + super.name + " " + ((Base) this).name + " " + super.tell();
        }
    }

    static class Third extends Derived {
        int name = 3;

        String all() {
            return name + ((Derived) this).name + ((Base) this).name;
        }
    }

    interface Constants {
        int A = 1;
        String TEXT = "T" + A;
    }

    static class Uses implements Constants {
        int a = A + 1;
    }

    @SuppressWarnings("static-access")
    public static void main(String[] args) {
        Base b = new Derived();
        Derived d = (Derived) b;
        System.out.println(b.name + " " + d.name + " " + b.kind + " " + d.kind + " " + b.who() + " " + d.who());
        System.out.println(b.tell());
        System.out.println(d.names());
        b.name += "!";
        System.out.println(((Base) d).name + d.name + new Third().all() + new Uses().a + Uses.TEXT);
        Base none = null;
        System.out.println(none.who() + none.kind);
    }
}
