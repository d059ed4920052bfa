import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Insertion and access order, eldest removal, re-insertion. */
public class LinkedHashMapAccess {
    public static void main(String[] args) {
        Map<String, Integer> m = new LinkedHashMap<>();
        for (String s : "one two three one four two".split(" ")) m.merge(s, s.length(), Integer::sum);
        System.out.println(m);
        m.remove("two");
        m.put("two", 0);
        m.put("one", -1);
        System.out.println(m + " " + m.keySet() + m.values());
        Map<Integer, Integer> lru = new LinkedHashMap<Integer, Integer>(8, 0.75f, true) {
            @Override protected boolean removeEldestEntry(Map.Entry<Integer, Integer> e) {
                return size() > 5;
            }
        };
        for (int i = 0; i < 8; i++) {
            lru.put(i, i * i);
            lru.get(3);
        }
        System.out.println(lru);
        lru.getOrDefault(5, 0);
        lru.putIfAbsent(6, 1);
        lru.computeIfPresent(4, (k, v) -> v + 1);
        System.out.println(lru);
        try {
            for (Integer k : lru.keySet()) lru.get(k);
            System.out.println("fine");
        } catch (ConcurrentModificationException e) {
            System.out.println("access changes order");
        }
        for (Iterator<Map.Entry<Integer, Integer>> i = lru.entrySet().iterator(); i.hasNext(); ) if (i.next().getKey() % 2 == 1) i.remove();
        System.out.println(lru);
        lru.replaceAll((k, v) -> v + k);
        System.out.println(lru.values());
    }
}
