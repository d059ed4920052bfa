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
}
