import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collectors: groupingBy, partitioningBy, toMap, joining, teeing, summarizing, reducing, mapping. */
public class StreamGrouping {
    public static void main(String[] args) {
        List<String> w = Arrays.asList("apple", "fig", "banana", "kiwi", "cherry", "date", "elder", "fig");
        System.out.println("" + w.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList())));
        System.out.println("" + w.stream().collect(Collectors.groupingBy(s -> s.charAt(0) < 'd', Collectors.counting())));
        System.out.println("" + w.stream().collect(Collectors.partitioningBy(s -> s.contains("e"), Collectors.mapping(String::toUpperCase, Collectors.joining("/")))));
        System.out.println("" + w.stream().distinct().collect(Collectors.toMap(s -> s, String::length, (a, b) -> a, LinkedHashMap::new)));
        try {
            w.stream().collect(Collectors.toMap(s -> s, s -> 1));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println("" + w.stream().collect(Collectors.averagingInt(String::length)) + " " + w.stream().collect(Collectors.summingLong(String::length)) + " " + w.stream().collect(Collectors.summarizingInt(String::length)));
        System.out.println("" + w.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.minBy(Comparator.naturalOrder()), (n, m) -> n + m.get())));
        System.out.println("" + w.stream().collect(Collectors.reducing(0, String::length, Integer::sum)) + " " + w.stream().collect(Collectors.collectingAndThen(Collectors.toSet(), Set::size)) + " " + w.stream().collect(Collectors.filtering(s -> s.length() > 4, Collectors.toList())) + w.stream().collect(Collectors.flatMapping(s -> s.chars().mapToObj(c -> (char) c), Collectors.toCollection(TreeSet::new))));
    }
}
