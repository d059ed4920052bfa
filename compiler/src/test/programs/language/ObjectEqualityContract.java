import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** equals and hashCode of own classes in hash collections, with bad and good hashes. */
public class ObjectEqualityContract {
    static class Point {
        final int x;
        final int y;
        Point(int x, int y) {
            this.x = x;
            this.y = y;
        }
        @Override public boolean equals(Object o) {
            return o instanceof Point && ((Point) o).x == x && ((Point) o).y == y;
        }
        @Override public int hashCode() {
            return 31 * x + y;
        }
    }

    static class Bad {
        final int v;
        Bad(int v) {
            this.v = v;
        }
        @Override public boolean equals(Object o) {
            return o instanceof Bad && ((Bad) o).v == v;
        }
        @Override public int hashCode() {
            return 7;
        }
    }

    public static void main(String[] args) {
        Set<Point> s = new HashSet<>();
        for (int i = 0; i < 100; i++) s.add(new Point(i % 10, i % 7));
        System.out.println(s.size() + " " + s.contains(new Point(3, 3)) + s.remove(new Point(9, 6)) + s.size());
        Map<Bad, Integer> m = new HashMap<>();
        for (int i = 0; i < 200; i++) m.merge(new Bad(i % 40), 1, Integer::sum);
        System.out.println(m.size() + " " + m.get(new Bad(13)) + " " + m.get(new Bad(40)));
        for (int i = 0; i < 40; i += 2) m.remove(new Bad(i));
        int sum = 0;
        for (Bad b : m.keySet()) sum += b.v;
        System.out.println(m.size() + " " + sum);
    }
}
