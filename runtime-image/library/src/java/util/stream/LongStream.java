package java.util.stream;

import java.util.LongSummaryStatistics;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.function.BiConsumer;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** A sequence of long values, made on demand and worked on by a chain of operations. */
public interface LongStream extends BaseStream<Long, LongStream> {
    LongStream filter(LongPredicate condition);

    LongStream map(LongUnaryOperator function);

    <U> Stream<U> mapToObj(LongFunction<? extends U> function);

    IntStream mapToInt(LongToIntFunction function);

    DoubleStream mapToDouble(LongToDoubleFunction function);

    LongStream flatMap(LongFunction<? extends LongStream> function);

    LongStream distinct();

    LongStream sorted();

    LongStream peek(LongConsumer action);

    LongStream limit(long count);

    LongStream skip(long count);

    LongStream takeWhile(LongPredicate condition);

    LongStream dropWhile(LongPredicate condition);

    void forEach(LongConsumer action);

    void forEachOrdered(LongConsumer action);

    long[] toArray();

    long reduce(long start, LongBinaryOperator operator);

    OptionalLong reduce(LongBinaryOperator operator);

    <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner);

    long sum();

    OptionalLong min();

    OptionalLong max();

    long count();

    OptionalDouble average();

    LongSummaryStatistics summaryStatistics();

    boolean anyMatch(LongPredicate condition);

    boolean allMatch(LongPredicate condition);

    boolean noneMatch(LongPredicate condition);

    OptionalLong findFirst();

    OptionalLong findAny();

    DoubleStream asDoubleStream();

    Stream<Long> boxed();

    @Override
    PrimitiveIterator.OfLong iterator();

    /** Gathers elements for a stream. */
    interface Builder extends LongConsumer {
        @Override
        void accept(long element);

        default Builder add(long element) {
            accept(element);
            return this;
        }

        LongStream build();
    }

    static Builder builder() {
        return new LongPipeline.ArrayBuilder();
    }

    static LongStream empty() {
        return LongSources.stream(new long[0], 0, 0);
    }

    static LongStream of(long element) {
        return LongSources.stream(new long[] {element}, 0, 1);
    }

    static LongStream of(long... elements) {
        return LongSources.stream(elements, 0, elements.length);
    }

    static LongStream iterate(long first, LongUnaryOperator next) {
        return LongSources.iterate(first, value -> true, next);
    }

    static LongStream iterate(long first, LongPredicate more, LongUnaryOperator next) {
        return LongSources.iterate(first, more, next);
    }

    static LongStream generate(LongSupplier supplier) {
        return LongSources.generate(supplier);
    }

    static LongStream range(long from, long to) {
        return from >= to ? empty() : rangeClosed(from, to - 1);
    }

    static LongStream rangeClosed(long from, long to) {
        return LongSources.range(from, to);
    }

    static LongStream concat(LongStream first, LongStream second) {
        return LongSources.concat(LongPipeline.pull(first), LongPipeline.pull(second)).onClose(first::close).onClose(second::close);
    }
}
