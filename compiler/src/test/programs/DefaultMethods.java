/** Default and static methods of interfaces. */
public class DefaultMethods {
    interface Greeter {
        String name();

        default String greet() {
            return "Hello, " + name() + suffix();
        }

        default String suffix() {
            return ".";
        }

        static Greeter of(final String name) {
            return new Greeter() {
                public String name() {
                    return name;
                }
            };
        }
    }

    interface Excited extends Greeter {
        @Override
        default String suffix() {
            return "!";
        }
    }

    interface Polite extends Greeter {
        default String greet() {
            return "Dear " + Greeter.super.greet();
        }
    }

    static class Both implements Excited, Polite {
        public String name() {
            return "both";
        }
    }

    static class Own extends Both {
        public String greet() {
            return "<" + super.greet() + ">";
        }

        public String suffix() {
            return "?" + super.suffix();
        }
    }

    static class ClassWins implements Greeter {
        public String name() {
            return "class";
        }

        public String greet() {
            return "class wins";
        }
    }

    static class Derived extends ClassWins implements Polite {
    }

    public static void main(String[] args) {
        Greeter[] all = {Greeter.of("static"), new Both(), new Own(), new ClassWins(), new Derived()};
        for (Greeter g : all) {
            System.out.println(g.greet() + " " + g.suffix());
        }
        Excited e = new Own();
        System.out.println(e.greet());
    }
}
