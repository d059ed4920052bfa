import java.util.IdentityHashMap;
import java.util.Map;

/** IdentityHashMap tells equal objects apart. */
public class IdentityMap {
    public static void main(String[] args) {
        Map<Object, String> m = new IdentityHashMap<>();
        String a = new String("k");
        String b = new String("k");
        m.put(a, "a");
        m.put(b, "b");
        m.put(a, "c");
        m.put(null, "n");
        m.put(1000, "i");
        m.put(1000, "j");
        System.out.println(m.size() + " " + m.get(a) + m.get(b) + m.get("k") + m.get(null) + m.get(1000) + m.containsKey(b) + m.containsValue("b"));
        m.remove(b);
        m.keySet().remove(a);
        System.out.println(m.size() + " " + m.get(a));
    }
}
