/** Bridge methods: covariant results, type parameters bound in subclasses, interfaces with several instantiations in a hierarchy. */
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public class GenericBridges {
    static abstract class Shape implements Comparable<Shape>, Cloneable {
        abstract double area();

        @Override
        public int compareTo(Shape o) {
            return Double.compare(area(), o.area());
        }

        @Override
        public Shape clone() {
            try {
                return (Shape) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static class Square extends Shape {
        double side;

        Square(double side) {
            this.side = side;
        }

        @Override
        double area() {
            return side * side;
        }

        @Override
        public Square clone() {
            Square s = (Square) super.clone();
            s.side++;
            return s;
        }
    }

    interface Transform<A, B> {
        B apply(A a);

        default <C> Transform<A, C> then(Transform<? super B, ? extends C> next) {
            return a -> next.apply(apply(a));
        }
    }

    static class Length implements Transform<String, Integer> {
        @Override
        public Integer apply(String s) {
            return s.length();
        }
    }

    static class Doubled extends Length {
        @Override
        public Integer apply(String s) {
            return 2 * super.apply(s);
        }
    }

    static abstract class Store<T extends Comparable<? super T>> {
        final List<T> items = new ArrayList<>();

        void put(T t) {
            items.add(t);
        }

        T best() {
            T best = null;
            for (T t : items) {
                best = best == null || t.compareTo(best) > 0 ? t : best;
            }
            return best;
        }
    }

    static class Names extends Store<String> {
        @Override
        void put(String s) {
            super.put(s.toUpperCase());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Shape s = new Square(2);
        Shape t = s.clone();
        System.out.println(s.area() + " " + t.area() + " " + s.compareTo(t) + " " + ((Comparable) t).compareTo(s));
        Transform<String, Integer> f = new Doubled();
        System.out.println(f.apply("four") + " " + f.then(n -> n + 0.5).then(Object::toString).apply("abc"));
        Names names = new Names();
        names.put("x");
        ((Store<String>) names).put("zebra");
        names.put("m");
        System.out.println(names.best() + names.items);
        try {
            ((Store) names).put(5);
        } catch (ClassCastException e) {
            System.out.println("bridge casts");
        }
        try {
            ((Transform) f).apply(new Object());
        } catch (ClassCastException e) {
            System.out.println("bridge casts too");
        }
        Comparator<Shape> c = Comparator.<Shape>naturalOrder().reversed();
        System.out.println(c.compare(s, t));
    }
}
