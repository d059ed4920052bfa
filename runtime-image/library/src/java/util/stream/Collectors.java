package java.util.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** The usual collectors. */
public final class Collectors {
    private Collectors() { }

    /** A collector as a bundle of its functions. */
    static final class Plain<T, A, R> implements Collector<T, A, R> {
        private final Supplier<A> supplier;
        private final BiConsumer<A, T> accumulator;
        private final BinaryOperator<A> combiner;
        private final Function<A, R> finisher;
        private final Set<Characteristics> characteristics;

        Plain(Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner, Function<A, R> finisher, Set<Characteristics> liberties) {
            this.supplier = Objects.requireNonNull(supplier);
            this.accumulator = Objects.requireNonNull(accumulator);
            this.combiner = Objects.requireNonNull(combiner);
            this.finisher = finisher;
            this.characteristics = Collections.unmodifiableSet(liberties);
        }

        @Override
        public Supplier<A> supplier() {
            return supplier;
        }

        @Override
        public BiConsumer<A, T> accumulator() {
            return accumulator;
        }

        @Override
        public BinaryOperator<A> combiner() {
            return combiner;
        }

        @Override
        public Function<A, R> finisher() {
            return finisher;
        }

        @Override
        public Set<Characteristics> characteristics() {
            return characteristics;
        }
    }

    /** A variable that collectors with a single value work on. */
    private static final class Box<V> {
        V value;
        boolean present;

        Box(V value) {
            this.value = value;
        }
    }

    private static <T, A, R> Collector<T, A, R> make(Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner, Function<A, R> finisher) {
        return new Plain<T, A, R>(supplier, accumulator, combiner, finisher, EnumSet.noneOf(Collector.Characteristics.class));
    }

    private static <V> V merge(BinaryOperator<V> combiner, V first, V second) {
        return combiner.apply(first, second);
    }

    public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(Supplier<C> supplier) {
        return Collectors.<T, C, C>make(supplier, Collection::add, (a, b) -> {
            a.addAll(b);
            return a;
        }, all -> all);
    }

    public static <T> Collector<T, ?, List<T>> toList() {
        return toCollection(ArrayList::new);
    }

    public static <T> Collector<T, ?, Set<T>> toSet() {
        return toCollection(HashSet::new);
    }

    public static <T> Collector<T, ?, List<T>> toUnmodifiableList() {
        return collectingAndThen(Collectors.<T>toList(), List::copyOf);
    }

