package java.util;

/** A sorted set on a {@link TreeMap}. */
public class TreeSet<E> extends TreeKeys<E> implements Cloneable, java.io.Serializable {
    private static final Object PRESENT = new Object();

    private final NavigableMap<E, Object> elements;

    private TreeSet(NavigableMap<E, Object> elements) {
        super(elements);
        this.elements = elements;
    }

    public TreeSet() {
        this(new TreeMap<E, Object>());
    }

    public TreeSet(Comparator<? super E> comparator) {
        this(new TreeMap<E, Object>(comparator));
    }

    public TreeSet(Collection<? extends E> source) {
        this();
        addAll(source);
    }

    public TreeSet(SortedSet<E> source) {
        this(source.comparator());
        addAll(source);
    }

    @Override
    @SuppressWarnings("unchecked")
    NavigableSet<E> over(NavigableMap<E, ?> part) {
        return new TreeSet<E>((NavigableMap<E, Object>) part);
    }

    @Override
    public boolean add(E element) {
        return elements.put(element, PRESENT) == null;
    }

    @Override
    public boolean remove(Object element) {
        return elements.remove(element) == PRESENT;
    }

    @Override
    public Object clone() {
        return new TreeSet<E>((SortedSet<E>) this);
    }
}
