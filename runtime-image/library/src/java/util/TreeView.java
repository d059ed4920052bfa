package java.util;

import java.util.BalancedTree.Node;

/** A part of a sorted map, in ascending or descending order, with or without bounds. {@link TreeMap} is the whole in ascending order. */
class TreeView<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {
    BalancedTree<K, V> tree;
    /** Bounds in tree order; used only if the flag says so. */
    private final boolean hasLow;
    private final boolean hasHigh;
    private final K low;
    private final K high;
    private final boolean lowInclusive;
    private final boolean highInclusive;
    private final boolean descending;

    TreeView(BalancedTree<K, V> tree) {
        this(tree, false, null, false, false, null, false, false);
    }

    private TreeView(BalancedTree<K, V> tree, boolean hasLow, K low, boolean lowInclusive, boolean hasHigh, K high,
            boolean highInclusive, boolean descending) {
        this.tree = tree;
        this.hasLow = hasLow;
        this.low = low;
        this.lowInclusive = lowInclusive;
        this.hasHigh = hasHigh;
        this.high = high;
        this.highInclusive = highInclusive;
        this.descending = descending;
    }

    private boolean aboveLow(Object key) {
        int order = hasLow ? tree.compare(key, low) : 1;
        return order > 0 || order == 0 && lowInclusive;
    }

    private boolean belowHigh(Object key) {
        int order = hasHigh ? tree.compare(key, high) : -1;
        return order < 0 || order == 0 && highInclusive;
    }

    private boolean inRange(Object key) {
        return aboveLow(key) && belowHigh(key);
    }

    /** The first or last node of the range, in tree order. */
    private Node<K, V> end(boolean first) {
        Node<K, V> node;
        if (first) {
            node = hasLow ? tree.nearest(low, true, lowInclusive) : tree.end(true);
        } else {
            node = hasHigh ? tree.nearest(high, false, highInclusive) : tree.end(false);
        }
        return node != null && inRange(node.getKey()) ? node : null;
    }

    /** The nearest node of the range in a direction of this view. */
    private Node<K, V> near(K key, boolean forwards, boolean inclusive) {
        boolean upwards = forwards != descending;
        if (tree.comparator() == null) {
            Objects.requireNonNull(key);
        }
        if (upwards ? !aboveLow(key) : !belowHigh(key)) {
            return end(upwards);
        }
        Node<K, V> node = tree.nearest(key, upwards, inclusive);
        return node != null && inRange(node.getKey()) ? node : null;
    }

    Node<K, V> following(Node<K, V> node) {
        return near(node.getKey(), true, false);
    }

    private static <K, V> Entry<K, V> snapshot(Node<K, V> node) {
        return node == null ? null : new SimpleImmutableEntry<K, V>(node);
    }

    private static <K> K keyOf(Node<K, ?> node) {
        return node == null ? null : node.getKey();
    }

    private static <K> K presentKey(Node<K, ?> node) {
        if (node == null) {
            throw new NoSuchElementException();
        }
        return node.getKey();
    }

    @Override
    public Comparator<? super K> comparator() {
        return descending ? Collections.reverseOrder(tree.comparator()) : tree.comparator();
    }

    @Override
    public int size() {
        if (!hasLow && !hasHigh) {
            return tree.size();
        }
        int n = 0;
        for (Node<K, V> node = end(true); node != null && inRange(node.getKey()); n++) {
            node = tree.nearest(node.getKey(), true, false);
        }
        return n;
    }

    @Override
    public boolean isEmpty() {
        return end(true) == null;
    }

    @Override
    public boolean containsKey(Object key) {
        return node(key) != null;
    }

    private Node<K, V> node(Object key) {
        Node<K, V> node = tree.find(key);
        return node != null && inRange(node.getKey()) ? node : null;
    }

    @Override
    public V get(Object key) {
        Node<K, V> node = node(key);
        return node == null ? null : node.getValue();
    }

    @Override
    public V put(K key, V value) {
        if ((hasLow || hasHigh) && !inRange(key)) {
            throw new IllegalArgumentException("key out of range");
        }
        Node<K, V> present = tree.insert(key, value);
        return present == null ? null : present.setValue(value);
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = node(key);
        if (node == null) {
            return null;
        }
        tree.remove(key);
        return node.getValue();
    }

    @Override
    public void clear() {
        if (!hasLow && !hasHigh) {
            tree.clear();
        } else {
            while (pollFirstEntry() != null) {
                continue;
            }
        }
    }

    @Override
    public K firstKey() {
        return presentKey(end(!descending));
    }

    @Override
    public K lastKey() {
        return presentKey(end(descending));
    }

    @Override
    public Entry<K, V> firstEntry() {
        return snapshot(end(!descending));
    }

