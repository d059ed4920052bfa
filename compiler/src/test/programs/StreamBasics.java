import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Intermediate and terminal operations of object streams. */
public class StreamBasics {
    public static void main(String[] args) {
        List<String> words = Arrays.asList("pear", "fig", "apple", "kiwi", "fig", "banana", "date", "apple");
        System.out.println(words.stream().filter(w -> w.length() > 3).map(String::toUpperCase).collect(Collectors.toList()));
        System.out.println(words.stream().distinct().sorted().toList());
        System.out.println(words.stream().sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())).toList());
        System.out.println(words.stream().skip(2).limit(3).toList() + " " + words.stream().limit(0).count());
        System.out.println(words.stream().takeWhile(w -> w.length() != 5).toList() + " " + words.stream().dropWhile(w -> w.length() != 5).toList());
        System.out.println(words.stream().mapToInt(String::length).sum() + " " + words.stream().reduce("", (a, b) -> a + b.charAt(0)));
        System.out.println(words.stream().reduce((a, b) -> a.compareTo(b) > 0 ? a : b) + " " + Stream.<String>empty().reduce((a, b) -> a));
        System.out.println(words.stream().reduce(0, (sum, w) -> sum + w.length(), Integer::sum));
        System.out.println(words.stream().min(Comparator.naturalOrder()).get() + words.stream().max(Comparator.naturalOrder()).get());
        System.out.println(words.stream().anyMatch("fig"::equals) + " " + words.stream().allMatch(w -> w.length() > 2) + " " + words.stream().noneMatch(String::isEmpty));
        System.out.println(words.stream().findFirst() + " " + words.stream().filter(w -> w.startsWith("z")).findAny());
        System.out.println(words.stream().flatMap(w -> Stream.of(w.substring(0, 1), w.substring(1, 2))).collect(Collectors.joining(",", "[", "]")));
        System.out.println(Arrays.toString(words.stream().map(String::length).toArray()) + Arrays.toString(words.stream().toArray(String[]::new)));
        System.out.println(Stream.iterate(1, x -> x * 3).limit(8).toList() + " " + Stream.iterate(1, x -> x < 100, x -> x * 2).toList());
        int[] next = {5};
        System.out.println(Stream.generate(() -> next[0]++).limit(4).toList());
        System.out.println(Stream.concat(Stream.of(1, 2), Stream.of(3)).toList() + " " + Stream.of().count() + Stream.ofNullable(null).count());
        System.out.println(Stream.<String>builder().add("a").add("b").build().toList());
        System.out.println(words.stream().<Integer>mapMulti((w, out) -> { if (w.length() == 4) { out.accept(4); out.accept(-4); } }).toList());
        List<Integer> target = words.stream().map(String::length).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        target.removeIf(x -> x == 3);
        System.out.println(target);
        Iterator<Integer> it = Stream.iterate(7, x -> x - 1).iterator();
        System.out.println(it.next() + it.next() + it.next());
        StringBuilder log = new StringBuilder();
        Stream<String> closing = words.stream().onClose(() -> log.append("one ")).filter(w -> true).onClose(() -> log.append("two "));
        closing.close();
        System.out.println(log);
        Stream<String> once = words.stream();
        once.count();
        try {
            once.count();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            words.stream().toList().add("x");
        } catch (UnsupportedOperationException e) {
            System.out.println("unmodifiable");
        }
        new TreeMap<>(Map.of("b", 2, "a", 1)).entrySet().stream().map(e -> e.getKey() + e.getValue()).forEach(System.out::println);
    }
}
