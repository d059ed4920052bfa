package java.util.stream;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** A sequence of objects, made on demand and worked on by a chain of operations. */
public interface Stream<T> extends BaseStream<T, Stream<T>> {
    Stream<T> filter(Predicate<? super T> condition);

    <R> Stream<R> map(Function<? super T, ? extends R> function);

    IntStream mapToInt(ToIntFunction<? super T> function);

    LongStream mapToLong(ToLongFunction<? super T> function);

    DoubleStream mapToDouble(ToDoubleFunction<? super T> function);

    <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> function);

    IntStream flatMapToInt(Function<? super T, ? extends IntStream> function);

    LongStream flatMapToLong(Function<? super T, ? extends LongStream> function);

    DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> function);

    default <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> function) {
        return flatMap(value -> {
            Builder<R> made = Stream.builder();
            function.accept(value, made);
            return made.build();
        });
    }

    Stream<T> distinct();

    Stream<T> sorted();

    Stream<T> sorted(Comparator<? super T> order);

    Stream<T> peek(Consumer<? super T> action);

    Stream<T> limit(long count);

    Stream<T> skip(long count);

    Stream<T> takeWhile(Predicate<? super T> condition);

    Stream<T> dropWhile(Predicate<? super T> condition);

    void forEach(Consumer<? super T> action);

    void forEachOrdered(Consumer<? super T> action);

    Object[] toArray();

    <A> A[] toArray(IntFunction<A[]> maker);

    T reduce(T start, BinaryOperator<T> operator);

    Optional<T> reduce(BinaryOperator<T> operator);

    <U> U reduce(U start, BiFunction<U, ? super T, U> function, BinaryOperator<U> combiner);

    <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner);

    <R, A> R collect(Collector<? super T, A, R> collector);

    List<T> toList();

    Optional<T> min(Comparator<? super T> order);

    Optional<T> max(Comparator<? super T> order);

    long count();

    boolean anyMatch(Predicate<? super T> condition);

    boolean allMatch(Predicate<? super T> condition);

    boolean noneMatch(Predicate<? super T> condition);

    Optional<T> findFirst();

    Optional<T> findAny();

    /** Gathers elements for a stream. */
    interface Builder<T> extends Consumer<T> {
        @Override
        void accept(T element);

        default Builder<T> add(T element) {
            accept(element);
            return this;
        }

        Stream<T> build();
    }

    static <T> Builder<T> builder() {
        return new Pipeline.ListBuilder<T>();
    }

    static <T> Stream<T> empty() {
        return new Pipeline<T>(Sources.<T>array(new Object[0], 0, 0));
    }

    static <T> Stream<T> of(T element) {
        return new Pipeline<T>(Sources.<T>array(new Object[] {element}, 0, 1));
    }

    static <T> Stream<T> ofNullable(T element) {
        return element == null ? Stream.<T>empty() : Stream.of(element);
    }

    @SafeVarargs
    static <T> Stream<T> of(T... elements) {
        return new Pipeline<T>(Sources.<T>array(elements, 0, elements.length));
    }

    static <T> Stream<T> iterate(T first, UnaryOperator<T> next) {
        return new Pipeline<T>(Sources.iterate(first, value -> true, next));
    }

    static <T> Stream<T> iterate(T first, Predicate<? super T> more, UnaryOperator<T> next) {
        return new Pipeline<T>(Sources.iterate(first, more, next));
    }

    static <T> Stream<T> generate(Supplier<? extends T> supplier) {
        return new Pipeline<T>(Sources.generate(supplier));
    }

    static <T> Stream<T> concat(Stream<? extends T> first, Stream<? extends T> second) {
        Pipeline<T> result = new Pipeline<T>(Sources.concat(Pipeline.<T>pull(first), Pipeline.<T>pull(second)));
        return result.onClose(first::close).onClose(second::close);
    }
}
