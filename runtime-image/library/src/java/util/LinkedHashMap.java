package java.util;

/** A {@link HashMap} that is iterated in the order of insertion or, if wanted, of last access. */
public class LinkedHashMap<K, V> extends HashMap<K, V> {
    private Linked<K, V> eldest;
    private Linked<K, V> youngest;
    private final boolean accessOrder;

    public LinkedHashMap() {
        accessOrder = false;
    }

    public LinkedHashMap(int capacity) {
        super(capacity);
        accessOrder = false;
    }

    public LinkedHashMap(int capacity, float loadFactor) {
        this(capacity, loadFactor, false);
    }

    public LinkedHashMap(int capacity, float loadFactor, boolean accessOrder) {
        super(capacity, loadFactor);
        this.accessOrder = accessOrder;
    }

    public LinkedHashMap(Map<? extends K, ? extends V> source) {
        accessOrder = false;
        putAll(source);
    }

    static final class Linked<K, V> extends Node<K, V> {
        private Linked<K, V> before;
        private Linked<K, V> after;

        Linked(int hash, K key, V value) {
            super(hash, key, value);
        }
    }

    private void append(Linked<K, V> node) {
        node.before = youngest;
        node.after = null;
        if (youngest == null) {
            eldest = node;
        } else {
            youngest.after = node;
        }
        youngest = node;
    }

    private void unlink(Linked<K, V> node) {
        if (node.before == null) {
            eldest = node.after;
        } else {
            node.before.after = node.after;
        }
        if (node.after == null) {
            youngest = node.before;
        } else {
            node.after.before = node.before;
        }
    }

    @Override
    Node<K, V> newNode(int hash, K key, V value) {
        Linked<K, V> node = new Linked<>(hash, key, value);
        append(node);
        return node;
    }

    @Override
    void accessed(Node<K, V> node) {
        if (accessOrder && node != youngest) {
            Linked<K, V> linked = (Linked<K, V>) node;
            unlink(linked);
            append(linked);
            modCount++;
        }
    }

    @Override
    void inserted() {
        if (eldest != null && removeEldestEntry(eldest)) {
            removeNode(eldest.key);
        }
    }

    @Override
    void removed(Node<K, V> node) {
        unlink((Linked<K, V>) node);
    }

    /** Override to bound the map: true removes the eldest entry after an insertion. */
    protected boolean removeEldestEntry(Entry<K, V> entry) {
        return false;
    }

    @Override
    public void clear() {
        super.clear();
        eldest = null;
        youngest = null;
    }

    @Override
    void reset() {
        super.reset();
        eldest = null;
        youngest = null;
    }

    @Override
    Iterator<Entry<K, V>> entryIterator() {
        return new LinkIterator<K, V>(this);
    }

    private static final class LinkIterator<K, V> implements Iterator<Entry<K, V>> {
        private final LinkedHashMap<K, V> map;
        private Linked<K, V> next;
        private Linked<K, V> current;
        private int expectedModCount;

        LinkIterator(LinkedHashMap<K, V> map) {
            this.map = map;
            next = map.eldest;
            expectedModCount = map.modCount;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Entry<K, V> next() {
            if (map.modCount != expectedModCount) {
                throw new ConcurrentModificationException();
            }
            if (next == null) {
                throw new NoSuchElementException();
            }
            current = next;
            next = next.after;
            return current;
        }

        @Override
        public void remove() {
            if (current == null) {
                throw new IllegalStateException();
            }
            if (map.modCount != expectedModCount) {
                throw new ConcurrentModificationException();
            }
            map.removeNode(current.key);
            current = null;
            expectedModCount = map.modCount;
        }
    }
}
