package java.util;

/** A set that is iterated in an order. */
public interface SortedSet<E> extends Set<E> {
    /** Null for the natural order. */
    Comparator<? super E> comparator();

    SortedSet<E> subSet(E from, E to);

    SortedSet<E> headSet(E to);

    SortedSet<E> tailSet(E from);

    E first();

    E last();
}
