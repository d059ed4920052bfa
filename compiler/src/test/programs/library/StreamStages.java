import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Intermediate operations: flatMap, peek, sorted, limit, skip, takeWhile, dropWhile, iterate, boxed, mapMulti. */
public class StreamStages {
    public static void main(String[] args) {
        System.out.println(Stream.iterate(1, x -> x * 2).limit(10).map(String::valueOf).collect(Collectors.joining(" ")));
        System.out.println(Stream.iterate(1, x -> x < 200, x -> x * 3).reduce(Integer::sum) + " " + IntStream.rangeClosed(1, 5).mapToObj(i -> "x".repeat(i)).collect(Collectors.toList()));
        System.out.println(Stream.of(5, 3, 8, 1, 9, 2).sorted(Comparator.reverseOrder()).skip(1).takeWhile(x -> x > 2).peek(x -> System.out.print("<" + x + ">")).map(x -> x * x).toList());
        System.out.println(Stream.of("a b", "c d e", "").flatMap(s -> Arrays.stream(s.split(" "))).filter(s -> !s.isEmpty()).toList() + " " + Stream.concat(Stream.of(1), Stream.of(2, 3)).dropWhile(x -> x < 2).toList());
        System.out.println(Stream.of(1, 2, 3).<String>mapMulti((x, out) -> {
            for (int i = 0; i < x; i++) out.accept(x + ":" + i);
        }).toList());
        System.out.println(IntStream.of(3, 1, 2).boxed().sorted().toList() + " " + IntStream.range(0, 20).filter(i -> i % 3 == 0).average() + " " + IntStream.range(0, 5).mapToLong(i -> 1L << 10 * i).max().getAsLong() + " " + DoubleStream.of(1.5, 2.5).map(Math::ceil).sum() + " " + LongStream.range(3, 7).reduce(1, (a, b) -> a * b));
        System.out.println(Stream.of("x", "yy", "zzz").anyMatch(s -> s.length() == 2) + " " + Stream.of(1, 3).allMatch(x -> x % 2 == 1) + " " + Stream.empty().noneMatch(x -> true) + " " + Stream.of(4, 5).findFirst().get() + " " + Stream.of("b", "a").min(String::compareTo).get() + " " + Stream.of(1, 1, 2).distinct().count() + IntStream.rangeClosed(1, 4).summaryStatistics());
        Iterator<Integer> it = Stream.of(7, 8).iterator();
        it.next();
        System.out.println(it.next() + " " + it.hasNext() + Arrays.toString(Stream.of("p", "q").toArray(String[]::new)) + Arrays.toString(IntStream.iterate(1, i -> i + 4).limit(3).toArray()));
        Stream<Integer> once = Stream.of(1);
        once.count();
        try {
            once.count();
        } catch (IllegalStateException e) {
            System.out.println("used up");
        }
    }
}
