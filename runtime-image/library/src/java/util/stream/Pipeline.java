package java.util.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** A stream of objects: the last stage of a chain of {@link Pull}s. */
final class Pipeline<T> extends ObjectStages<T> {
    Pipeline(Pull<T> stage) {
        super(stage);
    }

    /** The elements of a stream that is used up by this. */
    @SuppressWarnings("unchecked")
    static <T> Pull<T> pull(Stream<? extends T> stream) {
        return ((ObjectStages<T>) stream).begin();
    }

    @Override
    public IntStream mapToInt(ToIntFunction<? super T> function) {
        Objects.requireNonNull(function);
        Pull<T> source = begin();
        return passTo(new IntPipeline(new IntPull() {
            @Override
            boolean advance() {
                if (!source.advance()) {
                    return false;
                }
                value = function.applyAsInt(source.value);
                return true;
            }

            @Override
            long size() {
                return source.size();
            }
        }));
    }

    @Override
    public IntStream flatMapToInt(Function<? super T, ? extends IntStream> function) {
        Objects.requireNonNull(function);
        Pull<T> source = begin();
        return passTo(new IntPipeline(new IntPull() {
            private IntPull inner;
            private IntStream opened;

            @Override
            boolean advance() {
                while (true) {
                    if (inner != null && inner.advance()) {
                        value = inner.value;
                        return true;
                    }
                    if (opened != null) {
                        opened.close();
                    }
                    inner = null;
                    opened = null;
                    if (!source.advance()) {
                        return false;
                    }
                    opened = function.apply(source.value);
                    inner = opened == null ? null : IntPipeline.pull(opened);
                }
            }
        }));
    }

    @Override
    public LongStream mapToLong(ToLongFunction<? super T> function) {
        Objects.requireNonNull(function);
        Pull<T> source = begin();
        return passTo(new LongPipeline(new LongPull() {
            @Override
            boolean advance() {
                if (!source.advance()) {
                    return false;
                }
                value = function.applyAsLong(source.value);
                return true;
            }

            @Override
            long size() {
                return source.size();
            }
        }));
    }

    @Override
    public LongStream flatMapToLong(Function<? super T, ? extends LongStream> function) {
        Objects.requireNonNull(function);
        Pull<T> source = begin();
        return passTo(new LongPipeline(new LongPull() {
            private LongPull inner;
            private LongStream opened;

            @Override
            boolean advance() {
                while (true) {
                    if (inner != null && inner.advance()) {
                        value = inner.value;
                        return true;
                    }
                    if (opened != null) {
                        opened.close();
                    }
                    inner = null;
                    opened = null;
                    if (!source.advance()) {
                        return false;
                    }
                    opened = function.apply(source.value);
                    inner = opened == null ? null : LongPipeline.pull(opened);
                }
            }
        }));
    }

    @Override
    public DoubleStream mapToDouble(ToDoubleFunction<? super T> function) {
        Objects.requireNonNull(function);
        Pull<T> source = begin();
        return passTo(new DoublePipeline(new DoublePull() {
            @Override
            boolean advance() {
                if (!source.advance()) {
                    return false;
                }
                value = function.applyAsDouble(source.value);
                return true;
            }

            @Override
            long size() {
                return source.size();
            }
        }));
    }

    @Override
    public DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> function) {
        Objects.requireNonNull(function);
        Pull<T> source = begin();
        return passTo(new DoublePipeline(new DoublePull() {
            private DoublePull inner;
            private DoubleStream opened;

            @Override
            boolean advance() {
                while (true) {
                    if (inner != null && inner.advance()) {
                        value = inner.value;
                        return true;
                    }
                    if (opened != null) {
                        opened.close();
                    }
                    inner = null;
                    opened = null;
                    if (!source.advance()) {
                        return false;
                    }
                    opened = function.apply(source.value);
                    inner = opened == null ? null : DoublePipeline.pull(opened);
                }
            }
        }));
    }

    @Override
    public Object[] toArray() {
        Pull<T> source = begin();
        List<Object> all = new ArrayList<>();
        while (source.advance()) {
            all.add(source.value);
        }
        return all.toArray();
    }

    @Override
    public <A> A[] toArray(IntFunction<A[]> maker) {
        Object[] all = toArray();
        A[] result = maker.apply(all.length);
        for (int i = 0; i < all.length; i++) {
            ((Object[]) result)[i] = all[i];
        }
        return result;
    }

    @Override
    public T reduce(T start, BinaryOperator<T> operator) {
        Pull<T> source = begin();
        T result = start;
        while (source.advance()) {
            result = operator.apply(result, source.value);
        }
        return result;
    }

    @Override
    public Optional<T> reduce(BinaryOperator<T> operator) {
        Pull<T> source = begin();
        if (!source.advance()) {
            return Optional.empty();
        }
        T result = source.value;
        while (source.advance()) {
            result = operator.apply(result, source.value);
        }
        return Optional.of(result);
    }

    @Override
    public <U> U reduce(U start, BiFunction<U, ? super T, U> function, BinaryOperator<U> combiner) {
        Pull<T> source = begin();
        U result = start;
        while (source.advance()) {
            result = function.apply(result, source.value);
        }
        return result;
    }

    @Override
    public <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner) {
        Pull<T> source = begin();
        R result = supplier.get();
        while (source.advance()) {
            accumulator.accept(result, source.value);
        }
        return result;
    }

    @Override
    public <R, A> R collect(Collector<? super T, A, R> collector) {
        Pull<T> source = begin();
        A gathered = collector.supplier().get();
        BiConsumer<A, ? super T> accumulator = collector.accumulator();
        while (source.advance()) {
            accumulator.accept(gathered, source.value);
        }
        return collector.finisher().apply(gathered);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<T> toList() {
        return Collections.unmodifiableList((List<T>) Arrays.asList(toArray()));
    }

    @Override
    public Optional<T> min(Comparator<? super T> order) {
        return reduce(BinaryOperator.minBy(order));
    }

    @Override
    public Optional<T> max(Comparator<? super T> order) {
        return reduce(BinaryOperator.maxBy(order));
    }

    @Override
    public Optional<T> findFirst() {
        Pull<T> source = begin();
        return source.advance() ? Optional.of(source.value) : Optional.<T>empty();
    }

    @Override
    public Optional<T> findAny() {
        return findFirst();
    }

    @Override
    public Iterator<T> iterator() {
        Pull<T> source = begin();
        return new Iterator<T>() {
            private boolean asked;
            private boolean more;

            @Override
            public boolean hasNext() {
                if (!asked) {
                    asked = true;
                    more = source.advance();
                }
                return more;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                asked = false;
                return source.value;
            }
        };
    }

    /** Keeps what it gets and makes a stream of it once. */
    static final class ListBuilder<T> implements Stream.Builder<T> {
        private List<T> elements = new ArrayList<>();

        @Override
        public void accept(T element) {
            if (elements == null) {
                throw new IllegalStateException();
            }
            elements.add(element);
        }

        @Override
        public Stream<T> build() {
            if (elements == null) {
                throw new IllegalStateException();
            }
            List<T> all = elements;
            elements = null;
            return Sources.stream(all);
        }
    }
}