    public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
        return collectingAndThen(Collectors.<T>toSet(), Set::copyOf);
    }

    public static Collector<CharSequence, ?, String> joining() {
        return joining("", "", "");
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence separator) {
        return joining(separator, "", "");
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence separator, CharSequence prefix, CharSequence suffix) {
        return Collectors.<CharSequence, StringJoiner, String>make(() -> new StringJoiner(separator, prefix, suffix), StringJoiner::add,
                (a, b) -> a.add(b.toString()), StringJoiner::toString);
    }

    public static <T, U, A, R> Collector<T, ?, R> mapping(Function<? super T, ? extends U> function, Collector<? super U, A, R> then) {
        BiConsumer<A, ? super U> accumulator = then.accumulator();
        return Collectors.<T, A, R>make(then.supplier(), (all, value) -> accumulator.accept(all, function.apply(value)), then.combiner(), then.finisher());
    }

    public static <T, A, R> Collector<T, ?, R> filtering(Predicate<? super T> condition, Collector<? super T, A, R> then) {
        BiConsumer<A, ? super T> accumulator = then.accumulator();
        return Collectors.<T, A, R>make(then.supplier(), (all, value) -> {
            if (condition.test(value)) {
                accumulator.accept(all, value);
            }
        }, then.combiner(), then.finisher());
    }

    public static <T, U, A, R> Collector<T, ?, R> flatMapping(Function<? super T, ? extends Stream<? extends U>> function, Collector<? super U, A, R> then) {
        BiConsumer<A, ? super U> accumulator = then.accumulator();
        return Collectors.<T, A, R>make(then.supplier(), (all, value) -> {
            try (Stream<? extends U> inner = function.apply(value)) {
                if (inner != null) {
                    inner.forEach(u -> accumulator.accept(all, u));
                }
            }
        }, then.combiner(), then.finisher());
    }

    public static <T, A, R, S> Collector<T, A, S> collectingAndThen(Collector<T, A, R> first, Function<R, S> then) {
        return make(first.supplier(), first.accumulator(), first.combiner(), first.finisher().andThen(then));
    }

    public static <T> Collector<T, ?, Long> counting() {
        return summingLong(value -> 1);
    }

    public static <T> Collector<T, ?, Optional<T>> minBy(Comparator<? super T> order) {
        return reducing(BinaryOperator.minBy(order));
    }

    public static <T> Collector<T, ?, Optional<T>> maxBy(Comparator<? super T> order) {
        return reducing(BinaryOperator.maxBy(order));
    }

    public static <T> Collector<T, ?, Integer> summingInt(ToIntFunction<? super T> function) {
        return Collectors.<T, int[], Integer>make(() -> new int[1], (sum, value) -> sum[0] += function.applyAsInt(value), (a, b) -> {
            a[0] += b[0];
            return a;
        }, sum -> sum[0]);
    }

    public static <T> Collector<T, ?, Long> summingLong(ToLongFunction<? super T> function) {
        return Collectors.<T, long[], Long>make(() -> new long[1], (sum, value) -> sum[0] += function.applyAsLong(value), (a, b) -> {
            a[0] += b[0];
            return a;
        }, sum -> sum[0]);
    }

    public static <T> Collector<T, ?, Double> summingDouble(ToDoubleFunction<? super T> function) {
        return collectingAndThen(summarizingDouble(function), DoubleSummaryStatistics::getSum);
    }

    public static <T> Collector<T, ?, Double> averagingInt(ToIntFunction<? super T> function) {
        return collectingAndThen(summarizingInt(function), IntSummaryStatistics::getAverage);
    }

    public static <T> Collector<T, ?, Double> averagingLong(ToLongFunction<? super T> function) {
        return collectingAndThen(summarizingLong(function), LongSummaryStatistics::getAverage);
    }

    public static <T> Collector<T, ?, Double> averagingDouble(ToDoubleFunction<? super T> function) {
        return collectingAndThen(summarizingDouble(function), DoubleSummaryStatistics::getAverage);
    }

    public static <T> Collector<T, ?, IntSummaryStatistics> summarizingInt(ToIntFunction<? super T> function) {
        return Collectors.<T, IntSummaryStatistics, IntSummaryStatistics>make(IntSummaryStatistics::new,
                (all, value) -> all.accept(function.applyAsInt(value)), (a, b) -> {
                    a.combine(b);
                    return a;
                }, all -> all);
    }

    public static <T> Collector<T, ?, LongSummaryStatistics> summarizingLong(ToLongFunction<? super T> function) {
        return Collectors.<T, LongSummaryStatistics, LongSummaryStatistics>make(LongSummaryStatistics::new,
                (all, value) -> all.accept(function.applyAsLong(value)), (a, b) -> {
                    a.combine(b);
                    return a;
                }, all -> all);
    }

    public static <T> Collector<T, ?, DoubleSummaryStatistics> summarizingDouble(ToDoubleFunction<? super T> function) {
        return Collectors.<T, DoubleSummaryStatistics, DoubleSummaryStatistics>make(DoubleSummaryStatistics::new,
                (all, value) -> all.accept(function.applyAsDouble(value)), (a, b) -> {
                    a.combine(b);
                    return a;
                }, all -> all);
    }

    public static <T> Collector<T, ?, T> reducing(T start, BinaryOperator<T> operator) {
        return reducing(start, value -> value, operator);
    }

    public static <T, U> Collector<T, ?, U> reducing(U start, Function<? super T, ? extends U> function, BinaryOperator<U> operator) {
        return Collectors.<T, Box<U>, U>make(() -> new Box<U>(start), (box, value) -> box.value = operator.apply(box.value, function.apply(value)), (a, b) -> {
            a.value = merge(operator, a.value, b.value);
            return a;
        }, box -> box.value);
    }

    public static <T> Collector<T, ?, Optional<T>> reducing(BinaryOperator<T> operator) {
        return Collectors.<T, Box<T>, Optional<T>>make(() -> new Box<T>(null), (box, value) -> {
            box.value = box.present ? operator.apply(box.value, value) : value;
            box.present = true;
        }, (a, b) -> {
            a.value = !b.present ? a.value : a.present ? operator.apply(a.value, b.value) : b.value;
            a.present |= b.present;
            return a;
        }, box -> Optional.ofNullable(box.value));
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> key, Function<? super T, ? extends U> value) {
        return Collectors.<T, Map<K, U>, Map<K, U>>make(HashMap::new, (map, element) -> {
            K k = key.apply(element);
            U v = Objects.requireNonNull(value.apply(element));
            U old = map.putIfAbsent(k, v);
            if (old != null) {
                throw new IllegalStateException("Duplicate key " + k + " (attempted merging values " + old + " and " + v + ")");
            }
        }, (a, b) -> {
            a.putAll(b);
            return a;
        }, map -> map);
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(Function<? super T, ? extends K> key, Function<? super T, ? extends U> value) {
        return collectingAndThen(Collectors.<T, K, U>toMap(key, value), Map::copyOf);
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> key, Function<? super T, ? extends U> value, BinaryOperator<U> merge) {
        return Collectors.<T, K, U, Map<K, U>>toMap(key, value, merge, HashMap::new);
    }

    public static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> toMap(Function<? super T, ? extends K> key, Function<? super T, ? extends U> value,
            BinaryOperator<U> merge, Supplier<M> supplier) {
        return Collectors.<T, M, M>make(supplier, (map, element) -> map.merge(key.apply(element), value.apply(element), merge), (a, b) -> {
            b.forEach((k, v) -> a.merge(k, v, merge));
            return a;
        }, map -> map);
    }

    public static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(Function<? super T, ? extends K> key) {
        return groupingBy(key, Collectors.<T>toList());
    }

    public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(Function<? super T, ? extends K> key, Collector<? super T, A, D> then) {
        return Collectors.<T, K, D, A, Map<K, D>>groupingBy(key, HashMap::new, then);
    }

    @SuppressWarnings("unchecked")
    public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(Function<? super T, ? extends K> key, Supplier<M> supplier,
            Collector<? super T, A, D> then) {
        BiConsumer<A, ? super T> accumulator = then.accumulator();
        return Collectors.<T, Map<K, A>, M>make(() -> (Map<K, A>) supplier.get(), (map, value) -> {
            K k = Objects.requireNonNull(key.apply(value), "element cannot be mapped to a null key");
            accumulator.accept(map.computeIfAbsent(k, none -> then.supplier().get()), value);
        }, (a, b) -> {
            b.forEach((k, v) -> a.merge(k, v, then.combiner()));
            return a;
        }, map -> {
            map.replaceAll((k, v) -> (A) then.finisher().apply(v));
            return (M) map;
        });
    }

    public static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(Predicate<? super T> condition) {
        return partitioningBy(condition, Collectors.<T>toList());
    }

    public static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(Predicate<? super T> condition, Collector<? super T, A, D> then) {
        BiConsumer<A, ? super T> accumulator = then.accumulator();
        return Collectors.<T, List<A>, Map<Boolean, D>>make(() -> {
            List<A> both = new ArrayList<>();
            both.add(then.supplier().get());
            both.add(then.supplier().get());
            return both;
        }, (both, value) -> accumulator.accept(both.get(condition.test(value) ? 1 : 0), value), (a, b) -> {
            a.set(0, then.combiner().apply(a.get(0), b.get(0)));
            a.set(1, then.combiner().apply(a.get(1), b.get(1)));
            return a;
        }, both -> {
            Map<Boolean, D> result = new LinkedHashMap<>();
            result.put(false, then.finisher().apply(both.get(0)));
            result.put(true, then.finisher().apply(both.get(1)));
            return result;
        });
    }

    public static <T, R1, R2, R> Collector<T, ?, R> teeing(Collector<? super T, ?, R1> first, Collector<? super T, ?, R2> second,
            BiFunction<? super R1, ? super R2, R> merge) {
        return tee(first, second, merge);
    }

    private static <T, A, B, R1, R2, R> Collector<T, ?, R> tee(Collector<? super T, A, R1> first, Collector<? super T, B, R2> second,
            BiFunction<? super R1, ? super R2, R> merge) {
        return Collectors.<T, Map.Entry<Box<A>, Box<B>>, R>make(() -> Map.entry(new Box<A>(first.supplier().get()), new Box<B>(second.supplier().get())),
                (both, value) -> {
                    first.accumulator().accept(both.getKey().value, value);
                    second.accumulator().accept(both.getValue().value, value);
                }, (a, b) -> {
                    a.getKey().value = first.combiner().apply(a.getKey().value, b.getKey().value);
                    a.getValue().value = second.combiner().apply(a.getValue().value, b.getValue().value);
                    return a;
                }, both -> merge.apply(first.finisher().apply(both.getKey().value), second.finisher().apply(both.getValue().value)));
    }
}
