package java.util;

/**
 * A list on top of {@code get} and {@code size}. {@code modCount} counts structural changes; iterators compare it and stop with a
 * ConcurrentModificationException if the list changed under them.
 */
public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
    protected transient int modCount;

    protected AbstractList() {
    }

    @Override
    public abstract E get(int index);

    @Override
    public boolean add(E element) {
        add(size(), element);
        return true;
    }

    @Override
    public E set(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public E remove(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int indexOf(Object element) {
        ListIterator<E> it = listIterator();
        while (it.hasNext()) {
            if (Objects.equals(element, it.next())) {
                return it.previousIndex();
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object element) {
        ListIterator<E> it = listIterator(size());
        while (it.hasPrevious()) {
            if (Objects.equals(element, it.previous())) {
                return it.nextIndex();
            }
        }
        return -1;
    }

    @Override
    public void clear() {
        removeRange(0, size());
    }

    protected void removeRange(int from, int to) {
        ListIterator<E> it = listIterator(from);
        for (int i = from; i < to; i++) {
            it.next();
            it.remove();
        }
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
        checkPosition(index);
        int at = index;
        for (E element : elements) {
            add(at++, element);
        }
        return at > index;
    }

    final void checkPosition(int index) {
        if (index < 0 || index > size()) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size());
        }
    }

    @Override
    public Iterator<E> iterator() {
        return new IndexIterator<E>(this, 0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index);
        return new IndexIterator<E>(this, index);
    }

    @Override
    public List<E> subList(int from, int to) {
        if (from < 0) {
            throw new IndexOutOfBoundsException("fromIndex = " + from);
        }
        if (to > size()) {
            throw new IndexOutOfBoundsException("toIndex = " + to);
        }
        if (from > to) {
            throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        }
        return this instanceof RandomAccess ? new SubList.Direct<E>(this, from, to) : new SubList<E>(this, from, to);
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if (!(other instanceof List)) {
            return false;
        }
        Iterator<E> mine = iterator();
        Iterator<?> theirs = ((List<?>) other).iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            if (!Objects.equals(mine.next(), theirs.next())) {
                return false;
            }
        }
        return !mine.hasNext() && !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        int h = 1;
        Iterator<E> it = iterator();
        while (it.hasNext()) {
            h = 31 * h + Objects.hashCode(it.next());
        }
        return h;
    }

    /** Iterator by index over any list of this class. */
    private static final class IndexIterator<E> implements ListIterator<E> {
        private final AbstractList<E> list;
        private int cursor;
        private int last = -1;
        private int expectedModCount;

        IndexIterator(AbstractList<E> list, int cursor) {
            this.list = list;
            this.cursor = cursor;
            expectedModCount = list.modCount;
        }

        private void checkUnchanged() {
            if (list.modCount != expectedModCount) {
                throw new ConcurrentModificationException();
            }
        }

        private void checkLast() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            checkUnchanged();
        }

        @Override
        public boolean hasNext() {
            return cursor != list.size();
        }

        @Override
        public E next() {
            checkUnchanged();
            E element = element(cursor);
            last = cursor++;
            return element;
        }

        /** A list that got shorter without saying so has no such element. */
        private E element(int index) {
            try {
                return list.get(index);
            } catch (IndexOutOfBoundsException e) {
                checkUnchanged();
                throw new NoSuchElementException();
            }
        }

        @Override
        public boolean hasPrevious() {
            return cursor != 0;
        }

        @Override
        public E previous() {
            checkUnchanged();
            E element = element(cursor - 1);
            last = --cursor;
            return element;
        }

        @Override
        public int nextIndex() {
            return cursor;
        }

        @Override
        public int previousIndex() {
            return cursor - 1;
        }

        @Override
        public void remove() {
            checkLast();
            list.remove(last);
            if (last < cursor) {
                cursor--;
            }
            last = -1;
            expectedModCount = list.modCount;
        }

        @Override
        public void set(E element) {
            checkLast();
            list.set(last, element);
            expectedModCount = list.modCount;
        }

        @Override
        public void add(E element) {
            checkUnchanged();
            list.add(cursor++, element);
            last = -1;
            expectedModCount = list.modCount;
        }
    }
}
