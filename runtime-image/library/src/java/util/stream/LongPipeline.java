package java.util.stream;

import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.function.BiConsumer;
import java.util.function.LongBinaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** A stream of long values: the last stage of a chain of {@link LongPull}s, and the operations that give a result. */
final class LongPipeline extends LongStages {
    private static final int FIRST_CAPACITY = 16;

    LongPipeline(LongPull stage) {
        super(stage);
    }

    /** The elements of a stream that is used up by this. */
    static LongPull pull(LongStream stream) {
        return ((LongStages) stream).begin();
    }

    static long[] toArray(LongPull source) {
        long size = source.size();
        long[] all = new long[size < 0 ? FIRST_CAPACITY : (int) size];
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
    public long[] toArray() {
        return toArray(begin());
    }

    @Override
    public long reduce(long start, LongBinaryOperator operator) {
        LongPull source = begin();
        long result = start;
        while (source.advance()) {
            result = operator.applyAsLong(result, source.value);
        }
        return result;
    }

    @Override
    public OptionalLong reduce(LongBinaryOperator operator) {
        LongPull source = begin();
        if (!source.advance()) {
            return OptionalLong.empty();
        }
        long result = source.value;
        while (source.advance()) {
            result = operator.applyAsLong(result, source.value);
        }
        return OptionalLong.of(result);
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        LongPull source = begin();
        R result = supplier.get();
        while (source.advance()) {
            accumulator.accept(result, source.value);
        }
        return result;
    }

    @Override
    public long sum() {
        return reduce(0, (a, b) -> a + b);
    }

    @Override
    public OptionalLong min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalLong max() {
        return reduce(Math::max);
    }

    @Override
    public OptionalDouble average() {
        LongSummaryStatistics all = summaryStatistics();
        return all.getCount() == 0 ? OptionalDouble.empty() : OptionalDouble.of(all.getAverage());
    }

    @Override
    public LongSummaryStatistics summaryStatistics() {
        return collect(LongSummaryStatistics::new, LongSummaryStatistics::accept, LongSummaryStatistics::combine);
    }

    @Override
    public OptionalLong findFirst() {
        LongPull source = begin();
        return source.advance() ? OptionalLong.of(source.value) : OptionalLong.empty();
    }

    @Override
    public OptionalLong findAny() {
        return findFirst();
    }

    @Override
    public Stream<Long> boxed() {
        return mapToObj(Long::valueOf);
    }

    @Override
    public DoubleStream asDoubleStream() {
        return mapToDouble(value -> (double) value);
    }

    @Override
    public PrimitiveIterator.OfLong iterator() {
        LongPull source = begin();
        return new PrimitiveIterator.OfLong() {
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
            public long nextLong() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                asked = false;
                return source.value;
            }
        };
    }

    /** Keeps what it gets and makes a stream of it once. */
    static final class ArrayBuilder implements LongStream.Builder {
        private long[] elements = new long[FIRST_CAPACITY];
        private int count;

        @Override
        public void accept(long element) {
            if (elements == null) {
                throw new IllegalStateException();
            }
            if (count == elements.length) {
                elements = Arrays.copyOf(elements, 2 * count);
            }
            elements[count++] = element;
        }

        @Override
        public LongStream build() {
            if (elements == null) {
                throw new IllegalStateException();
            }
            long[] all = elements;
            elements = null;
            return LongSources.stream(all, 0, count);
        }
    }
}
