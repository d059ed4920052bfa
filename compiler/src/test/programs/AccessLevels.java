/** Private members of nested classes, private methods with equal names in subclasses. */
public class AccessLevels {
    static class A {
        private String secret() {
            return "A.secret";
        }

        String call() {
            return secret();
        }

        private int n = 1;

        int twice() {
            return n * 2;
        }
    }

    static class B extends A {
        private String secret() {
            return "B.secret";
        }

        String own() {
            return secret() + super.call();
        }

        private int n = 50;
    }

    public static void main(String[] args) {
        B b = new B();
        System.out.println(b.call() + " " + b.own() + " " + b.twice() + " " + b.n + " " + ((A) b).n + " " + ((A) b).secret());
    }
}
