/** Order of static initialisation. */
public class StaticInit {
    static int log(String s, int v) {
        System.out.println("init " + s);
        return v;
    }

    static class Constants {
        static final int CONST = 5;
        static final String TEXT = "text";
        static final Integer BOXED = log("Constants", 6);
    }

    static class Parent {
        static int p = log("Parent", 1);
    }

    static class Child extends Parent {
        static int c = log("Child", 2);

        static int other() {
            return 3;
        }
    }

    interface WithField {
        int X = log("WithField", 4);
    }

    interface WithDefault {
        int Y = log("WithDefault", 4);

        default void m() {
        }
    }

    static class Impl implements WithField, WithDefault {
        static {
            log("Impl", 0);
        }
    }

    static class Cycle1 {
        static int a = log("Cycle1", Cycle2.b + 1);
    }

    static class Cycle2 {
        static int b = log("Cycle2", Cycle1.a + 10);
    }

    static class Lazy {
        static int n = log("Lazy", 0);

        static void touch() {
        }
    }

    static class Holder {
        static final Holder INSTANCE = new Holder();
        static int count = 5;
        int seen;

        Holder() {
            seen = count;
            count++;
        }
    }

    public static void main(String[] args) {
        System.out.println("main");
        System.out.println(Constants.CONST + Constants.TEXT);
        System.out.println(Constants.BOXED);
        System.out.println(Child.p);
        System.out.println(Child.other());
        Child[] none = new Child[3];
        System.out.println(none.length);
        new Impl();
        System.out.println(Impl.X);
        System.out.println(Cycle1.a + " " + Cycle2.b);
        Lazy l = null;
        System.out.println("before");
        Lazy.touch();
        Lazy.touch();
        System.out.println(l == null);
        System.out.println(Holder.INSTANCE.seen + " " + Holder.count);
    }

    static {
        System.out.println("static block of main class");
    }
}
