package java.util;

import java.util.Map.Entry;

/** Key and value views of a map, made of its entry set. */
final class MapViews {
    private MapViews() {
    }

    /** Puts the value, or removes the key if it is null; answers the value. */
    static <K, V> V store(Map<K, V> map, K key, V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
        return value;
    }

    static boolean entryEquals(Entry<?, ?> entry, Object other) {
        if (!(other instanceof Entry)) {
            return false;
        }
        Entry<?, ?> that = (Entry<?, ?>) other;
        return Objects.equals(entry.getKey(), that.getKey()) && Objects.equals(entry.getValue(), that.getValue());
    }

    static final class Keys<K, V> extends AbstractSet<K> {
        private final Map<K, V> map;

        Keys(Map<K, V> map) {
            this.map = map;
        }

        @Override
        public Iterator<K> iterator() {
            return new KeyIterator<K, V>(map.entrySet().iterator());
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean contains(Object key) {
            return map.containsKey(key);
        }

        @Override
        public boolean remove(Object key) {
            if (!map.containsKey(key)) {
                return false;
            }
            map.remove(key);
            return true;
        }

        @Override
        public void clear() {
            map.clear();
        }
    }

    static final class Values<K, V> extends AbstractCollection<V> {
        private final Map<K, V> map;

        Values(Map<K, V> map) {
            this.map = map;
        }

        @Override
        public Iterator<V> iterator() {
            return new ValueIterator<K, V>(map.entrySet().iterator());
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public void clear() {
            map.clear();
        }
    }

    static final class KeyIterator<K, V> implements Iterator<K> {
        private final Iterator<Entry<K, V>> entries;

        KeyIterator(Iterator<Entry<K, V>> entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public K next() {
            return entries.next().getKey();
        }

        @Override
        public void remove() {
            entries.remove();
        }
    }

    static final class ValueIterator<K, V> implements Iterator<V> {
        private final Iterator<Entry<K, V>> entries;

        ValueIterator(Iterator<Entry<K, V>> entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public V next() {
            return entries.next().getValue();
        }

        @Override
        public void remove() {
            entries.remove();
        }
    }
}
