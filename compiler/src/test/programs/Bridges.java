/** Bridge methods: generic overriding and covariant results. */
public class Bridges {
    static abstract class Node<T> {
        abstract T get();

        abstract void set(T t);

        Node<T> self() {
            return this;
        }
    }

    static class IntNode extends Node<Integer> {
        int v;

        Integer get() {
            return v;
        }

        void set(Integer i) {
            v = i;
        }

        @Override
        IntNode self() {
            return this;
        }
    }

    static class Twice extends IntNode {
        @Override
        Integer get() {
            return super.get() * 2;
        }

        @Override
        Twice self() {
            v++;
            return this;
        }
    }

    interface Source<T> {
        T next();
    }

    static class Words implements Source<String>, Comparable<Words> {
        int i;

        public String next() {
            return "w" + i++;
        }

        public int compareTo(Words o) {
            return i - o.i;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Node<Integer> n = new IntNode();
        n.set(5);
        System.out.println(n.get() + n.self().get());
        n = new Twice();
        n.set(5);
        System.out.println(n.get() + " " + n.self().get() + " " + new Twice().self().v);
        Source<String> s = new Words();
        System.out.println(s.next() + s.next());
        Comparable c = new Words();
        System.out.println(c.compareTo(s));
        try {
            c.compareTo("x");
        } catch (ClassCastException e) {
            System.out.println("bridge casts");
        }
        Node raw = n;
        try {
            raw.set("text");
        } catch (ClassCastException e) {
            System.out.println("bridge casts");
        }
    }
}
