/** Default, static and private interface methods; diamond resolution; super calls; a class method wins. */
public class InterfaceMethodKinds {
    interface Named {
        String name();

        default String hello() {
            return greet("hello");
        }

        private String greet(String word) {
            return word + " " + decorate(name());
        }

        private static String decorate(String s) {
            return "<" + s + ">";
        }

        static Named of(String s) {
            return () -> s;
        }
    }

    interface Loud extends Named {
        @Override
        default String hello() {
            return Named.super.hello().toUpperCase();
        }
    }

    interface Polite extends Named {
        @Override
        default String hello() {
            return Named.super.hello() + ", please";
        }
    }

    static class Both implements Loud, Polite {
        @Override
        public String name() {
            return "both";
        }

        @Override
        public String hello() {
            return Loud.super.hello() + " / " + Polite.super.hello();
        }
    }

    static class Base {
        public String hello() {
            return "from the class";
        }
    }

    static class ClassWins extends Base implements Loud {
        @Override
        public String name() {
            return "nobody asks";
        }
    }

    interface Abstracted extends Loud {
        @Override
        String hello();
    }

    interface A {
        default int v() {
            return 1;
        }
    }

    interface B extends A { }

    interface C extends A {
        @Override
        default int v() {
            return 2;
        }
    }

    static class D implements B, C { }

    public static void main(String[] args) {
        System.out.println(Named.of("x").hello());
        System.out.println(new Both().hello());
        System.out.println(new ClassWins().hello());
        Abstracted a = new Abstracted() {
            @Override
            public String name() {
                return "anon";
            }

            @Override
            public String hello() {
                return "own " + name();
            }
        };
        Loud l = a;
        System.out.println(l.hello() + " " + new D().v() + " " + ((B) new D()).v());
    }
}
