import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;

/** Own lists, sets and maps on the abstract bases. */
public class AbstractCollectionBases {
    static class Squares extends AbstractList<Integer> {
        int n;
        Squares(int n) {
            this.n = n;
        }
        @Override public Integer get(int i) {
            if (i < 0 || i >= n) throw new IndexOutOfBoundsException("no " + i);
            return i * i;
        }
        @Override public int size() {
            return n;
        }
    }

    static class Pairs extends AbstractMap<Integer, String> {
        @Override public Set<Map.Entry<Integer, String>> entrySet() {
            Set<Map.Entry<Integer, String>> s = new LinkedHashSet<>();
            for (int i = 3; i > 0; i--) s.add(new AbstractMap.SimpleEntry<>(i, "v" + i));
            return s;
        }
    }

    static class Bits extends AbstractSet<Integer> {
        int mask;
        @Override public boolean add(Integer i) {
            int old = mask;
            mask |= 1 << i;
            return old != mask;
        }
        @Override public Iterator<Integer> iterator() {
            return new Iterator<Integer>() {
                int at = -1;
                @Override public boolean hasNext() {
                    return at < 31 && mask >>> at + 1 != 0;
                }
                @Override public Integer next() {
                    do at++;
                    while ((mask >> at & 1) == 0);
                    return at;
                }
                @Override public void remove() {
                    mask &= ~(1 << at);
                }
            };
        }
        @Override public int size() {
            return Integer.bitCount(mask);
        }
    }

    public static void main(String[] args) {
        Squares q = new Squares(6);
        System.out.println(q + " " + q.contains(16) + q.indexOf(9) + q.lastIndexOf(7) + q.subList(2, 5) + q.equals(Arrays.asList(0, 1, 4, 9, 16, 25)) + q.hashCode() + q.stream().mapToInt(x -> x).sum());
        try {
            q.add(1);
        } catch (UnsupportedOperationException e) {
            System.out.println("read only");
        }
        ListIterator<Integer> it = q.listIterator(6);
        System.out.print(it.previous() + " ");
        q.n = 2;
        try {
            it.previous();
            it.previous();
            it.previous();
            System.out.println("?");
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName());
        }
        Pairs p = new Pairs();
        System.out.println(p + " " + p.get(2) + p.get(9) + p.containsKey(1) + p.containsValue("v3") + p.keySet() + p.values() + p.hashCode() + p.equals(Map.of(1, "v1", 2, "v2", 3, "v3")));
        try {
            p.put(1, "");
        } catch (UnsupportedOperationException e) {
            System.out.println("no put");
        }
        Bits b = new Bits();
        b.addAll(Arrays.asList(5, 3, 30, 5));
        b.removeIf(x -> x == 3);
        System.out.println(b + " " + b.contains(30) + b.containsAll(Set.of(5)) + b.retainAll(Set.of(5, 6)) + b + b.equals(Set.of(5)) + b.hashCode() + b.removeAll(List.of(5)) + b.isEmpty());
    }
}
