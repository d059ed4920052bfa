package java.util.stream;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/** A stream of double values: the last stage of a chain of {@link DoublePull}s, and the operations that give a result. */
final class DoublePipeline extends DoubleStages {
    private static final int FIRST_CAPACITY = 16;

    DoublePipeline(DoublePull stage) {
        super(stage);
    }

    /** The elements of a stream that is used up by this. */
    static DoublePull pull(DoubleStream stream) {
        return ((DoubleStages) stream).begin();
    }

    static double[] toArray(DoublePull source) {
        long size = source.size();
        double[] all = new double[size < 0 ? FIRST_CAPACITY : (int) size];
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
    public double[] toArray() {
        return toArray(begin());
    }

    @Override
    public double reduce(double start, DoubleBinaryOperator operator) {
        DoublePull source = begin();
        double result = start;
        while (source.advance()) {
            result = operator.applyAsDouble(result, source.value);
        }
        return result;
    }

    @Override
    public OptionalDouble reduce(DoubleBinaryOperator operator) {
        DoublePull source = begin();
        if (!source.advance()) {
            return OptionalDouble.empty();
        }
        double result = source.value;
        while (source.advance()) {
            result = operator.applyAsDouble(result, source.value);
        }
        return OptionalDouble.of(result);
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        DoublePull source = begin();
        R result = supplier.get();
        while (source.advance()) {
            accumulator.accept(result, source.value);
        }
        return result;
    }

    @Override
    public double sum() {
        return summaryStatistics().getSum();
    }

    @Override
    public OptionalDouble min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalDouble max() {
        return reduce(Math::max);
    }

    @Override
    public OptionalDouble average() {
        DoubleSummaryStatistics all = summaryStatistics();
        return all.getCount() == 0 ? OptionalDouble.empty() : OptionalDouble.of(all.getAverage());
    }

    @Override
    public DoubleSummaryStatistics summaryStatistics() {
        return collect(DoubleSummaryStatistics::new, DoubleSummaryStatistics::accept, DoubleSummaryStatistics::combine);
    }

    @Override
    public OptionalDouble findFirst() {
        DoublePull source = begin();
        return source.advance() ? OptionalDouble.of(source.value) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble findAny() {
        return findFirst();
    }

    @Override
    public Stream<Double> boxed() {
        return mapToObj(Double::valueOf);
    }

    @Override
    public PrimitiveIterator.OfDouble iterator() {
        DoublePull source = begin();
        return new PrimitiveIterator.OfDouble() {
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
            public double nextDouble() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                asked = false;
                return source.value;
            }
        };
    }

    /** Keeps what it gets and makes a stream of it once. */
    static final class ArrayBuilder implements DoubleStream.Builder {
        private double[] elements = new double[FIRST_CAPACITY];
        private int count;

        @Override
        public void accept(double element) {
            if (elements == null) {
                throw new IllegalStateException();
            }
            if (count == elements.length) {
                elements = Arrays.copyOf(elements, 2 * count);
            }
            elements[count++] = element;
        }

        @Override
        public DoubleStream build() {
            if (elements == null) {
                throw new IllegalStateException();
            }
            double[] all = elements;
            elements = null;
            return DoubleSources.stream(all, 0, count);
        }
    }
}
