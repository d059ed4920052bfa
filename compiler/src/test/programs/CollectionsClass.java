import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** java.util.Collections. */
public class CollectionsClass {
    public static void main(String[] args) {
        List<Integer> l = new ArrayList<>(Arrays.asList(5, 3, 8, 1, 9, 2));
        Collections.reverse(l);
        System.out.println(l);
        Collections.swap(l, 0, 5);
        Collections.rotate(l, 2);
        System.out.println(l + " " + Collections.max(l) + Collections.min(l) + Collections.max(l, Collections.<Integer>reverseOrder()) + Collections.frequency(l, 3));
        Collections.rotate(l, -3);
        System.out.println(l);
        Collections.addAll(l, 7, 7);
        System.out.println(Collections.frequency(l, 7) + " " + Collections.nCopies(3, "ab") + Collections.emptyList() + Collections.singletonList(1) + Collections.singleton("s")
            + Collections.singletonMap("k", "v") + Collections.emptyMap() + Collections.disjoint(l, Arrays.asList(100, 200)));
        List<Integer> u = Collections.unmodifiableList(l);
        Map<String, Integer> um = Collections.unmodifiableMap(new HashMap<String, Integer>());
        try {
            u.add(1);
        } catch (UnsupportedOperationException e) {
            System.out.println("unmodifiable");
        }
        try {
            um.put("a", 1);
        } catch (UnsupportedOperationException e) {
            System.out.println("unmodifiable");
        }
        l.set(0, 1000);
        System.out.println(u.get(0) + " " + u.equals(l));
        Collections.fill(l, 0);
        System.out.println(l);
    }
}
