package java.util.stream;

import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

/** Where streams of int values begin. Public for {@code java.util} and {@code java.lang} only. */
public final class IntSources {
    private IntSources() { }

    /** A stream over part of an array. */
    public static IntStream stream(int[] elements, int from, int to) {
        Objects.checkFromToIndex(from, to, elements.length);
        return new IntPipeline(new IntPull() {
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

    static IntStream iterate(int first, IntPredicate more, IntUnaryOperator next) {
        Objects.requireNonNull(more);
        Objects.requireNonNull(next);
        return new IntPipeline(new IntPull() {
            private boolean begun;

            @Override
            boolean advance() {
                value = begun ? next.applyAsInt(value) : first;
                begun = true;
                return more.test(value);
            }
        });
    }

    static IntStream generate(IntSupplier supplier) {
        Objects.requireNonNull(supplier);
        return new IntPipeline(new IntPull() {
            @Override
            boolean advance() {
                value = supplier.getAsInt();
                return true;
            }
        });
    }

    /** Both ends belong to the range; empty if the first is larger. */
    static IntStream range(int from, int to) {
        return new IntPipeline(new IntPull() {
            private int next = from;
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

    static IntStream concat(IntPull first, IntPull second) {
        return new IntPipeline(new IntPull() {
            private IntPull current = first;

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
