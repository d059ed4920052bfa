package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Hash table with chains. The table length is a power of two, a bucket is chosen by the low bits of {@code h ^ h >>> 16}, new nodes go to the
 * end of their chain, and growing splits each chain keeping its order: so the order of iteration is the JDK's for the same operations (as long
 * as the JDK turns no chain into a tree).
 */
public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, java.io.Serializable {
    private static final int DEFAULT_CAPACITY = 16;
    private static final int MAX_CAPACITY = 1 << 30;
    private static final float DEFAULT_LOAD_FACTOR = 0.75f;

    private Node<K, V>[] table;
    private int size;
    /** Number of mappings at which the table grows; before the table exists, its first length (0: default). */
    private int threshold;
    private final float loadFactor;
    int modCount;

    public HashMap() {
        loadFactor = DEFAULT_LOAD_FACTOR;
    }

    public HashMap(int capacity) {
        this(capacity, DEFAULT_LOAD_FACTOR);
    }

    public HashMap(int capacity, float loadFactor) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Illegal initial capacity: " + capacity);
        }
        if (!(loadFactor > 0)) {
            throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
        }
        this.loadFactor = loadFactor;
        threshold = powerOfTwo(capacity);
    }

    public HashMap(Map<? extends K, ? extends V> source) {
        loadFactor = DEFAULT_LOAD_FACTOR;
        putAll(source);
    }

    static int powerOfTwo(int capacity) {
        return capacity >= MAX_CAPACITY ? MAX_CAPACITY
                : capacity <= 1 ? 1 : Integer.highestOneBit(capacity - 1) << 1;
    }

    /** An entry and its place in the chain; LinkedHashMap adds the order of insertion. */
    static class Node<K, V> implements Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Node<K, V> next;

        Node(int hash, K key, V value) {
            this.hash = hash;
            this.key = key;
            this.value = value;
        }

        @Override
        public final K getKey() {
            return key;
        }

        @Override
        public final V getValue() {
            return value;
        }

        @Override
        public final V setValue(V value) {
            V old = this.value;
            this.value = value;
            return old;
        }

        @Override
        public final boolean equals(Object other) {
            return MapViews.entryEquals(this, other);
        }

        @Override
        public final int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public final String toString() {
            return key + "=" + value;
        }
    }

    // what LinkedHashMap changes

    Node<K, V> newNode(int hash, K key, V value) {
        return new Node<K, V>(hash, key, value);
    }

    void accessed(Node<K, V> node) {
    }

    void inserted() {
    }

    void removed(Node<K, V> node) {
    }

    private static int spread(Object key) {
        if (key == null) {
            return 0;
        }
        int h = key.hashCode();
        return h ^ h >>> 16;
    }

    final Node<K, V> find(Object key) {
        if (table == null) {
            return null;
        }
        int hash = spread(key);
        Node<K, V> node = table[hash & table.length - 1];
        while (node != null && !(node.hash == hash && (node.key == key || key != null && key.equals(node.key)))) {
            node = node.next;
        }
        return node;
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
    public V get(Object key) {
        Node<K, V> node = find(key);
        if (node == null) {
            return null;
        }
        accessed(node);
        return node.value;
    }

    @Override
    public V getOrDefault(Object key, V otherwise) {
        Node<K, V> node = find(key);
        if (node == null) {
            return otherwise;
        }
        accessed(node);
        return node.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public V put(K key, V value) {
        if (table == null) {
            grow();
        }
        int hash = spread(key);
        int index = hash & table.length - 1;
        Node<K, V> last = null;
        for (Node<K, V> node = table[index]; node != null; node = node.next) {
            if (node.hash == hash && (node.key == key || key != null && key.equals(node.key))) {
                V old = node.value;
                node.value = value;
                accessed(node);
                return old;
            }
            last = node;
        }
        Node<K, V> node = newNode(hash, key, value);
        if (last == null) {
            table[index] = node;
        } else {
            last.next = node;
        }
        modCount++;
        if (++size > threshold) {
            grow();
        }
        inserted();
        return null;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        Node<K, V>[] old = table;
        int length;
        if (old == null) {
            length = threshold > 0 ? threshold : DEFAULT_CAPACITY;
        } else if (old.length >= MAX_CAPACITY) {
            threshold = Integer.MAX_VALUE;
            return;
        } else {
            length = old.length << 1;
        }
        float limit = length * loadFactor;
        threshold = length < MAX_CAPACITY && limit < MAX_CAPACITY ? (int) limit : Integer.MAX_VALUE;
        table = (Node<K, V>[]) new Node<?, ?>[length];
        if (old != null) {
            for (int i = 0; i < old.length; i++) {
                split(old[i], i, old.length);
            }
        }
    }

    /** Distributes a chain over its two new buckets. */
    private void split(Node<K, V> chain, int index, int oldLength) {
        Node<K, V> lowLast = null;
        Node<K, V> highLast = null;
        Node<K, V> node = chain;
        while (node != null) {
            Node<K, V> following = node.next;
            node.next = null;
            if ((node.hash & oldLength) == 0) {
                if (lowLast == null) {
                    table[index] = node;
                } else {
                    lowLast.next = node;
                }
                lowLast = node;
            } else {
                if (highLast == null) {
                    table[index + oldLength] = node;
                } else {
                    highLast.next = node;
                }
                highLast = node;
            }
            node = following;
        }
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> source) {
        int expected = source.size();
        if (table == null && expected > 0) {
            float needed = expected / loadFactor + 1.0f;
            int capacity = powerOfTwo(needed < MAX_CAPACITY ? (int) needed : MAX_CAPACITY);
            threshold = Math.max(threshold, capacity);
        } else {
            while (table != null && expected > threshold && table.length < MAX_CAPACITY) {
                grow();
            }
        }
        for (Entry<? extends K, ? extends V> entry : source.entrySet()) {
            put(entry.getKey(), entry.getValue());
        }
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = removeNode(key);
        return node == null ? null : node.value;
    }

    final Node<K, V> removeNode(Object key) {
        if (table == null) {
            return null;
        }
        int hash = spread(key);
        int index = hash & table.length - 1;
        Node<K, V> before = null;
        for (Node<K, V> node = table[index]; node != null; node = node.next) {
            if (node.hash == hash && (node.key == key || key != null && key.equals(node.key))) {
                if (before == null) {
                    table[index] = node.next;
                } else {
                    before.next = node.next;
                }
                modCount++;
                size--;
                removed(node);
                return node;
            }
            before = node;
        }
        return null;
    }

    @Override
    public void clear() {
        modCount++;
        size = 0;
        if (table != null) {
            Arrays.fill(table, null);
        }
    }

    @Override
    public boolean containsValue(Object value) {
        Iterator<Entry<K, V>> it = entryIterator();
        while (it.hasNext()) {
            if (Objects.equals(value, it.next().getValue())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        Iterator<Entry<K, V>> it = entryIterator();
        while (it.hasNext()) {
            Entry<K, V> entry = it.next();
            action.accept(entry.getKey(), entry.getValue());
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new Entries<K, V>(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            HashMap<K, V> copy = (HashMap<K, V>) super.clone();
            copy.reset();
            copy.putAll(this);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    void reset() {
        table = null;
        size = 0;
        threshold = 0;
        modCount = 0;
    }

    Iterator<Entry<K, V>> entryIterator() {
        return new TableIterator<K, V>(this);
    }

    private static final class Entries<K, V> extends AbstractSet<Entry<K, V>> {
        private final HashMap<K, V> map;

        Entries(HashMap<K, V> map) {
            this.map = map;
        }

        @Override
        public Iterator<Entry<K, V>> iterator() {
            return map.entryIterator();
        }

        @Override
        public int size() {
            return map.size;
        }

        @Override
        public boolean contains(Object object) {
            return object instanceof Entry && MapViews.entryEquals((Entry<?, ?>) object, map.find(((Entry<?, ?>) object).getKey()));
        }

        @Override
        public boolean remove(Object object) {
            if (!contains(object)) {
                return false;
            }
            map.removeNode(((Entry<?, ?>) object).getKey());
            return true;
        }

        @Override
        public void clear() {
            map.clear();
        }
    }

    private static final class TableIterator<K, V> implements Iterator<Entry<K, V>> {
        private final HashMap<K, V> map;
        private Node<K, V> next;
        private Node<K, V> current;
        private int index;
        private int expectedModCount;

        TableIterator(HashMap<K, V> map) {
            this.map = map;
            expectedModCount = map.modCount;
            advance();
        }

        private void advance() {
            Node<K, V>[] table = map.table;
            while (next == null && table != null && index < table.length) {
                next = table[index++];
            }
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
            next = next.next;
            advance();
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

    /** A function that changes the map while it computes a value is refused. */
    private void checkUnchanged(int expectedModCount) {
        if (modCount != expectedModCount) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        V value = get(key);
        if (value == null) {
            int before = modCount;
            value = function.apply(key);
            checkUnchanged(before);
            if (value != null) {
                put(key, value);
            }
        }
        return value;
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        V old = get(key);
        return old == null ? null : replaced(key, old, function);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return replaced(key, get(key), function);
    }

    private V replaced(K key, V old, BiFunction<? super K, ? super V, ? extends V> function) {
        int before = modCount;
        V value = function.apply(key, old);
        checkUnchanged(before);
        return MapViews.store(this, key, value);
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        Objects.requireNonNull(value);
        V old = get(key);
        int before = modCount;
        V merged = old == null ? value : function.apply(old, value);
        checkUnchanged(before);
        return MapViews.store(this, key, merged);
    }
}
