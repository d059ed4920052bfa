package java.util;

/** A map sorted by its keys, in a balanced tree. */
public class TreeMap<K, V> extends TreeView<K, V> implements Cloneable, java.io.Serializable {
    public TreeMap() {
        super(new BalancedTree<K, V>(null));
    }

    public TreeMap(Comparator<? super K> comparator) {
        super(new BalancedTree<K, V>(comparator));
    }

    public TreeMap(Map<? extends K, ? extends V> source) {
        this();
        putAll(source);
    }

    public TreeMap(SortedMap<K, ? extends V> source) {
        this(source.comparator());
        putAll(source);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            TreeMap<K, V> copy = (TreeMap<K, V>) super.clone();
            copy.tree = new BalancedTree<K, V>(tree.comparator());
            copy.putAll(this);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
