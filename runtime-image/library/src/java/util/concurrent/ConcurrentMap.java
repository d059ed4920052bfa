package java.util.concurrent;

import java.util.Map;

/** A map for several users; in Plurix every map is one, by its transaction. */
public interface ConcurrentMap<K, V> extends Map<K, V> {
}
