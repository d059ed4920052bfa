import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** A generic tree with nested generic nodes, iterators and comparators. */
public class StaticNestedGenerics {
    static class Tree<K extends Comparable<K>, V> implements Iterable<Tree.Entry<K, V>> {
        static class Entry<K, V> {
            final K key;
            V value;
            Entry<K, V> left;
            Entry<K, V> right;
            Entry(K k, V v) {
                key = k;
                value = v;
            }
        }
        private Entry<K, V> root;
        private int size;
        V put(K k, V v) {
            if (root == null) {
                root = new Entry<>(k, v);
                size++;
                return null;
            }
            Entry<K, V> e = root;
            while (true) {
                int c = k.compareTo(e.key);
                if (c == 0) {
                    V old = e.value;
                    e.value = v;
                    return old;
                }
                Entry<K, V> n = c < 0 ? e.left : e.right;
                if (n == null) {
                    n = new Entry<>(k, v);
                    if (c < 0) e.left = n;
                    else e.right = n;
                    size++;
                    return null;
                }
                e = n;
            }
        }
        @Override public Iterator<Entry<K, V>> iterator() {
            Deque<Entry<K, V>> stack = new ArrayDeque<>();
            for (Entry<K, V> e = root; e != null; e = e.left) stack.push(e);
            return new Iterator<Entry<K, V>>() {
                @Override public boolean hasNext() {
                    return !stack.isEmpty();
                }
                @Override public Entry<K, V> next() {
                    Entry<K, V> r = stack.pop();
                    for (Entry<K, V> e = r.right; e != null; e = e.left) stack.push(e);
                    return r;
                }
            };
        }
    }

    public static void main(String[] args) {
        Tree<String, Integer> t = new Tree<>();
        for (String w : "to be or not to be that is the question".split(" ")) {
            Integer old = t.put(w, w.length());
            if (old != null) t.put(w, old * 100);
        }
        StringBuilder s = new StringBuilder();
        for (Tree.Entry<String, Integer> e : t) s.append(e.key).append('=').append(e.value).append(' ');
        System.out.println(s + "" + t.size);
    }
}
