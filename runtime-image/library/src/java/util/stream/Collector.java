package java.util.stream;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** How elements of a stream become one result: a container, a way to put elements in, and a last step. */
public interface Collector<T, A, R> {
    Supplier<A> supplier();

    BiConsumer<A, T> accumulator();

    BinaryOperator<A> combiner();

    Function<A, R> finisher();

    Set<Characteristics> characteristics();

    /** Liberties that a stream may take. */
    enum Characteristics {
        CONCURRENT, UNORDERED, IDENTITY_FINISH
    }

    @SuppressWarnings("unchecked")
    static <T, R> Collector<T, R, R> of(Supplier<R> supplier, BiConsumer<R, T> accumulator, BinaryOperator<R> combiner, Characteristics... liberties) {
        Set<Characteristics> all = EnumSet.of(Characteristics.IDENTITY_FINISH);
        Collections.addAll(all, liberties);
        return new Collectors.Plain<T, R, R>(supplier, accumulator, combiner, result -> result, all);
    }

    static <T, A, R> Collector<T, A, R> of(Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner, Function<A, R> finisher,
            Characteristics... liberties) {
        Objects.requireNonNull(finisher);
        Set<Characteristics> all = EnumSet.noneOf(Characteristics.class);
        Collections.addAll(all, liberties);
        return new Collectors.Plain<T, A, R>(supplier, accumulator, combiner, finisher, all);
    }
}
