/** Sealed hierarchies with records, pattern instanceof with scope through && and negation. */
public class SealedShapes {
    sealed interface Shape permits Circle, Box, Group { }

    record Circle(double r) implements Shape { }

    record Box(double w, double h) implements Shape { }

    static final class Group implements Shape {
        final Shape[] parts;

        Group(Shape... parts) {
            this.parts = parts;
        }
    }

    static double area(Object o) {
        if (o instanceof Circle c && c.r() > 0) {
            return 3 * c.r() * c.r();
        } else if (o instanceof Box b) {
            return b.w() * b.h();
        } else if (!(o instanceof Group g)) {
            return -1;
        } else {
            double sum = 0;
            for (Shape s : g.parts) {
                sum += area(s);
            }
            return sum;
        }
    }

    static String describe(Object o) {
        if (!(o instanceof String s)) {
            if (o instanceof Integer i && i > 10 || o instanceof Long) {
                return "number";
            }
            return o instanceof int[] a ? "ints " + a.length : "other";
        }
        return s.isEmpty() ? "empty" : s.trim();
    }

    public static void main(String[] args) {
        Shape all = new Group(new Circle(2), new Box(3, 4), new Group(new Circle(-1)), new Group());
        System.out.println(area(all) + " " + area("x") + " " + area(null));
        Object[] objects = {"", " a ", 5, 11, 7L, new int[3], null, 'c'};
        for (Object o : objects) {
            System.out.println(describe(o));
        }
        Object o = "text";
        while (!(o instanceof Integer n)) {
            o = o.toString().length();
        }
        System.out.println(n + 1);
    }
}
