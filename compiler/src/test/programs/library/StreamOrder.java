import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Laziness and short circuits: which elements are looked at in which order. */
public class StreamOrder {
    public static void main(String[] args) {
        StringBuilder log = new StringBuilder();
        List<Integer> r = IntStream.range(0, 100).boxed().peek(x -> log.append('a').append(x)).filter(x -> x % 2 == 1).peek(x -> log.append('b').append(x)).map(x -> x * 10).limit(3).collect(Collectors.toList());
        System.out.println(log + " " + r);
        log.setLength(0);
        boolean any = Stream.of(4, 7, 9).map(x -> {
            log.append(x);
            return x;
        }).anyMatch(x -> x > 5);
        System.out.println(log + " " + any);
        log.setLength(0);
        Stream<Integer> s = Stream.of(1, 2).peek(x -> log.append("never"));
        System.out.println("lazy " + log.length());
        Stream.of(3, 1, 2).peek(x -> log.append(x)).sorted().peek(x -> log.append('s').append(x)).forEach(x -> log.append('f').append(x));
        System.out.println(log);
        log.setLength(0);
        Stream.of(Stream.of(1, 2), Stream.of(3)).flatMap(x -> x).peek(x -> log.append(x)).skip(1).findFirst();
        System.out.println(log);
        int[] closed = {0};
        try (Stream<String> c = Stream.of("x").onClose(() -> closed[0]++)) {
            System.out.println(c.count());
        }
        System.out.println(closed[0]);
    }
}
