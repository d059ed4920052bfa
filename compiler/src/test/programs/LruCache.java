import java.util.*;
import java.util.function.*;

/** A cache on LinkedHashMap in access order, with eviction and statistics by lambdas. */
public class LruCache {
    static class Cache<K, V> extends LinkedHashMap<K, V> {
        private final int most;
        private final Consumer<? super K> evicted;
        int hits, misses;
        Cache(int most, Consumer<? super K> evicted) { super(16, 0.75f, true); this.most = most; this.evicted = evicted; }
        @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            boolean full = size() > most;
            if (full) evicted.accept(eldest.getKey());
            return full;
        }
        V fetch(K key, Function<? super K, ? extends V> maker) {
            V v = get(key);
            if (v != null) { hits++; return v; }
            misses++;
            v = maker.apply(key);
            put(key, v);
            return v;
        }
    }

    public static void main(String[] args) {
        List<Integer> gone = new ArrayList<>();
        Cache<Integer, String> cache = new Cache<>(3, gone::add);
        for (int k : new int[] {1, 2, 3, 1, 4, 2, 5, 1, 1, 3, 5}) cache.fetch(k, x -> "v" + x * x);
        System.out.println(cache + " " + gone + " " + cache.hits + "/" + cache.misses);
        cache.get(1);
        System.out.println(cache.keySet() + " " + cache.values() + " " + cache.containsKey(2) + cache.getOrDefault(9, "none"));
        cache.putIfAbsent(7, "seven");
        cache.merge(7, "!", String::concat);
        System.out.println(cache + " " + gone.size());
        Iterator<Map.Entry<Integer, String>> it = cache.entrySet().iterator();
        it.next();
        it.remove();
        System.out.println(cache.size() + " " + cache);
    }
}