    @Override
    public Entry<K, V> lastEntry() {
        return snapshot(end(descending));
    }

    @Override
    public Entry<K, V> pollFirstEntry() {
        return poll(end(!descending));
    }

    @Override
    public Entry<K, V> pollLastEntry() {
        return poll(end(descending));
    }

    private Entry<K, V> poll(Node<K, V> node) {
        if (node != null) {
            tree.remove(node.getKey());
        }
        return snapshot(node);
    }

    @Override
    public Entry<K, V> lowerEntry(K key) {
        return snapshot(near(key, false, false));
    }

    @Override
    public K lowerKey(K key) {
        return keyOf(near(key, false, false));
    }

    @Override
    public Entry<K, V> floorEntry(K key) {
        return snapshot(near(key, false, true));
    }

    @Override
    public K floorKey(K key) {
        return keyOf(near(key, false, true));
    }

    @Override
    public Entry<K, V> ceilingEntry(K key) {
        return snapshot(near(key, true, true));
    }

    @Override
    public K ceilingKey(K key) {
        return keyOf(near(key, true, true));
    }

    @Override
    public Entry<K, V> higherEntry(K key) {
        return snapshot(near(key, true, false));
    }

    @Override
    public K higherKey(K key) {
        return keyOf(near(key, true, false));
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return new TreeView<K, V>(tree, hasLow, low, lowInclusive, hasHigh, high, highInclusive, !descending);
    }

    @Override
    public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
        if (tree.compare(from, to) * (descending ? -1 : 1) > 0) {
            throw new IllegalArgumentException("fromKey > toKey");
        }
        return part(true, from, fromInclusive, true, to, toInclusive);
    }

    @Override
    public NavigableMap<K, V> headMap(K to, boolean inclusive) {
        return part(false, null, false, true, to, inclusive);
    }

    @Override
    public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
        return part(true, from, inclusive, false, null, false);
    }

    /** A part of this view; the ends are in the order of the view and must lie within it. */
    private NavigableMap<K, V> part(boolean hasFrom, K from, boolean fromInclusive, boolean hasTo, K to,
            boolean toInclusive) {
        if (hasFrom) {
            checkBound(from, fromInclusive, "fromKey out of range");
        }
        if (hasTo) {
            checkBound(to, toInclusive, "toKey out of range");
        }
        boolean newLow = descending ? hasTo : hasFrom;
        boolean newHigh = descending ? hasFrom : hasTo;
        return new TreeView<K, V>(tree, newLow || hasLow, newLow ? descending ? to : from : low,
                newLow ? descending ? toInclusive : fromInclusive : lowInclusive,
                newHigh || hasHigh, newHigh ? descending ? from : to : high,
                newHigh ? descending ? fromInclusive : toInclusive : highInclusive, descending);
    }

    private void checkBound(K key, boolean inclusive, String message) {
        tree.compare(key, key);
        boolean fits = inclusive ? inRange(key)
                : (!hasLow || tree.compare(key, low) >= 0) && (!hasHigh || tree.compare(key, high) <= 0);
        if (!fits) {
            throw new IllegalArgumentException(message);
        }
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return subMap(from, true, to, false);
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return headMap(to, false);
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return tailMap(from, true);
    }

    @Override
    public Set<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return new TreeKeys<K>(this);
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new Entries<K, V>(this);
    }

    Node<K, V> firstNode() {
        return end(!descending);
    }

    private static final class Entries<K, V> extends AbstractSet<Entry<K, V>> {
        private final TreeView<K, V> view;

        Entries(TreeView<K, V> view) {
            this.view = view;
        }

        @Override
        public Iterator<Entry<K, V>> iterator() {
            return new EntryIterator<K, V>(view);
        }

        @Override
        public int size() {
            return view.size();
        }

        @Override
        public void clear() {
            view.clear();
        }
    }

    private static final class EntryIterator<K, V> implements Iterator<Entry<K, V>> {
        private final TreeView<K, V> view;
        private Node<K, V> next;
        private Node<K, V> current;
        private int expectedModCount;

        EntryIterator(TreeView<K, V> view) {
            this.view = view;
            next = view.firstNode();
            expectedModCount = view.tree.modCount();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Entry<K, V> next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            if (expectedModCount != view.tree.modCount()) {
                throw new ConcurrentModificationException();
            }
            current = next;
            next = view.following(next);
            return current;
        }

        @Override
        public void remove() {
            if (current == null) {
                throw new IllegalStateException();
            }
            if (expectedModCount != view.tree.modCount()) {
                throw new ConcurrentModificationException();
            }
            view.tree.remove(current.getKey());
            expectedModCount = view.tree.modCount();
            current = null;
        }
    }
}
