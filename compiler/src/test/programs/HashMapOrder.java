import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Iteration order of HashMap for many kinds of keys, growth and removal. */
public class HashMapOrder {
    public static void main(String[] args) {
        Map<String, Integer> m = new HashMap<>();
        String[] words = "it was the best of times it was the worst of times it was the age of wisdom it was the age of foolishness".split(" ");
        for (String w : words) {
            Integer n = m.get(w);
            m.put(w, n == null ? 1 : n + 1);
        }
        System.out.println(m);
        Map<Integer, String> ints = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            ints.put(i * 37 % 1009 * (i % 2 == 0 ? 1 : -1), "v" + i);
        }
        System.out.println(ints.keySet());
        for (Iterator<Map.Entry<Integer, String>> it = ints.entrySet().iterator(); it.hasNext();) {
            Map.Entry<Integer, String> e = it.next();
            if (e.getKey() % 3 == 0) {
                it.remove();
            } else {
                e.setValue(e.getValue() + "!");
            }
        }
        System.out.println(ints);
        Map<Long, Character> longs = new HashMap<>(3);
        for (long l = 1; l < 1L << 50; l *= 7) {
            longs.put(l, (char) ('a' + l % 26));
        }
        System.out.println(longs);
        Map<Double, Boolean> doubles = new HashMap<>(64, 2f);
        for (double d = -2; d < 3; d += 0.375) {
            doubles.put(d, d > 0);
        }
        System.out.println(doubles);
        m.remove("it");
        m.put(null, -1);
        m.put("x", null);
        System.out.println(m + " " + m.containsKey("x") + m.containsKey("y") + m.get(null) + m.get("x") + m.containsValue(null) + m.size());
        System.out.println(m.getOrDefault("zzz", 5) + " " + m.putIfAbsent("zzz", 6) + " " + m.putIfAbsent("zzz", 7) + " " + m.remove("zzz", 7) + m.remove("zzz", 6)
            + " " + m.replace("of", 100) + " " + m.get("of"));
        System.out.println(new HashMap<>(m).equals(m) + " " + new HashMap<>(ints) + " " + m.values() + " " + (m.hashCode() == new HashMap<>(m).hashCode()));
        m.keySet().remove("the");
        m.values().remove(100);
        System.out.println(m);
        m.clear();
        System.out.println(m + " " + m.isEmpty());
    }
}
