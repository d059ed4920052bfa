import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.TreeMap;

/** headMap, tailMap, subMap, descending views and their bounds. */
public class TreeMapRanges {
    public static void main(String[] args) {
        TreeMap<Integer, String> m = new TreeMap<>();
        for (int i = 0; i < 50; i += 5) m.put(i, "v" + i);
        System.out.println(m.floorKey(12) + " " + m.ceilingKey(12) + " " + m.lowerKey(10) + " " + m.higherKey(10) + " " + m.floorEntry(-1) + " " + m.ceilingEntry(46) + " " + m.firstEntry() + " " + m.lastKey());
        NavigableMap<Integer, String> s = m.subMap(10, true, 30, false);
        System.out.println(s + " " + s.size() + " " + s.firstKey() + " " + s.descendingMap() + " " + s.headMap(20) + " " + s.tailMap(20, false));
        s.put(12, "new");
        m.remove(15);
        System.out.println(s.keySet() + " " + m.containsKey(12));
        try {
            s.put(30, "x");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            s.subMap(5, 15);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(s.pollFirstEntry() + " " + s.pollLastEntry() + " " + m.size() + " " + m.descendingMap().headMap(20).firstKey() + " " + m.descendingKeySet());
        m.headMap(20).clear();
        System.out.println(m + " " + m.navigableKeySet().higher(25));
        Iterator<Integer> it = m.keySet().iterator();
        it.next();
        it.remove();
        System.out.println(m.keySet());
        try {
            for (Integer k : m.keySet()) m.put(k + 1, "");
        } catch (ConcurrentModificationException e) {
            System.out.println("CME");
        }
        TreeMap<String, Integer> r = new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        for (String w : "the quick brown fox jumps over the lazy dog".split(" ")) r.merge(w, 1, Integer::sum);
        System.out.println(r + " " + r.comparator().compare("a", "b"));
    }
}
