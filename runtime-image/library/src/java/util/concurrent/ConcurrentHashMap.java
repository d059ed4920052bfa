package java.util.concurrent;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A hash map without null keys and values. Transactions make it safe, like every object. */
public class ConcurrentHashMap<K, V> extends HashMap<K, V> implements ConcurrentMap<K, V> {
    public ConcurrentHashMap() { }

    public ConcurrentHashMap(int capacity) {
        super(capacity);
    }

    public ConcurrentHashMap(Map<? extends K, ? extends V> source) {
        putAll(source);
    }

    @Override
    public V put(K key, V value) {
        return super.put(Objects.requireNonNull(key), Objects.requireNonNull(value));
    }

    @Override
    public V get(Object key) {
        return super.get(Objects.requireNonNull(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return super.containsKey(Objects.requireNonNull(key));
    }

    @Override
    public V remove(Object key) {
        return super.remove(Objects.requireNonNull(key));
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> source) {
        for (Map.Entry<? extends K, ? extends V> entry : source.entrySet()) {
            put(entry.getKey(), entry.getValue());
        }
    }
}
