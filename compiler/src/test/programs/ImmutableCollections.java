import java.util.*;
import java.util.function.*;

/** List.of, Set.of, Map.of and copies: contents, refusals, nulls and duplicates. */
public class ImmutableCollections {
    static void refused(Runnable action) {
        try {
            action.run();
            System.out.println("allowed");
        } catch (UnsupportedOperationException | NullPointerException | IllegalArgumentException | IndexOutOfBoundsException e) {
            System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        List<Integer> list = List.of(3, 1, 2);
        System.out.println(list + " " + list.size() + list.contains(1) + list.indexOf(2) + list.equals(Arrays.asList(3, 1, 2)) + list.hashCode());
        System.out.println(List.of() + " " + List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) + " " + List.of(new String[] {"a", "b"}));
        refused(() -> list.add(4));
        refused(() -> list.set(0, 4));
        refused(() -> list.remove(0));
        refused(() -> list.clear());
        refused(() -> list.sort(null));
        refused(() -> list.removeIf(x -> false));
        refused(() -> list.iterator().remove());
        refused(() -> List.of(1, null));
        refused(() -> list.contains(null));
        refused(() -> Set.of(1, 2, 1));
        refused(() -> Map.of("a", 1, "a", 2));
        refused(() -> Set.of(1).add(2));
        refused(() -> Map.of("a", 1).put("b", 2));
        refused(() -> Map.of("a", 1).get(null));
        refused(() -> Map.entry("k", 1).setValue(2));
        refused(() -> Map.entry(null, 1));
        refused(() -> Map.of("a", 1).entrySet().iterator().next().setValue(3));
        Set<String> set = Set.of("x", "y", "z");
        System.out.println(new TreeSet<>(set) + " " + set.size() + set.contains("y") + set.equals(new HashSet<>(Arrays.asList("z", "y", "x"))));
        Map<String, Integer> map = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2));
        System.out.println(new TreeMap<>(map) + " " + map.get("one") + map.containsKey("three") + map.getOrDefault("three", 3) + Map.entry("k", "v"));
        List<Integer> source = new ArrayList<>(list);
        List<Integer> copy = List.copyOf(source);
        source.clear();
        System.out.println(copy + " " + (List.copyOf(copy) == copy));
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(Map.of("b", 1, "a", 2, "c", 0).entrySet());
        entries.sort(Map.Entry.comparingByKey());
        System.out.println(entries);
        entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        System.out.println(entries);
        System.out.println(list.subList(1, 3) + " " + Arrays.toString(list.toArray(new Integer[0])) + Arrays.toString(list.toArray(Integer[]::new)));
    }
}
