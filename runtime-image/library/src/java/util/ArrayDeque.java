package java.util;

/** A deque in a circular array whose length is a power of two. Holds no null. */
public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable, java.io.Serializable {
    private static final int DEFAULT_CAPACITY = 16;

    private Object[] elements;
    private int head;
    private int size;

    public ArrayDeque() {
        elements = new Object[DEFAULT_CAPACITY];
    }

    public ArrayDeque(int capacity) {
        elements = new Object[HashMap.powerOfTwo(Math.max(capacity, 1) + 1)];
    }

    public ArrayDeque(Collection<? extends E> source) {
        this(source.size());
        addAll(source);
    }

    private int slot(int offset) {
        return head + offset & elements.length - 1;
    }

    @SuppressWarnings("unchecked")
    private E at(int offset) {
        return (E) elements[slot(offset)];
    }

    private void makeRoom(E element) {
        if (element == null) {
            throw new NullPointerException();
        }
        if (size == elements.length) {
            Object[] larger = new Object[size * 2];
            int right = size - head;
            System.arraycopy(elements, head, larger, 0, right);
            System.arraycopy(elements, 0, larger, right, head);
            elements = larger;
            head = 0;
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public void addFirst(E element) {
        makeRoom(element);
        head = slot(-1);
        elements[head] = element;
        size++;
    }

    @Override
    public void addLast(E element) {
        makeRoom(element);
        elements[slot(size)] = element;
        size++;
    }

    @Override
    public boolean offerFirst(E element) {
        addFirst(element);
        return true;
    }

    @Override
    public boolean offerLast(E element) {
        addLast(element);
        return true;
    }

    @Override
    public boolean add(E element) {
        addLast(element);
        return true;
    }

    @Override
    public boolean offer(E element) {
        addLast(element);
        return true;
    }

    @Override
    public void push(E element) {
        addFirst(element);
    }

    @Override
    public E pollFirst() {
        if (size == 0) {
            return null;
        }
        E element = at(0);
        elements[head] = null;
        head = slot(1);
        size--;
        return element;
    }

    @Override
    public E pollLast() {
        if (size == 0) {
            return null;
        }
        E element = at(size - 1);
        elements[slot(size - 1)] = null;
        size--;
        return element;
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E removeFirst() {
        return AbstractQueue.present(pollFirst());
    }

    @Override
    public E removeLast() {
        return AbstractQueue.present(pollLast());
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public E peekFirst() {
        return size == 0 ? null : at(0);
    }

    @Override
    public E peekLast() {
        return size == 0 ? null : at(size - 1);
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public E getFirst() {
        return AbstractQueue.present(peekFirst());
    }

    @Override
    public E getLast() {
        return AbstractQueue.present(peekLast());
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public boolean contains(Object element) {
        for (int i = 0; i < size; i++) {
            if (at(i).equals(element)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean remove(Object element) {
        return removeFirstOccurrence(element);
    }

    @Override
    public boolean removeFirstOccurrence(Object element) {
        for (int i = 0; i < size; i++) {
            if (at(i).equals(element)) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object element) {
        for (int i = size - 1; i >= 0; i--) {
            if (at(i).equals(element)) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    private void removeAt(int offset) {
        for (int i = offset; i < size - 1; i++) {
            elements[slot(i)] = elements[slot(i + 1)];
        }
        elements[slot(size - 1)] = null;
        size--;
    }

    @Override
    public void clear() {
        for (int i = 0; i < size; i++) {
            elements[slot(i)] = null;
        }
        head = 0;
        size = 0;
    }

    @Override
    public ArrayDeque<E> clone() {
        return new ArrayDeque<E>(this);
    }

    @Override
    public Iterator<E> iterator() {
        return new Walker<E>(this, true);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return new Walker<E>(this, false);
    }

    private static final class Walker<E> implements Iterator<E> {
        private final ArrayDeque<E> deque;
        private final boolean forward;
        private int next;
        private int last = -1;
        private int remaining;

        Walker(ArrayDeque<E> deque, boolean forward) {
            this.deque = deque;
            this.forward = forward;
            next = forward ? 0 : deque.size - 1;
            remaining = deque.size;
        }

        @Override
        public boolean hasNext() {
            return remaining > 0;
        }

        @Override
        public E next() {
            if (remaining <= 0) {
                throw new NoSuchElementException();
            }
            E element = next < deque.size ? deque.at(next) : null;
            if (element == null) {
                throw new ConcurrentModificationException();
            }
            last = next;
            next += forward ? 1 : -1;
            remaining--;
            return element;
        }

        @Override
        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            deque.removeAt(last);
            if (forward) {
                next--;
            }
            last = -1;
        }
    }
}
