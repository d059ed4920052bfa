import java.util.*;
import java.util.function.*;

/** Default and static methods of java.util.function. */
public class FunctionComposition {
    public static void main(String[] args) {
        Function<Integer, Integer> inc = x -> x + 1;
        Function<Integer, Integer> twice = x -> x * 2;
        System.out.println(inc.andThen(twice).apply(5) + " " + inc.compose(twice).apply(5) + " " + Function.<Integer>identity().apply(9));
        Predicate<String> empty = String::isEmpty;
        Predicate<String> longer = s -> s.length() > 3;
        System.out.println(empty.negate().and(longer).test("abcd") + " " + empty.or(longer).test("") + " " + Predicate.not(empty).test("") + " "
                + Predicate.isEqual("a").test("a") + Predicate.isEqual(null).test(null));
        IntPredicate even = i -> i % 2 == 0;
        System.out.println(even.and(i -> i > 3).test(4) + " " + even.negate().or(i -> i == 0).test(0));
        BiFunction<Integer, Integer, Integer> add = Integer::sum;
        System.out.println(add.andThen(x -> "sum " + x).apply(3, 4));
        IntUnaryOperator negate = x -> -x;
        System.out.println(negate.andThen(x -> x * 10).applyAsInt(3) + " " + negate.compose(x -> x + 1).applyAsInt(3) + " " + IntUnaryOperator.identity().applyAsInt(8));
        BinaryOperator<String> shorter = BinaryOperator.minBy(Comparator.comparingInt(String::length));
        System.out.println(shorter.apply("abc", "de") + BinaryOperator.maxBy(Comparator.<Integer>naturalOrder()).apply(3, 7));
        List<String> log = new ArrayList<>();
        Consumer<String> first = log::add;
        first.andThen(s -> log.add(s + "!")).accept("hi");
        BiConsumer<String, Integer> both = (s, i) -> log.add(s + i);
        both.andThen((s, i) -> log.add(i + s)).accept("n", 1);
        System.out.println(log);
        BooleanSupplier yes = () -> true;
        DoubleUnaryOperator half = x -> x / 2;
        LongFunction<String> hex = Long::toHexString;
        ToDoubleBiFunction<Integer, Integer> ratio = (a, b) -> (double) a / b;
        ObjIntConsumer<StringBuilder> appendInt = StringBuilder::append;
        StringBuilder b = new StringBuilder();
        appendInt.accept(b, 42);
        System.out.println(yes.getAsBoolean() + " " + half.andThen(Math::floor).applyAsDouble(5) + " " + hex.apply(255L) + " " + ratio.applyAsDouble(1, 4) + b);
        try {
            inc.andThen(null);
        } catch (NullPointerException e) {
            System.out.println("null function");
        }
        Supplier<Supplier<String>> nested = () -> () -> "deep";
        UnaryOperator<String> trim = String::trim;
        System.out.println(nested.get().get() + trim.apply("  x "));
        Map<String, Integer> counts = new TreeMap<>();
        for (String w : "a b a c b a".split(" ")) counts.merge(w, 1, Integer::sum);
        counts.computeIfPresent("c", (k, v) -> null);
        counts.compute("d", (k, v) -> v == null ? 10 : v + 1);
        counts.replaceAll((k, v) -> v * 100);
        counts.forEach((k, v) -> System.out.print(k + "=" + v + " "));
        System.out.println(counts.computeIfAbsent("z", String::length));
    }
}
