/** Classes whose initialisers need each other see default values. */
public class CyclicInitialisation {
    static class A {
        static int a = B.b + 1;
        static final int CONST = 10;
        static final String S = "s" + B.seen();
    }

    static class B {
        static int b = A.a + 5;

        static String seen() {
            return "b=" + b + ",a=" + A.a + ",S=" + A.S + ",C=" + A.CONST;
        }
    }

    enum Planet {
        EARTH, MARS;

        static final Planet[] CACHE = values();
        final int n = Holder.next();
    }

    static class Holder {
        static int counter = 100;

        static int next() {
            return counter++;
        }
    }

    static class Node {
        static final Node ROOT = new Node(null);
        static int created = 5;
        final Node parent;

        Node(Node parent) {
            this.parent = parent;
            created++;
        }
    }

    public static void main(String[] args) {
        System.out.println(A.a + " " + B.b + " " + A.S);
        System.out.println(Planet.MARS.n + " " + Planet.CACHE.length + " " + Holder.counter);
        new Node(Node.ROOT);
        System.out.println(Node.created);
    }
}
