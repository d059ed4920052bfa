package java.util;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Sources;
import java.util.stream.Stream;

/** A group of elements. */
public interface Collection<E> extends Iterable<E> {
    int size();

    boolean isEmpty();

    boolean contains(Object element);

    Object[] toArray();

    <T> T[] toArray(T[] target);

    boolean add(E element);

    boolean remove(Object element);

    boolean containsAll(Collection<?> elements);

    boolean addAll(Collection<? extends E> elements);

    boolean removeAll(Collection<?> elements);

    boolean retainAll(Collection<?> elements);

    void clear();

    boolean equals(Object other);

    int hashCode();

    default boolean removeIf(Predicate<? super E> condition) {
        Objects.requireNonNull(condition);
        boolean changed = false;
        Iterator<E> it = iterator();
        while (it.hasNext()) {
            if (condition.test(it.next())) {
                it.remove();
                changed = true;
            }
        }
        return changed;
    }

    default <T> T[] toArray(IntFunction<T[]> maker) {
        return toArray(maker.apply(0));
    }

    default Stream<E> stream() {
        return Sources.stream(this);
    }

    /** Streams are sequential. */
    default Stream<E> parallelStream() {
        return stream();
    }
}
