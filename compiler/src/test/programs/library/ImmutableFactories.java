import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** List.of, Set.of, Map.of and copies: what they refuse, equality, errors. */
public class ImmutableFactories {
    static void t(String n, Runnable r) {
        try {
            r.run();
            System.out.println(n + " ok");
        } catch (RuntimeException e) {
            System.out.println(n + " " + e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) {
        List<Integer> l = List.of(1, 2, 3);
        t("add", () -> l.add(4));
        t("set", () -> l.set(0, 1));
        t("sort", () -> l.sort(null));
        t("null", () -> List.of(1, null));
        t("contains null", () -> l.contains(null));
        t("set dup", () -> Set.of(1, 1));
        t("map dup", () -> Map.of(1, 2, 1, 3));
        t("map put", () -> Map.of().put(1, 1));
        t("copy null", () -> List.copyOf(Arrays.asList(1, null)));
        t("iterator remove", () -> {
            Iterator<Integer> i = l.iterator();
            i.next();
            i.remove();
        });
        System.out.println(l.equals(Arrays.asList(1, 2, 3)) + " " + l.hashCode() + " " + Set.of(1, 2, 3).equals(new HashSet<>(l)) + Map.of("a", 1).equals(new HashMap<>(Map.of("a", 1))) + Map.entry("k", 2) + List.of().isEmpty() + (List.copyOf(l) == l) + l.subList(1, 3) + l.indexOf(3) + new TreeMap<>(Map.ofEntries(Map.entry(2, "b"), Map.entry(1, "a"))) + Collections.unmodifiableMap(new TreeMap<>(Map.of(1, 2))) + List.of(new Integer[] {7, 8}) + Set.copyOf(List.of(4, 4)));
    }
}
