import java.util.*;
import java.util.stream.*;

/** Which elements are asked for, when, and in which order: visible through peek. */
public class StreamLaziness {
    static <T> T see(String what, T value) {
        System.out.print(what + value + " ");
        return value;
    }

    public static void main(String[] args) {
        List<Integer> list = new ArrayList<>(List.of(5, 3, 8, 1));
        Stream<Integer> lazy = list.stream().map(x -> see("m", x)).filter(x -> see("f", x) > 2);
        System.out.println("built");
        list.add(9);
        System.out.println(lazy.toList());
        System.out.println(list.stream().peek(x -> see("a", x)).sorted().peek(x -> see("b", x)).limit(2).toList());
        System.out.println(list.stream().peek(x -> see("p", x)).anyMatch(x -> x == 8));
        System.out.println(list.stream().peek(x -> see("p", x)).findFirst());
        System.out.println(list.stream().peek(x -> see("never", x)).count());
        System.out.println(list.stream().filter(x -> true).peek(x -> see("c", x)).count());
        System.out.println(Stream.of(1, 2, 3).flatMap(x -> Stream.of(x, x * 10).peek(y -> see("i", y))).peek(y -> see("o", y)).skip(1).limit(3).toList());
        System.out.println(IntStream.rangeClosed(1, 1000000000).peek(x -> see("r", x)).filter(x -> x % 3 == 0).limit(2).boxed().toList());
        System.out.println(Stream.iterate(1, x -> see("n", x + 1)).limit(3).toList());
        System.out.println(Stream.iterate(1, x -> see("t", x) < 4, x -> x + 1).toList());
        System.out.println(IntStream.range(0, 10).skip(3).peek(x -> see("s", x)).takeWhile(x -> x < 6).sum());
        try {
            list.stream().map(x -> 10 / (x - 8)).forEach(x -> see("d", x));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            list.stream().forEach(x -> { if (x == 3) list.add(1); });
        } catch (ConcurrentModificationException e) {
            System.out.println("modified");
        }
        Stream.of("b", "a").sorted(Comparator.reverseOrder()).forEachOrdered(System.out::println);
    }
}
