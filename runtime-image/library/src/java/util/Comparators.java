package java.util;

import java.io.Serializable;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** The orders behind the factory methods of {@link Comparator} and {@link Collections}. */
final class Comparators {
    private static final Comparator<Comparable<Object>> NATURAL = new Natural();
    private static final Comparator<Comparable<Object>> REVERSE = new Reverse<>(NATURAL);

    private Comparators() {
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static <T> Comparator<T> natural() {
        return (Comparator) NATURAL;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static <T> Comparator<T> reverse() {
        return (Comparator) REVERSE;
    }

    static final class Natural implements Comparator<Comparable<Object>>, Serializable {
        @Override
        public int compare(Comparable<Object> a, Comparable<Object> b) {
            return a.compareTo(b);
        }

        @Override
        public Comparator<Comparable<Object>> reversed() {
            return REVERSE;
        }
    }

    static final class Reverse<T> implements Comparator<T>, Serializable {
        private final Comparator<? super T> order;

        Reverse(Comparator<? super T> order) {
            this.order = order;
        }

        @Override
        public int compare(T a, T b) {
            return order.compare(b, a);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Comparator<T> reversed() {
            return (Comparator<T>) order;
        }
    }

    static final class Chain<T> implements Comparator<T>, Serializable {
        private final Comparator<? super T> first;
        private final Comparator<? super T> second;

        Chain(Comparator<? super T> first, Comparator<? super T> second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public int compare(T a, T b) {
            int result = first.compare(a, b);
            return result != 0 ? result : second.compare(a, b);
        }
    }

    static final class Nulls<T> implements Comparator<T>, Serializable {
        private final Comparator<? super T> order;
        private final int nullBeforeOther;

        Nulls(Comparator<? super T> order, int nullBeforeOther) {
            this.order = order;
            this.nullBeforeOther = nullBeforeOther;
        }

        @Override
        public int compare(T a, T b) {
            if (a == null) {
                return b == null ? 0 : nullBeforeOther;
            }
            return b == null ? -nullBeforeOther : order == null ? 0 : order.compare(a, b);
        }
    }

    static final class ByKey<T, U> implements Comparator<T>, Serializable {
        private final Function<? super T, ? extends U> key;
        private final Comparator<? super U> order;

        ByKey(Function<? super T, ? extends U> key, Comparator<? super U> order) {
            this.key = key;
            this.order = order;
        }

        @Override
        public int compare(T a, T b) {
            return order.compare(key.apply(a), key.apply(b));
        }
    }

    static final class ByInt<T> implements Comparator<T>, Serializable {
        private final ToIntFunction<? super T> key;

        ByInt(ToIntFunction<? super T> key) {
            this.key = key;
        }

        @Override
        public int compare(T a, T b) {
            return Integer.compare(key.applyAsInt(a), key.applyAsInt(b));
        }
    }

    static final class ByLong<T> implements Comparator<T>, Serializable {
        private final ToLongFunction<? super T> key;

        ByLong(ToLongFunction<? super T> key) {
            this.key = key;
        }

        @Override
        public int compare(T a, T b) {
            return Long.compare(key.applyAsLong(a), key.applyAsLong(b));
        }
    }

    static final class ByDouble<T> implements Comparator<T>, Serializable {
        private final ToDoubleFunction<? super T> key;

        ByDouble(ToDoubleFunction<? super T> key) {
            this.key = key;
        }

        @Override
        public int compare(T a, T b) {
            return Double.compare(key.applyAsDouble(a), key.applyAsDouble(b));
        }
    }
}
