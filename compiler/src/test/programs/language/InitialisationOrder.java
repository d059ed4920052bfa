/** When classes and instances are initialised: superclasses first, constants not at all, arrays not, interfaces only for defaults. */
public class InitialisationOrder {
    static void say(String s) {
        System.out.println(s);
    }

    static int say(String s, int v) {
        System.out.println(s);
        return v;
    }

    static class Base {
        static int x = say("Base.x", 1);
        int f = say("Base.f", 2);

        Base() {
            say("Base()");
            hook();
        }

        void hook() {
            say("Base.hook");
        }
    }

    static class Derived extends Base {
        static final int CONSTANT = 42;
        static final Integer BOXED = say("Derived.BOXED", 43);
        int g = say("Derived.g", 7);
        final int h = 8;

        Derived() {
            super();
            say("Derived() g=" + g);
        }

        @Override
        void hook() {
            say("Derived.hook g=" + g + " h=" + h);
        }
    }

    interface WithDefault {
        int V = say("WithDefault.V", 1);

        default void run() { }
    }

    interface Without {
        int V = say("Without.V", 2);
    }

    static class Impl implements WithDefault, Without {
        static {
            say("Impl");
        }
    }

    static class Lazy {
        static {
            say("Lazy");
        }

        static void touch() { }
    }

    public static void main(String[] args) {
        say("main " + Derived.CONSTANT);
        Derived[] none = new Derived[2];
        say("array " + none.length);
        say("static of base through derived " + Derived.x);
        new Derived();
        new Impl();
        say("V " + Impl.class.getSimpleName() + " " + Without.V);
        Lazy l = null;
        say("null " + (l == null) + " " + (none[0] instanceof Derived));
        Lazy.touch();
        Lazy.touch();
    }
}
