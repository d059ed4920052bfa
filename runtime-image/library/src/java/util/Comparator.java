package java.util;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** An order: negative if {@code a} comes before {@code b}, 0 if they are equal in it, positive if after. */
@FunctionalInterface
public interface Comparator<T> {
    int compare(T a, T b);

    boolean equals(Object other);

    default Comparator<T> reversed() {
        return Collections.reverseOrder(this);
    }

    default Comparator<T> thenComparing(Comparator<? super T> second) {
        Objects.requireNonNull(second);
        return new Comparators.Chain<T>(this, second);
    }

    default <U> Comparator<T> thenComparing(Function<? super T, ? extends U> key, Comparator<? super U> order) {
        return thenComparing(comparing(key, order));
    }

    default <U extends Comparable<? super U>> Comparator<T> thenComparing(Function<? super T, ? extends U> key) {
        return thenComparing(comparing(key));
    }

    default Comparator<T> thenComparingInt(ToIntFunction<? super T> key) {
        return thenComparing(comparingInt(key));
    }

    default Comparator<T> thenComparingLong(ToLongFunction<? super T> key) {
        return thenComparing(comparingLong(key));
    }

    default Comparator<T> thenComparingDouble(ToDoubleFunction<? super T> key) {
        return thenComparing(comparingDouble(key));
    }

    static <T extends Comparable<? super T>> Comparator<T> naturalOrder() {
        return Comparators.natural();
    }

    static <T extends Comparable<? super T>> Comparator<T> reverseOrder() {
        return Collections.reverseOrder();
    }

    static <T> Comparator<T> nullsFirst(Comparator<? super T> order) {
        return new Comparators.Nulls<T>(order, -1);
    }

    static <T> Comparator<T> nullsLast(Comparator<? super T> order) {
        return new Comparators.Nulls<T>(order, 1);
    }

    static <T, U> Comparator<T> comparing(Function<? super T, ? extends U> key, Comparator<? super U> order) {
        Objects.requireNonNull(order);
        return new Comparators.ByKey<T, U>(Objects.requireNonNull(key), order);
    }

    static <T, U extends Comparable<? super U>> Comparator<T> comparing(Function<? super T, ? extends U> key) {
        return new Comparators.ByKey<T, U>(Objects.requireNonNull(key), Comparators.<U>natural());
    }

    static <T> Comparator<T> comparingInt(ToIntFunction<? super T> key) {
        return new Comparators.ByInt<T>(Objects.requireNonNull(key));
    }

    static <T> Comparator<T> comparingLong(ToLongFunction<? super T> key) {
        return new Comparators.ByLong<T>(Objects.requireNonNull(key));
    }

    static <T> Comparator<T> comparingDouble(ToDoubleFunction<? super T> key) {
        return new Comparators.ByDouble<T>(Objects.requireNonNull(key));
    }
}
