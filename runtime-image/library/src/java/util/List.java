package java.util;

import java.util.function.UnaryOperator;

/** A collection with positions. */
public interface List<E> extends Collection<E> {
    E get(int index);

    E set(int index, E element);

    void add(int index, E element);

    @Override
    boolean add(E element);

    E remove(int index);

    @Override
    boolean remove(Object element);

    int indexOf(Object element);

    int lastIndexOf(Object element);

    boolean addAll(int index, Collection<? extends E> elements);

    ListIterator<E> listIterator();

    ListIterator<E> listIterator(int index);

    List<E> subList(int from, int to);

    default void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        ListIterator<E> it = listIterator();
        while (it.hasNext()) {
            it.set(operator.apply(it.next()));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    default void sort(Comparator<? super E> order) {
        Object[] sorted = toArray();
        Arrays.sort(sorted, (Comparator) order);
        ListIterator<E> it = listIterator();
        for (int i = 0; i < sorted.length; i++) {
            it.next();
            it.set((E) sorted[i]);
        }
    }

    static <E> List<E> of() {
        return Immutable.list();
    }

    static <E> List<E> of(E e1) {
        return Immutable.list(e1);
    }

    static <E> List<E> of(E e1, E e2) {
        return Immutable.list(e1, e2);
    }

    static <E> List<E> of(E e1, E e2, E e3) {
        return Immutable.list(e1, e2, e3);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4) {
        return Immutable.list(e1, e2, e3, e4);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5) {
        return Immutable.list(e1, e2, e3, e4, e5);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6) {
        return Immutable.list(e1, e2, e3, e4, e5, e6);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7) {
        return Immutable.list(e1, e2, e3, e4, e5, e6, e7);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8) {
        return Immutable.list(e1, e2, e3, e4, e5, e6, e7, e8);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9) {
        return Immutable.list(e1, e2, e3, e4, e5, e6, e7, e8, e9);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E e10) {
        return Immutable.list(e1, e2, e3, e4, e5, e6, e7, e8, e9, e10);
    }

    @SafeVarargs
    static <E> List<E> of(E... elements) {
        return Immutable.list(elements.clone());
    }

    @SuppressWarnings("unchecked")
    static <E> List<E> copyOf(Collection<? extends E> elements) {
        return elements instanceof Immutable.OfList ? (List<E>) elements : Immutable.list((E[]) elements.toArray());
    }
}
