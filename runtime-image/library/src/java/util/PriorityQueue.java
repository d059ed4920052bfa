package java.util;

import java.util.function.Predicate;

/** A binary heap in an array; the smallest element is the head. Iteration follows the array. */
public class PriorityQueue<E> extends AbstractQueue<E> implements java.io.Serializable {
    private static final int DEFAULT_CAPACITY = 11;

    private Object[] heap;
    private int size;
    private final Comparator<? super E> comparator;
    private int modCount;

    public PriorityQueue() {
        this(DEFAULT_CAPACITY, null);
    }

    public PriorityQueue(int capacity) {
        this(capacity, null);
    }

    public PriorityQueue(Comparator<? super E> order) {
        this(DEFAULT_CAPACITY, order);
    }

    public PriorityQueue(int capacity, Comparator<? super E> order) {
        if (capacity < 1) {
            throw new IllegalArgumentException();
        }
        heap = new Object[capacity];
        comparator = order;
    }

    /** Builds the heap in linear time. */
    public PriorityQueue(Collection<? extends E> source) {
        comparator = null;
        heap = Arrays.copyOf(source.toArray(), Math.max(source.size(), 1), Object[].class);
        size = source.size();
        for (int i = 0; i < size; i++) {
            Objects.requireNonNull(heap[i]);
        }
        heapify();
    }

    private void heapify() {
        for (int i = (size >>> 1) - 1; i >= 0; i--) {
            siftDown(i, at(i));
        }
    }

    @SuppressWarnings("unchecked")
    private E at(int index) {
        return (E) heap[index];
    }

    @SuppressWarnings("unchecked")
    private int compare(E a, E b) {
        return comparator != null ? comparator.compare(a, b) : ((Comparable<? super E>) a).compareTo(b);
    }

    public Comparator<? super E> comparator() {
        return comparator;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean add(E element) {
        return offer(element);
    }

    @Override
    public boolean offer(E element) {
        if (element == null) {
            throw new NullPointerException();
        }
        modCount++;
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size < 64 ? size * 2 + 2 : size + (size >> 1));
        }
        if (size == 0) {
            compare(element, element);
        }
        siftUp(size++, element);
        return true;
    }

    private void siftUp(int index, E element) {
        int at = index;
        while (at > 0) {
            int parent = at - 1 >>> 1;
            if (compare(element, at(parent)) >= 0) {
                break;
            }
            heap[at] = heap[parent];
            at = parent;
        }
        heap[at] = element;
    }

    private void siftDown(int index, E element) {
        int at = index;
        while (at < size >>> 1) {
            int child = 2 * at + 1;
            if (child + 1 < size && compare(at(child), at(child + 1)) > 0) {
                child++;
            }
            if (compare(element, at(child)) <= 0) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = element;
    }

    @Override
    public E peek() {
        return at(0);
    }

    @Override
    public E poll() {
        if (size == 0) {
            return null;
        }
        modCount++;
        E head = at(0);
        E last = at(--size);
        heap[size] = null;
        if (size > 0) {
            siftDown(0, last);
        }
        return head;
    }

    private int indexOf(Object element) {
        for (int i = 0; i < size; i++) {
            if (heap[i].equals(element)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public boolean remove(Object element) {
        int index = indexOf(element);
        if (index < 0) {
            return false;
        }
        removeAt(index);
        return true;
    }

    /** Answers true if an element that the iterator has not seen moved before the place. */
    private boolean removeAt(int index) {
        modCount++;
        E moved = at(--size);
        heap[size] = null;
        if (index == size) {
            return false;
        }
        siftDown(index, moved);
        if (heap[index] == moved) {
            siftUp(index, moved);
            return heap[index] != moved;
        }
        return false;
    }

    /** In one pass; what stays is made a heap anew, as in the JDK. */
    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expected = ++modCount;
        int kept = 0;
        Object[] staying = new Object[heap.length];
        for (int i = 0; i < size; i++) {
            if (!filter.test(at(i))) {
                staying[kept++] = heap[i];
            }
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        if (kept == size) {
            return false;
        }
        heap = staying;
        size = kept;
        heapify();
        return true;
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        return removeIf(elements::contains);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        return removeIf(e -> !elements.contains(e));
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(heap, 0, size, null);
        size = 0;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(heap, size);
    }

    @Override
    public Iterator<E> iterator() {
        return new HeapIterator<E>(this);
    }

    private static final class HeapIterator<E> implements Iterator<E> {
        private final PriorityQueue<E> queue;
        private int cursor;
        private E last;
        private boolean lastFromMoved;
        private int lastIndex = -1;
        private ArrayDeque<E> moved;
        private int expectedModCount;

        HeapIterator(PriorityQueue<E> queue) {
            this.queue = queue;
            expectedModCount = queue.modCount;
        }

        @Override
        public boolean hasNext() {
            return cursor < queue.size || moved != null && !moved.isEmpty();
        }

        @Override
        public E next() {
            if (expectedModCount != queue.modCount) {
                throw new ConcurrentModificationException();
            }
            if (cursor < queue.size) {
                lastIndex = cursor;
                lastFromMoved = false;
                return queue.at(cursor++);
            }
            if (moved == null || moved.isEmpty()) {
                throw new NoSuchElementException();
            }
            lastIndex = -1;
            lastFromMoved = true;
            last = moved.poll();
            return last;
        }

        @Override
        public void remove() {
            if (expectedModCount != queue.modCount) {
                throw new ConcurrentModificationException();
            }
            if (lastIndex >= 0) {
                E end = queue.at(queue.size - 1);
                if (queue.removeAt(lastIndex)) {
                    if (moved == null) {
                        moved = new ArrayDeque<>();
                    }
                    moved.add(end);
                } else {
                    cursor--;
                }
                lastIndex = -1;
            } else if (lastFromMoved) {
                for (int i = 0; i < queue.size; i++) {
                    if (queue.heap[i] == last) {
                        queue.removeAt(i);
                        break;
                    }
                }
                lastFromMoved = false;
            } else {
                throw new IllegalStateException();
            }
            expectedModCount = queue.modCount;
        }
    }
}
