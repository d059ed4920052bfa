package java.util;

/** The part {@code offset .. offset + size} of another list; changes go through to it. */
class SubList<E> extends AbstractList<E> {
    private final AbstractList<E> parent;
    private final int offset;
    private int size;

    SubList(AbstractList<E> parent, int from, int to) {
        this.parent = parent;
        offset = from;
        size = to - from;
        modCount = parent.modCount;
    }

    /** A part of a list with random access. */
    static final class Direct<E> extends SubList<E> implements RandomAccess {
        Direct(AbstractList<E> parent, int from, int to) {
            super(parent, from, to);
        }
    }

    private void checkUnchanged() {
        if (parent.modCount != modCount) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public int size() {
        checkUnchanged();
        return size;
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, size);
        checkUnchanged();
        return parent.get(offset + index);
    }

    @Override
    public E set(int index, E element) {
        Objects.checkIndex(index, size);
        checkUnchanged();
        return parent.set(offset + index, element);
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index);
        parent.add(offset + index, element);
        modCount = parent.modCount;
        size++;
    }

    @Override
    public E remove(int index) {
        Objects.checkIndex(index, size);
        checkUnchanged();
        E removed = parent.remove(offset + index);
        modCount = parent.modCount;
        size--;
        return removed;
    }

    @Override
    protected void removeRange(int from, int to) {
        checkUnchanged();
        parent.removeRange(offset + from, offset + to);
        modCount = parent.modCount;
        size -= to - from;
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        return addAll(size, elements);
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
        checkPosition(index);
        int added = elements.size();
        if (added == 0) {
            return false;
        }
        parent.addAll(offset + index, elements);
        modCount = parent.modCount;
        size += added;
        return true;
    }
}
