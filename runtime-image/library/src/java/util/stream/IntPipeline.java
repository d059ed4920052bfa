package java.util.stream;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** A stream of int values: the last stage of a chain of {@link IntPull}s, and the operations that give a result. */
final class IntPipeline extends IntStages {
    private static final int FIRST_CAPACITY = 16;

    IntPipeline(IntPull stage) {
        super(stage);
    }

    /** The elements of a stream that is used up by this. */
    static IntPull pull(IntStream stream) {
        return ((IntStages) stream).begin();
    }

    static int[] toArray(IntPull source) {
        long size = source.size();
        int[] all = new int[size < 0 ? FIRST_CAPACITY : (int) size];
        int count = 0;
        while (source.advance()) {
            if (count == all.length) {
                all = Arrays.copyOf(all, Math.max(FIRST_CAPACITY, 2 * count));
            }
            all[count++] = source.value;
        }
        return count == all.length ? all : Arrays.copyOf(all, count);
    }

    @Override
    public int[] toArray() {
        return toArray(begin());
    }

    @Override
    public int reduce(int start, IntBinaryOperator operator) {
        IntPull source = begin();
        int result = start;
        while (source.advance()) {
            result = operator.applyAsInt(result, source.value);
        }
        return result;
    }

    @Override
    public OptionalInt reduce(IntBinaryOperator operator) {
        IntPull source = begin();
        if (!source.advance()) {
            return OptionalInt.empty();
        }
        int result = source.value;
        while (source.advance()) {
            result = operator.applyAsInt(result, source.value);
        }
        return OptionalInt.of(result);
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        IntPull source = begin();
        R result = supplier.get();
        while (source.advance()) {
            accumulator.accept(result, source.value);
        }
        return result;
    }

    @Override
    public int sum() {
        return reduce(0, (a, b) -> a + b);
    }

    @Override
    public OptionalInt min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalInt max() {
        return reduce(Math::max);
    }

    @Override
    public OptionalDouble average() {
        IntSummaryStatistics all = summaryStatistics();
        return all.getCount() == 0 ? OptionalDouble.empty() : OptionalDouble.of(all.getAverage());
    }

    @Override
    public IntSummaryStatistics summaryStatistics() {
        return collect(IntSummaryStatistics::new, IntSummaryStatistics::accept, IntSummaryStatistics::combine);
    }

    @Override
    public OptionalInt findFirst() {
        IntPull source = begin();
        return source.advance() ? OptionalInt.of(source.value) : OptionalInt.empty();
    }

    @Override
    public OptionalInt findAny() {
        return findFirst();
    }

    @Override
    public Stream<Integer> boxed() {
        return mapToObj(Integer::valueOf);
    }

    @Override
    public LongStream asLongStream() {
        return mapToLong(value -> (long) value);
    }

    @Override
    public DoubleStream asDoubleStream() {
        return mapToDouble(value -> (double) value);
    }

    @Override
    public PrimitiveIterator.OfInt iterator() {
        IntPull source = begin();
        return new PrimitiveIterator.OfInt() {
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
            public int nextInt() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                asked = false;
                return source.value;
            }
        };
    }

    /** Keeps what it gets and makes a stream of it once. */
    static final class ArrayBuilder implements IntStream.Builder {
        private int[] elements = new int[FIRST_CAPACITY];
        private int count;

        @Override
        public void accept(int element) {
            if (elements == null) {
                throw new IllegalStateException();
            }
            if (count == elements.length) {
                elements = Arrays.copyOf(elements, 2 * count);
            }
            elements[count++] = element;
        }

        @Override
        public IntStream build() {
            if (elements == null) {
                throw new IllegalStateException();
            }
            int[] all = elements;
            elements = null;
            return IntSources.stream(all, 0, count);
        }
    }
}
