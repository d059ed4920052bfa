import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** keySet, values and entrySet write through; iterators fail fast; computeX methods. */
public class HashMapViews {
    public static void main(String[] args) {
        Map<String, Integer> m = new HashMap<>();
        for (int i = 0; i < 20; i++) m.put("k" + i, i);
        m.keySet().removeIf(k -> k.endsWith("5"));
        m.values().remove(7);
        m.values().removeIf(v -> v > 15);
        m.entrySet().removeIf(e -> e.getKey().equals("k3"));
        for (Map.Entry<String, Integer> e : m.entrySet()) e.setValue(e.getValue() * 10);
        System.out.println(new TreeMap<>(m));
        System.out.println(m.computeIfAbsent("new", k -> k.length()) + " " + m.computeIfAbsent("new", k -> 99) + " " + m.computeIfPresent("new", (k, v) -> v + 1) + " " + m.computeIfPresent("none", (k, v) -> 1) + " " + m.compute("k1", (k, v) -> null) + " " + m.containsKey("k1"));
        System.out.println(m.merge("k2", 5, Integer::sum) + " " + m.merge("k2", 5, (a, b) -> null) + " " + m.merge("z", 1, Integer::sum) + " " + m.putIfAbsent("z", 2) + " " + m.getOrDefault("q", -1) + " " + m.replace("z", 7) + " " + m.replace("z", 7, 8) + " " + m.remove("z", 9));
        try {
            for (String k : m.keySet()) m.put(k + "x", 0);
            System.out.println("no");
        } catch (ConcurrentModificationException e) {
            System.out.println("CME");
        }
        try {
            m.computeIfAbsent("bad", k -> {
                m.put("worse", 1);
                return 5;
            });
            System.out.println("computed");
        } catch (ConcurrentModificationException e) {
            System.out.println("CME in compute");
        }
        m.clear();
        m.put(null, 1);
        m.put("n", null);
        System.out.println(m.get(null) + " " + m.get("n") + " " + m.containsKey("n") + " " + m.containsValue(null) + " " + m.computeIfAbsent("n", k -> 4) + " " + m.size());
        m.replaceAll((k, v) -> k == null ? -1 : k.length());
        System.out.println(m.equals(Map.of("n", 1)) + " " + m);
    }
}
