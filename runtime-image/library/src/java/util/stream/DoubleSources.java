package java.util.stream;

import java.util.Objects;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/** Where streams of double values begin. Public for {@code java.util} and {@code java.lang} only. */
public final class DoubleSources {
    private DoubleSources() { }

    /** A stream over part of an array. */
    public static DoubleStream stream(double[] elements, int from, int to) {
        Objects.checkFromToIndex(from, to, elements.length);
        return new DoublePipeline(new DoublePull() {
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

    static DoubleStream iterate(double first, DoublePredicate more, DoubleUnaryOperator next) {
        Objects.requireNonNull(more);
        Objects.requireNonNull(next);
        return new DoublePipeline(new DoublePull() {
            private boolean begun;

            @Override
            boolean advance() {
                value = begun ? next.applyAsDouble(value) : first;
                begun = true;
                return more.test(value);
            }
        });
    }

    static DoubleStream generate(DoubleSupplier supplier) {
        Objects.requireNonNull(supplier);
        return new DoublePipeline(new DoublePull() {
            @Override
            boolean advance() {
                value = supplier.getAsDouble();
                return true;
            }
        });
    }

    static DoubleStream concat(DoublePull first, DoublePull second) {
        return new DoublePipeline(new DoublePull() {
            private DoublePull current = first;

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
