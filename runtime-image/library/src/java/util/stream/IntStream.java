package java.util.stream;

import java.util.IntSummaryStatistics;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** A sequence of int values, made on demand and worked on by a chain of operations. */
public interface IntStream extends BaseStream<Integer, IntStream> {
    IntStream filter(IntPredicate condition);

    IntStream map(IntUnaryOperator function);

    <U> Stream<U> mapToObj(IntFunction<? extends U> function);

    LongStream mapToLong(IntToLongFunction function);

    DoubleStream mapToDouble(IntToDoubleFunction function);

    IntStream flatMap(IntFunction<? extends IntStream> function);

    IntStream distinct();

    IntStream sorted();

    IntStream peek(IntConsumer action);

    IntStream limit(long count);

    IntStream skip(long count);

    IntStream takeWhile(IntPredicate condition);

    IntStream dropWhile(IntPredicate condition);

    void forEach(IntConsumer action);

    void forEachOrdered(IntConsumer action);

    int[] toArray();

    int reduce(int start, IntBinaryOperator operator);

    OptionalInt reduce(IntBinaryOperator operator);

    <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner);

    int sum();

    OptionalInt min();

    OptionalInt max();

    long count();

    OptionalDouble average();

    IntSummaryStatistics summaryStatistics();

    boolean anyMatch(IntPredicate condition);

    boolean allMatch(IntPredicate condition);

    boolean noneMatch(IntPredicate condition);

    OptionalInt findFirst();

    OptionalInt findAny();

    LongStream asLongStream();

    DoubleStream asDoubleStream();

    Stream<Integer> boxed();

    @Override
    PrimitiveIterator.OfInt iterator();

    /** Gathers elements for a stream. */
    interface Builder extends IntConsumer {
        @Override
        void accept(int element);

        default Builder add(int element) {
            accept(element);
            return this;
        }

        IntStream build();
    }

    static Builder builder() {
        return new IntPipeline.ArrayBuilder();
    }

    static IntStream empty() {
        return IntSources.stream(new int[0], 0, 0);
    }

    static IntStream of(int element) {
        return IntSources.stream(new int[] {element}, 0, 1);
    }

    static IntStream of(int... elements) {
        return IntSources.stream(elements, 0, elements.length);
    }

    static IntStream iterate(int first, IntUnaryOperator next) {
        return IntSources.iterate(first, value -> true, next);
    }

    static IntStream iterate(int first, IntPredicate more, IntUnaryOperator next) {
        return IntSources.iterate(first, more, next);
    }

    static IntStream generate(IntSupplier supplier) {
        return IntSources.generate(supplier);
    }

    static IntStream range(int from, int to) {
        return from >= to ? empty() : rangeClosed(from, to - 1);
    }

    static IntStream rangeClosed(int from, int to) {
        return IntSources.range(from, to);
    }

    static IntStream concat(IntStream first, IntStream second) {
        return IntSources.concat(IntPipeline.pull(first), IntPipeline.pull(second)).onClose(first::close).onClose(second::close);
    }
}
