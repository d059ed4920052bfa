package java.util;

/** A list and deque of doubly linked nodes. */
public class LinkedList<E> extends AbstractSequentialList<E> implements Deque<E>, Cloneable, java.io.Serializable {
    private Node<E> first;
    private Node<E> last;
    private int size;

    public LinkedList() {
    }

    public LinkedList(Collection<? extends E> source) {
        addAll(source);
    }

    private static final class Node<E> {
        private E element;
        private Node<E> previous;
        private Node<E> next;

        Node(Node<E> previous, E element, Node<E> next) {
            this.previous = previous;
            this.element = element;
            this.next = next;
        }
    }

    /** Inserts before {@code successor}; null means at the end. */
    private void link(E element, Node<E> successor) {
        Node<E> predecessor = successor == null ? last : successor.previous;
        Node<E> node = new Node<>(predecessor, element, successor);
        if (predecessor == null) {
            first = node;
        } else {
            predecessor.next = node;
        }
        if (successor == null) {
            last = node;
        } else {
            successor.previous = node;
        }
        size++;
        modCount++;
    }

    private E unlink(Node<E> node) {
        if (node.previous == null) {
            first = node.next;
        } else {
            node.previous.next = node.next;
        }
        if (node.next == null) {
            last = node.previous;
        } else {
            node.next.previous = node.previous;
        }
        size--;
        modCount++;
        return node.element;
    }

    private Node<E> node(int index) {
        Node<E> node;
        if (index < size >> 1) {
            node = first;
            for (int i = 0; i < index; i++) {
                node = node.next;
            }
        } else {
            node = last;
            for (int i = size - 1; i > index; i--) {
                node = node.previous;
            }
        }
        return node;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean add(E element) {
        link(element, null);
        return true;
    }

    @Override
    public boolean addAll(Collection<? extends E> source) {
        return addAll(size, source);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean addAll(int index, Collection<? extends E> source) {
        checkPosition(index);
        Object[] added = source.toArray();
        Node<E> successor = index == size ? null : node(index);
        for (int i = 0; i < added.length; i++) {
            link((E) added[i], successor);
        }
        return added.length != 0;
    }

    @Override
    public void clear() {
        first = null;
        last = null;
        size = 0;
        modCount++;
    }

    @Override
    public void addFirst(E element) {
        link(element, first);
    }

    @Override
    public void addLast(E element) {
        link(element, null);
    }

    @Override
    public boolean offer(E element) {
        link(element, null);
        return true;
    }

    @Override
    public boolean offerFirst(E element) {
        link(element, first);
        return true;
    }

    @Override
    public boolean offerLast(E element) {
        link(element, null);
        return true;
    }

    @Override
    public E getFirst() {
        return present(first).element;
    }

    @Override
    public E getLast() {
        return present(last).element;
    }

    private static <T> Node<T> present(Node<T> node) {
        if (node == null) {
            throw new NoSuchElementException();
        }
        return node;
    }

    @Override
    public E removeFirst() {
        return unlink(present(first));
    }

    @Override
    public E removeLast() {
        return unlink(present(last));
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public E peekFirst() {
        return first == null ? null : first.element;
    }

    @Override
    public E peekLast() {
        return last == null ? null : last.element;
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E pollFirst() {
        return first == null ? null : unlink(first);
    }

    @Override
    public E pollLast() {
        return last == null ? null : unlink(last);
    }

    @Override
    public void push(E element) {
        addFirst(element);
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public boolean remove(Object element) {
        return removeFirstOccurrence(element);
    }

    @Override
    public boolean removeFirstOccurrence(Object element) {
        for (Node<E> node = first; node != null; node = node.next) {
            if (Objects.equals(element, node.element)) {
                unlink(node);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object element) {
        for (Node<E> node = last; node != null; node = node.previous) {
            if (Objects.equals(element, node.element)) {
                unlink(node);
                return true;
            }
        }
        return false;
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index);
        return new Cursor<E>(this, index);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return new Descending<E>(new Cursor<E>(this, size));
    }

    @Override
    public Object clone() {
        return new LinkedList<E>(this);
    }

    private static final class Descending<E> implements Iterator<E> {
        private final Cursor<E> cursor;

        Descending(Cursor<E> cursor) {
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            return cursor.hasPrevious();
        }

        @Override
        public E next() {
            return cursor.previous();
        }

        @Override
        public void remove() {
            cursor.remove();
        }
    }

    private static final class Cursor<E> implements ListIterator<E> {
        private final LinkedList<E> list;
        private Node<E> next;
        private Node<E> returned;
        private int nextIndex;
        private int expectedModCount;

        Cursor(LinkedList<E> list, int index) {
            this.list = list;
            next = index == list.size ? null : list.node(index);
            nextIndex = index;
            expectedModCount = list.modCount;
        }

        private void checkUnchanged() {
            if (list.modCount != expectedModCount) {
                throw new ConcurrentModificationException();
            }
        }

        @Override
        public boolean hasNext() {
            return nextIndex < list.size;
        }

        @Override
        public E next() {
            checkUnchanged();
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            returned = next;
            next = next.next;
            nextIndex++;
            return returned.element;
        }

        @Override
        public boolean hasPrevious() {
            return nextIndex > 0;
        }

        @Override
        public E previous() {
            checkUnchanged();
            if (!hasPrevious()) {
                throw new NoSuchElementException();
            }
            next = next == null ? list.last : next.previous;
            returned = next;
            nextIndex--;
            return returned.element;
        }

        @Override
        public int nextIndex() {
            return nextIndex;
        }

        @Override
        public int previousIndex() {
            return nextIndex - 1;
        }

        @Override
        public void remove() {
            checkUnchanged();
            if (returned == null) {
                throw new IllegalStateException();
            }
            if (next == returned) {
                next = returned.next;
            } else {
                nextIndex--;
            }
            list.unlink(returned);
            returned = null;
            expectedModCount++;
        }

        @Override
        public void set(E element) {
            if (returned == null) {
                throw new IllegalStateException();
            }
            checkUnchanged();
            returned.element = element;
        }

        @Override
        public void add(E element) {
            checkUnchanged();
            returned = null;
            list.link(element, next);
            nextIndex++;
            expectedModCount++;
        }
    }
}
