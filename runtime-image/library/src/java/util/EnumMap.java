package java.util;

/** A map from the constants of an enumeration, iterated in the order of their declaration. */
public class EnumMap<K extends Enum<K>, V> extends TreeMap<K, V> {
    private final Class<K> type;

    public EnumMap(Class<K> type) {
        this.type = Objects.requireNonNull(type);
    }

    public EnumMap(EnumMap<K, ? extends V> source) {
        type = source.keyType();
        putAll(source);
    }

    private Class<K> keyType() {
        return type;
    }

    @Override
    public boolean containsKey(Object key) {
        return type.isInstance(key) && super.containsKey(key);
    }

    @Override
    public V get(Object key) {
        return type.isInstance(key) ? super.get(key) : null;
    }

    @Override
    public V remove(Object key) {
        return type.isInstance(key) ? super.remove(key) : null;
    }
}
