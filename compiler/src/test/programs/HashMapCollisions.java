import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keys with equal hash codes and user-defined equals. */
public class HashMapCollisions {
    static final class Key {
        final int a;
        final int b;

        Key(int a, int b) {
            this.a = a;
            this.b = b;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Key && ((Key) o).a == a && ((Key) o).b == b;
        }

        @Override
        public int hashCode() {
            return a % 3;
        }

        @Override
        public String toString() {
            return a + ":" + b;
        }
    }

    public static void main(String[] args) {
        Map<Key, Integer> m = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            m.put(new Key(i, i / 2), i);
        }
        System.out.println(m);
        for (int i = 0; i < 20; i += 3) {
            System.out.print(m.remove(new Key(i, i / 2)) + " " + m.remove(new Key(i, -1)) + " ");
        }
        System.out.println(m.size());
        System.out.println(m);
        Set<String> s = new HashSet<>();
        System.out.println(s.add("Aa") + " " + s.add("BB") + " " + s.add("Aa") + " " + s.contains("BB") + " " + s.size() + " " + s);
    }
}
