/** Interface calls, several implementations, inherited implementations. */
public class InterfaceDispatch {
    interface Animal {
        String sound();

        String name();
    }

    interface Loud {
        String sound();

        int volume();
    }

    static class Base {
        public String name() {
            return "base";
        }
    }

    static class Dog extends Base implements Animal, Loud {
        public String sound() {
            return "woof";
        }

        public int volume() {
            return 10;
        }
    }

    static class Puppy extends Dog {
        public String sound() {
            return "yip";
        }

        public String name() {
            return "puppy of " + super.name();
        }
    }

    static class Cat implements Animal {
        public String sound() {
            return "meow";
        }

        public String name() {
            return "cat";
        }
    }

    static String call(Animal a) {
        return a.name() + " " + a.sound() + " " + (a instanceof Loud ? ((Loud) a).volume() : -1);
    }

    public static void main(String[] args) {
        Animal[] all = {new Dog(), new Puppy(), new Cat(), new Animal() {
            public String sound() {
                return "...";
            }

            public String name() {
                return "anon";
            }
        }};
        for (int i = 0; i < 3; i++) {
            for (Animal a : all) {
                System.out.println(call(a));
            }
        }
        Loud l = new Puppy();
        System.out.println(l.sound() + l.volume() + l.equals(l) + (l.hashCode() == l.hashCode()));
        Animal none = null;
        try {
            none.sound();
        } catch (NullPointerException e) {
            System.out.println("null receiver");
        }
        try {
            Loud bad = (Loud) (Object) new Cat();
            System.out.println(bad);
        } catch (ClassCastException e) {
            System.out.println("no Loud");
        }
    }
}
