import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/** Sorted maps: navigation, sub maps, descending views. */
public class TreeMapOps {
    public static void main(String[] args) {
        TreeMap<Integer, String> m = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            m.put(i * 7 % 23 * 2, "v" + i);
        }
        System.out.println(m);
        System.out.println(m.firstKey() + " " + m.lastEntry() + " " + m.floorKey(15) + " " + m.ceilingKey(15) + " " + m.lowerKey(16) + " " + m.higherEntry(16)
            + " " + m.lowerKey(-5) + " " + m.ceilingEntry(1000));
        System.out.println(m.headMap(10) + " " + m.tailMap(36, false) + " " + m.subMap(10, 20) + " " + m.subMap(10, false, 20, true));
        NavigableMap<Integer, String> d = m.descendingMap();
        System.out.println(d + " " + d.firstKey() + " " + d.higherKey(20) + " " + d.headMap(30, true) + " " + d.subMap(20, 10));
        NavigableMap<Integer, String> part = m.subMap(10, true, 30, false);
        part.remove(12);
        part.put(11, "eleven");
        part.pollFirstEntry();
        System.out.println(part + " " + part.size() + " " + m.size() + " " + m.pollLastEntry() + " " + part.lastKey() + " " + part.floorKey(100) + " " + part.lowerKey(10));
        try {
            part.put(30, "out");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        for (Map.Entry<Integer, String> e : m.entrySet()) {
            e.setValue(e.getValue().toUpperCase());
        }
        System.out.println(m.values() + " " + m.keySet() + " " + m.navigableKeySet().headSet(9, true) + " " + m.descendingKeySet().first());
        TreeMap<String, Integer> rev = new TreeMap<>(Collections.<String>reverseOrder());
        for (String s : "the quick brown fox".split(" ")) {
            rev.put(s, s.length());
        }
        System.out.println(rev + " " + rev.firstKey());
        TreeMap<Integer, Integer> big = new TreeMap<>();
        Random r = new Random(5);
        long h = 0;
        for (int i = 0; i < 3000; i++) {
            int k = r.nextInt(500);
            if (r.nextBoolean()) {
                big.put(k, i);
            } else {
                Integer old = big.remove(k);
                h = h * 31 + (old == null ? 1 : old);
            }
        }
        for (int k : big.keySet()) {
            h = h * 17 + k;
        }
        System.out.println(big.size() + " " + h);
        try {
            m.put(null, "x");
        } catch (NullPointerException e) {
            System.out.println("no null key");
        }
    }
}
