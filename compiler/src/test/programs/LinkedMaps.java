import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** LinkedHashMap and LinkedHashSet keep the order of insertion or access. */
public class LinkedMaps {
    static class Cache extends LinkedHashMap<String, Integer> {
        Cache() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> e) {
            return size() > 3;
        }
    }

    public static void main(String[] args) {
        Map<String, Integer> m = new LinkedHashMap<>();
        for (String s : "zeta alpha mid beta alpha zeta".split(" ")) {
            m.put(s, s.length() + m.size());
        }
        System.out.println(m + " " + m.keySet() + " " + m.values());
        m.remove("alpha");
        m.put("alpha", 0);
        System.out.println(m + " " + new ArrayList<>(m.entrySet()).get(1));
        Cache c = new Cache();
        c.put("a", 1);
        c.put("b", 2);
        c.put("c", 3);
        c.get("a");
        c.put("d", 4);
        c.put("b", 5);
        System.out.println(c + " " + c.containsKey("c"));
        LinkedHashSet<Integer> s = new LinkedHashSet<>(Arrays.asList(5, 3, 9, 3, 1, 5));
        s.add(7);
        s.remove(9);
        System.out.println(s + " " + s.contains(3) + " " + s.equals(new LinkedHashSet<>(Arrays.asList(1, 3, 5, 7))));
    }
}
