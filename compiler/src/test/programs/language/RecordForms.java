/** Records: compact and other constructors, accessors, statics, interfaces, generics, equals and hash of all component types, nesting. */
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class RecordForms {
    record Point(int x, int y) implements Comparable<Point> {
        static final Point ORIGIN = new Point(0, 0);
        static int made;

        Point {
            if (x < -1000) {
                throw new IllegalArgumentException("x " + x);
            }
            made++;
        }

        Point(int both) {
            this(both, both);
        }

        double distance() {
            return Math.sqrt((double) x * x + (double) y * y);
        }

        @Override
        public int compareTo(Point o) {
            return Integer.compare(x * x + y * y, o.x * o.x + o.y * o.y);
        }
    }

    record Everything(byte b, short s, char c, int i, long l, float f, double d, boolean z, String t, int[] a) { }

    record Pair<A, B>(A first, B second) {
        <C> Pair<A, C> with(C c) {
            return new Pair<>(first, c);
        }

        @Override
        public String toString() {
            return "(" + first + "," + second + ")";
        }
    }

    record Empty() { }

    record Range(int from, int to) {
        Range(int from, int to) {
            this.from = Math.min(from, to);
            this.to = Math.max(from, to);
        }

        @Override
        public int to() {
            return to + 1;
        }
    }

    public static void main(String[] args) {
        Point p = new Point(3, 4);
        System.out.println(p + " " + p.equals(new Point(3, 4)) + " " + p.hashCode() + " " + p.distance() + " " + new Point(5) + " " + Point.ORIGIN.compareTo(p));
        int[] a = {};
        Everything e = new Everything((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, -0.0, true, "t", a);
        Everything f = new Everything((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 0.0, true, "t", a);
        System.out.println(e.equals(f) + " " + e.equals(new Everything((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, -0.0, true, "t", a)));
        System.out.println(new Everything((byte) 0, (short) 0, 'x', 0, 0, Float.NaN, Double.NaN, false, null, null));
        System.out.println(new Pair<>("a", 1).with(List.of(2, 3)) + " " + new Pair<>(null, null).equals(new Pair<>(null, null)) + " " + new Empty() + new Empty().hashCode());
        System.out.println(new Range(9, 2) + " " + new Range(9, 2).to() + " " + new Range(2, 9).equals(new Range(9, 2)));
        Map<Point, String> m = new HashMap<>();
        m.put(p, "p");
        System.out.println(m.get(new Point(3, 4)) + " " + m.get(new Point(4, 3)) + " " + Point.made);
        try {
            new Point(-5000);
        } catch (IllegalArgumentException x) {
            System.out.println(x.getMessage());
        }
    }
}
