package java.util.stream;

import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;

/** Where streams of long values begin. Public for {@code java.util} and {@code java.lang} only. */
public final class LongSources {
    private LongSources() { }

    /** A stream over part of an array. */
    public static LongStream stream(long[] elements, int from, int to) {
        Objects.checkFromToIndex(from, to, elements.length);
        return new LongPipeline(new LongPull() {
            private int next = from;

            @Override
            boolean advance() {
                if (next == to) {
                    return false;
                }
                value = elements[next++];
                return true;
            }

            @Override
            long size() {
                return to - next;
            }
        });
    }

    static LongStream iterate(long first, LongPredicate more, LongUnaryOperator next) {
        Objects.requireNonNull(more);
        Objects.requireNonNull(next);
        return new LongPipeline(new LongPull() {
            private boolean begun;

            @Override
            boolean advance() {
                value = begun ? next.applyAsLong(value) : first;
                begun = true;
                return more.test(value);
            }
        });
    }

    static LongStream generate(LongSupplier supplier) {
        Objects.requireNonNull(supplier);
        return new LongPipeline(new LongPull() {
            @Override
            boolean advance() {
                value = supplier.getAsLong();
                return true;
            }
        });
    }

    /** Both ends belong to the range; empty if the first is larger. */
    static LongStream range(long from, long to) {
        return new LongPipeline(new LongPull() {
            private long next = from;
            private boolean ended = from > to;

            @Override
            boolean advance() {
                if (ended) {
                    return false;
                }
                value = next;
                ended = next == to;
                next++;
                return true;
            }

            @Override
            long size() {
                return ended ? 0 : (long) to - next + 1;
            }
        });
    }

    static LongStream concat(LongPull first, LongPull second) {
        return new LongPipeline(new LongPull() {
            private LongPull current = first;

            @Override
            boolean advance() {
                while (!current.advance()) {
                    if (current == second) {
                        return false;
                    }
                    current = second;
                }
                value = current.value;
                return true;
            }
        });
    }
}
