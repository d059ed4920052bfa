package java.util.stream;

import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Where streams of objects begin. Public for the collections of {@code java.util} only. */
public final class Sources {
    private Sources() { }

    /** A stream over what the collection holds when the stream is worked off. */
    public static <T> Stream<T> stream(Collection<T> elements) {
        return new Pipeline<T>(collection(elements));
    }

    /** A stream over part of an array. */
    public static <T> Stream<T> stream(T[] elements, int from, int to) {
        Objects.checkFromToIndex(from, to, elements.length);
        return new Pipeline<T>(Sources.<T>array(elements, from, to));
    }

    /** A stream over what an iterator gives. */
    public static <T> Stream<T> stream(Iterator<? extends T> elements) {
        return new Pipeline<T>(Sources.<T>iterator(elements));
    }

    private static <T> Pull<T> collection(Collection<? extends T> elements) {
        return new Pull<T>() {
            private Iterator<? extends T> iterator;

            @Override
            boolean advance() {
                if (iterator == null) {
                    iterator = elements.iterator();
                }
                if (!iterator.hasNext()) {
                    return false;
                }
                value = iterator.next();
                return true;
            }

            @Override
            long size() {
                return iterator == null ? elements.size() : -1;
            }
        };
    }

    static <T> Pull<T> iterator(Iterator<? extends T> elements) {
        return new Pull<T>() {
            @Override
            boolean advance() {
                if (!elements.hasNext()) {
                    return false;
                }
                value = elements.next();
                return true;
            }
        };
    }

    @SuppressWarnings("unchecked")
    static <T> Pull<T> array(Object[] elements, int from, int to) {
        return new Pull<T>() {
            private int next = from;

            @Override
            boolean advance() {
                if (next == to) {
                    return false;
                }
                value = (T) elements[next++];
                return true;
            }

            @Override
            long size() {
                return to - next;
            }
        };
    }

    static <T> Pull<T> iterate(T first, Predicate<? super T> more, UnaryOperator<T> next) {
        Objects.requireNonNull(next);
        Objects.requireNonNull(more);
        return new Pull<T>() {
            private boolean begun;

            @Override
            boolean advance() {
                value = begun ? next.apply(value) : first;
                begun = true;
                return more.test(value);
            }
        };
    }

    static <T> Pull<T> generate(Supplier<? extends T> supplier) {
        Objects.requireNonNull(supplier);
        return new Pull<T>() {
            @Override
            boolean advance() {
                value = supplier.get();
                return true;
            }
        };
    }

    static <T> Pull<T> concat(Pull<T> first, Pull<T> second) {
        return new Pull<T>() {
            private Pull<T> current = first;

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

            @Override
            long size() {
                long one = current.size();
                long two = current == second ? 0 : second.size();
                return one < 0 || two < 0 ? -1 : one + two;
            }
        };
    }
}
