package java.util.stream;

import java.util.DoubleSummaryStatistics;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/** A sequence of double values, made on demand and worked on by a chain of operations. */
public interface DoubleStream extends BaseStream<Double, DoubleStream> {
    DoubleStream filter(DoublePredicate condition);

    DoubleStream map(DoubleUnaryOperator function);

    <U> Stream<U> mapToObj(DoubleFunction<? extends U> function);

    IntStream mapToInt(DoubleToIntFunction function);

    LongStream mapToLong(DoubleToLongFunction function);

    DoubleStream flatMap(DoubleFunction<? extends DoubleStream> function);

    DoubleStream distinct();

    DoubleStream sorted();

    DoubleStream peek(DoubleConsumer action);

    DoubleStream limit(long count);

    DoubleStream skip(long count);

    DoubleStream takeWhile(DoublePredicate condition);

    DoubleStream dropWhile(DoublePredicate condition);

    void forEach(DoubleConsumer action);

    void forEachOrdered(DoubleConsumer action);

    double[] toArray();

    double reduce(double start, DoubleBinaryOperator operator);

    OptionalDouble reduce(DoubleBinaryOperator operator);

    <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner);

    double sum();

    OptionalDouble min();

    OptionalDouble max();

    long count();

    OptionalDouble average();

    DoubleSummaryStatistics summaryStatistics();

    boolean anyMatch(DoublePredicate condition);

    boolean allMatch(DoublePredicate condition);

    boolean noneMatch(DoublePredicate condition);

    OptionalDouble findFirst();

    OptionalDouble findAny();

    Stream<Double> boxed();

    @Override
    PrimitiveIterator.OfDouble iterator();

    /** Gathers elements for a stream. */
    interface Builder extends DoubleConsumer {
        @Override
        void accept(double element);

        default Builder add(double element) {
            accept(element);
            return this;
        }

        DoubleStream build();
    }

    static Builder builder() {
        return new DoublePipeline.ArrayBuilder();
    }

    static DoubleStream empty() {
        return DoubleSources.stream(new double[0], 0, 0);
    }

    static DoubleStream of(double element) {
        return DoubleSources.stream(new double[] {element}, 0, 1);
    }

    static DoubleStream of(double... elements) {
        return DoubleSources.stream(elements, 0, elements.length);
    }

    static DoubleStream iterate(double first, DoubleUnaryOperator next) {
        return DoubleSources.iterate(first, value -> true, next);
    }

    static DoubleStream iterate(double first, DoublePredicate more, DoubleUnaryOperator next) {
        return DoubleSources.iterate(first, more, next);
    }

    static DoubleStream generate(DoubleSupplier supplier) {
        return DoubleSources.generate(supplier);
    }

    static DoubleStream concat(DoubleStream first, DoubleStream second) {
        return DoubleSources.concat(DoublePipeline.pull(first), DoublePipeline.pull(second)).onClose(first::close).onClose(second::close);
    }
}
