package java.util;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** A list in a growing array. */
public class ArrayList<E> extends AbstractList<E> implements RandomAccess, Cloneable, java.io.Serializable {
    private static final int DEFAULT_CAPACITY = 10;
    private static final Object[] EMPTY = {};

    private Object[] elements;
    private int size;

    public ArrayList() {
        elements = EMPTY;
    }

    public ArrayList(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Illegal Capacity: " + capacity);
        }
        elements = capacity == 0 ? EMPTY : new Object[capacity];
    }

    public ArrayList(Collection<? extends E> source) {
        Object[] copy = source.toArray();
        elements = copy.getClass() == (Object) Object[].class ? copy : Arrays.copyOf(copy, copy.length, Object[].class);
        size = elements.length;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    public void trimToSize() {
        modCount++;
        if (size < elements.length) {
            elements = Arrays.copyOf(elements, size);
        }
    }

    public void ensureCapacity(int capacity) {
        if (capacity > elements.length) {
            modCount++;
            grow(capacity);
        }
    }

    private void grow(int needed) {
        int larger = elements.length + (elements.length >> 1);
        elements = Arrays.copyOf(elements, Math.max(Math.max(larger, needed), DEFAULT_CAPACITY));
    }

    @SuppressWarnings("unchecked")
    private E at(int index) {
        return (E) elements[index];
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, size);
        return at(index);
    }

    @Override
    public E set(int index, E element) {
        Objects.checkIndex(index, size);
        E old = at(index);
        elements[index] = element;
        return old;
    }

    @Override
    public boolean add(E element) {
        modCount++;
        if (size == elements.length) {
            grow(size + 1);
        }
        elements[size++] = element;
        return true;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index);
        modCount++;
        if (size == elements.length) {
            grow(size + 1);
        }
        System.arraycopy(elements, index, elements, index + 1, size - index);
        elements[index] = element;
        size++;
    }

    @Override
    public E remove(int index) {
        Objects.checkIndex(index, size);
        E old = at(index);
        modCount++;
        close(index, index + 1);
        return old;
    }

    /** Moves the elements from {@code to} down to {@code from}. */
    private void close(int from, int to) {
        System.arraycopy(elements, to, elements, from, size - to);
        int newSize = size - (to - from);
        for (int i = newSize; i < size; i++) {
            elements[i] = null;
        }
        size = newSize;
    }

    @Override
    public boolean remove(Object element) {
        int index = indexOf(element);
        if (index < 0) {
            return false;
        }
        modCount++;
        close(index, index + 1);
        return true;
    }

    @Override
    public void clear() {
        modCount++;
        close(0, size);
    }

    @Override
    protected void removeRange(int from, int to) {
        modCount++;
        close(from, to);
    }

    @Override
    public boolean addAll(Collection<? extends E> source) {
        return insertAll(size, source.toArray());
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> source) {
        checkPosition(index);
        return insertAll(index, source.toArray());
    }

    private boolean insertAll(int index, Object[] added) {
        modCount++;
        if (added.length == 0) {
            return false;
        }
        if (size + added.length > elements.length) {
            grow(size + added.length);
        }
        System.arraycopy(elements, index, elements, index + added.length, size - index);
        System.arraycopy(added, 0, elements, index, added.length);
        size += added.length;
        return true;
    }

    @Override
    public boolean contains(Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public int indexOf(Object element) {
        for (int i = 0; i < size; i++) {
            if (Objects.equals(element, elements[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object element) {
        for (int i = size - 1; i >= 0; i--) {
            if (Objects.equals(element, elements[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elements, size);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] target) {
        if (target.length < size) {
            return (T[]) Arrays.copyOf(elements, size, target.getClass());
        }
        System.arraycopy(elements, 0, target, 0, size);
        if (target.length > size) {
            target[size] = null;
        }
        return target;
    }

    @Override
    public boolean removeAll(Collection<?> others) {
        Objects.requireNonNull(others);
        return keep(others, false, null);
    }

    @Override
    public boolean retainAll(Collection<?> others) {
        Objects.requireNonNull(others);
        return keep(others, true, null);
    }

    @Override
    public boolean removeIf(Predicate<? super E> condition) {
        Objects.requireNonNull(condition);
        return keep(null, false, condition);
    }

    /** Keeps the elements that are (not) in {@code others}, or that do not fulfil {@code condition}. */
    private boolean keep(Collection<?> others, boolean contained, Predicate<? super E> condition) {
        int expected = modCount;
        Object[] kept = new Object[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            boolean stays = condition != null ? !condition.test(at(i)) : others.contains(elements[i]) == contained;
            if (stays) {
                kept[n++] = elements[i];
            }
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        if (n == size) {
            return false;
        }
        modCount++;
        System.arraycopy(kept, 0, elements, 0, n);
        close(n, size);
        return true;
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (int i = 0; i < size && modCount == expected; i++) {
            action.accept(at(i));
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void sort(Comparator<? super E> order) {
        int expected = modCount;
        Arrays.sort((E[]) elements, 0, size, order);
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        modCount++;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            ArrayList<E> copy = (ArrayList<E>) super.clone();
            copy.elements = Arrays.copyOf(elements, size);
            copy.modCount = 0;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
