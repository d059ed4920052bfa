import java.util.*;
import java.util.stream.*;

/** IntStream, LongStream and DoubleStream: ranges, arithmetic, statistics, conversions. */
public class PrimitiveStreams {
    static void p(Object text) { System.out.println(text); }

    public static void main(String[] args) {
        p(IntStream.range(0, 5).sum() + " " + IntStream.rangeClosed(1, 5).reduce(1, (a, b) -> a * b) + " " + IntStream.range(5, 5).count()
                + IntStream.range(7, 3).count() + " " + IntStream.rangeClosed(Integer.MAX_VALUE - 2, Integer.MAX_VALUE).count());
        p(IntStream.of(3, 1, 2).sorted().boxed().toList() + " " + IntStream.of(3, 1, 3, 1).distinct().boxed().toList());
        p(IntStream.of(4, 8, 15).average() + " " + IntStream.empty().average() + " " + IntStream.empty().max() + " " + IntStream.of(3, 9).min());
        p(IntStream.of(4, 8, 15, 16, 23, 42).summaryStatistics());
        p(LongStream.rangeClosed(1, 20).reduce(1L, (a, b) -> a * b) + " " + LongStream.of(1L << 40, 5).max().getAsLong());
        p(LongStream.range(0, 4).mapToObj(Long::toString).collect(Collectors.joining("|")) + " " + LongStream.of(1, 2).summaryStatistics());
        p(DoubleStream.of(0.1, 0.2, 0.3).sum() + " " + DoubleStream.of(1, 2, 4).average().getAsDouble() + " " + DoubleStream.of(1, Double.NaN).max());
        p(DoubleStream.iterate(1, x -> x / 2).limit(5).boxed().toList() + " " + DoubleStream.of(2.5).mapToInt(d -> (int) d).sum());
        p(DoubleStream.of(Double.POSITIVE_INFINITY, 1).sum() + " " + DoubleStream.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY).sum());
        p(IntStream.range(0, 4).mapToObj(i -> "s" + i).toList() + " " + IntStream.range(0, 3).mapToDouble(i -> i * 0.5).boxed().toList()
                + IntStream.range(0, 3).asLongStream().map(x -> x << 33).boxed().toList() + IntStream.of(1).asDoubleStream().sum());
        p(Arrays.toString(IntStream.range(0, 40).filter(i -> i % 7 == 0).toArray()) + Arrays.stream(new int[] {1, 2, 3, 4}, 1, 3).sum());
        p("hello".chars().filter(c -> c == 'l').count() + " " + "aé€😀".codePoints().boxed().toList() + " " + "aé€😀".chars().count());
        p(IntStream.iterate(1, i -> i < 50, i -> i * 3).boxed().toList() + " " + IntStream.generate(() -> 7).limit(2).sum());
        p(IntStream.range(0, 10).anyMatch(i -> i == 9) + " " + IntStream.range(0, 10).allMatch(i -> i < 9) + " " + IntStream.empty().noneMatch(i -> true));
        p(IntStream.concat(IntStream.of(1), IntStream.of(2)).boxed().toList() + " " + IntStream.range(0, 3).flatMap(i -> IntStream.range(0, i)).boxed().toList());
        PrimitiveIterator.OfInt it = IntStream.range(3, 6).iterator();
        int sum = 0;
        while (it.hasNext()) sum = sum * 10 + it.nextInt();
        p(sum);
        p(IntStream.range(0, 5).collect(StringBuilder::new, (b, i) -> b.append(i), StringBuilder::append));
        p(new Random(5).ints(4, 0, 100).boxed().toList() + " " + new Random(6).doubles(2).boxed().toList() + new Random(7).longs(2).boxed().toList());
        BitSet bits = new BitSet();
        bits.set(3); bits.set(70);
        p(bits.stream().boxed().toList());
        p(OptionalInt.of(3) + " " + OptionalLong.empty() + " " + OptionalDouble.of(2).equals(OptionalDouble.of(2)) + OptionalInt.empty().orElse(4));
        try {
            OptionalInt.empty().getAsInt();
        } catch (NoSuchElementException e) {
            p(e.getMessage());
        }
        try {
            IntStream.range(0, 1).limit(-1);
        } catch (IllegalArgumentException e) {
            p(e.getMessage());
        }
    }
}
