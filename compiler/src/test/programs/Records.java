import java.util.*;

/** Records: generated methods over every component type, compact constructors, nested and generic ones, interfaces. */
public class Records {
    record Empty() { }
    record Point(int x, int y) {
        static final Point ORIGIN = new Point(0, 0);
        double distance() { return Math.sqrt(x * x + y * y); }
        Point { if (x < -1000) throw new IllegalArgumentException("x " + x); }
        Point(int both) { this(both, both); }
    }
    record All(boolean z, byte b, short s, char c, int i, long l, float f, double d, String t, int[] a, Object o) { }
    record Pair<A, B>(A first, B second) implements Comparable<Pair<A, B>> {
        @Override public int compareTo(Pair<A, B> other) { return first.toString().compareTo(other.first.toString()); }
        <C> Pair<A, C> with(C other) { return new Pair<>(first, other); }
    }
    record Named(String name) {
        @Override public String toString() { return "I am " + name; }
        @Override public String name() { return name.toUpperCase(); }
    }

    public static void main(String[] args) {
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + " " + new Empty().hashCode());
        Point p = new Point(3, 4);
        System.out.println(p + " " + p.distance() + " " + p.equals(new Point(3, 4)) + " " + p.equals(null) + " " + p.equals("x") + " " + p.hashCode());
        System.out.println(new Point(5) + " " + Point.ORIGIN);
        try {
            System.out.println(new Point(-2000, 1));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        int[] array = {1};
        All a = new All(true, (byte) -1, (short) 300, 'x', 1 << 20, -5L << 33, 1.5f, -0.0, "t", array, null);
        All b = new All(true, (byte) -1, (short) 300, 'x', 1 << 20, -5L << 33, 1.5f, 0.0, "t", array, null);
        All c = new All(true, (byte) -1, (short) 300, 'x', 1 << 20, -5L << 33, 1.5f, -0.0, "t", array, null);
        System.out.println(a.toString().substring(0, 80));
        System.out.println(a.equals(b) + " " + a.equals(c) + " " + new All(false, (byte) 0, (short) 0, 'a', 0, 0, 0, Double.NaN, "", null, 1).equals(
                new All(false, (byte) 0, (short) 0, 'a', 0, 0, 0, Double.NaN, "", null, 1)));
        System.out.println(new All(true, (byte) 1, (short) 2, 'c', 4, 5, 6, 7, "8", null, 9).hashCode());
        Map<Point, String> map = new HashMap<>();
        map.put(new Point(1, 2), "one two");
        System.out.println(map.get(new Point(1, 2)) + " " + map.get(new Point(2, 1)));
        Pair<String, Integer> pair = new Pair<>("k", 7);
        System.out.println(pair + " " + pair.with(2.5) + " " + pair.first().length() + pair.second() + " " + pair.compareTo(new Pair<>("j", 1)));
        System.out.println(new Pair<>(new Pair<>(1, null), Arrays.asList(2, 3)) + " " + new Named("bob") + " " + new Named("bob").name());
        record Local(long value) { }
        System.out.println(new Local(1L << 50) + " " + new Local(1L << 50).hashCode());
    }
}
