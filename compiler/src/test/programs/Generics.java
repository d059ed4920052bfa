import java.util.ArrayList;
import java.util.List;

/** Generic classes, bounded types, wildcards. */
public class Generics {
    static class Pair<A, B> {
        final A first;
        final B second;

        Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }

        <C> Pair<A, C> withSecond(C c) {
            return new Pair<>(first, c);
        }

        Pair<B, A> swap() {
            return new Pair<>(second, first);
        }

        @Override
        public String toString() {
            return "(" + first + ", " + second + ")";
        }
    }

    static <T extends Comparable<? super T>> T max(List<? extends T> list) {
        T best = null;
        for (T t : list) {
            if (best == null || t.compareTo(best) > 0) {
                best = t;
            }
        }
        return best;
    }

    static double sum(List<? extends Number> list) {
        double s = 0;
        for (Number n : list) {
            s += n.doubleValue();
        }
        return s;
    }

    static void fill(List<? super Integer> list) {
        for (int i = 0; i < 3; i++) {
            list.add(i);
        }
    }

    static class Stack<E> {
        private E[] items;
        private int n;

        @SuppressWarnings("unchecked")
        Stack() {
            items = (E[]) new Object[2];
        }

        void push(E e) {
            if (n == items.length) {
                Object[] more = new Object[n * 2];
                System.arraycopy(items, 0, more, 0, n);
                @SuppressWarnings("unchecked")
                E[] cast = (E[]) more;
                items = cast;
            }
            items[n++] = e;
        }

        E pop() {
            return items[--n];
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Pair<String, Integer> p = new Pair<>("a", 1);
        System.out.println(p + " " + p.swap() + " " + p.withSecond(2.5).second + " " + (p.first + p.second));
        List<Integer> ints = new ArrayList<>();
        fill(ints);
        ints.add(-5);
        List<Object> objects = new ArrayList<>();
        fill(objects);
        objects.add("x");
        System.out.println(max(ints) + " " + sum(ints) + " " + objects);
        Stack<String> s = new Stack<>();
        for (String w : "to be or not to be".split(" ")) {
            s.push(w);
        }
        System.out.println(s.pop() + s.pop() + s.pop());
        List raw = ints;
        raw.add("not an int");
        try {
            int bad = ints.get(4);
            System.out.println(bad);
        } catch (ClassCastException e) {
            System.out.println("heap pollution found");
        }
        System.out.println(Generics.<String>identity("id") + max(java.util.Arrays.asList("b", "c", "a")));
    }

    static <T> T identity(T t) {
        return t;
    }
}
