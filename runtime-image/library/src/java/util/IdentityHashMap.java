package java.util;

/** A map that compares keys by identity. Keeps the order of insertion. */
public class IdentityHashMap<K, V> extends AbstractMap<K, V> {
    /** A key that is equal to itself only. */
    private static final class Same {
        final Object object;

        Same(Object object) {
            this.object = object;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Same && ((Same) other).object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    private final LinkedHashMap<Same, Entry<K, V>> entries = new LinkedHashMap<>();

    public IdentityHashMap() { }

    public IdentityHashMap(int expected) { }

    public IdentityHashMap(Map<? extends K, ? extends V> source) {
        putAll(source);
    }

    @Override
    public V get(Object key) {
        Entry<K, V> found = entries.get(new Same(key));
        return found == null ? null : found.getValue();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(new Same(key));
    }

    @Override
    public V put(K key, V value) {
        Entry<K, V> found = entries.get(new Same(key));
        if (found != null) {
            return found.setValue(value);
        }
        entries.put(new Same(key), new SimpleEntry<K, V>(key, value));
        return null;
    }

    @Override
    public V remove(Object key) {
        Entry<K, V> old = entries.remove(new Same(key));
        return old == null ? null : old.getValue();
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public void clear() {
        entries.clear();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<Entry<K, V>>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return entries.values().iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }
}
