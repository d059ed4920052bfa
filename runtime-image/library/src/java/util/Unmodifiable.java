package java.util;

/** The small and the unchangeable collections of {@link Collections}. The abstract base classes refuse all changes. */
final class Unmodifiable {
    private Unmodifiable() {
    }

    /** One element n times. */
    static final class Copies<E> extends AbstractList<E> implements RandomAccess, java.io.Serializable {
        private final int size;
        private final E element;

        Copies(int size, E element) {
            this.size = size;
            this.element = element;
        }

        @Override
        public E get(int index) {
            Objects.checkIndex(index, size);
            return element;
        }

        @Override
        public int size() {
            return size;
        }
    }

    private static final class ReadIterator<E> implements Iterator<E> {
        private final Iterator<? extends E> source;

        ReadIterator(Iterator<? extends E> source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            return source.hasNext();
        }

        @Override
        public E next() {
            return source.next();
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }
    }

    static final class OfCollection<E> extends AbstractCollection<E> {
        private final Collection<? extends E> source;

        OfCollection(Collection<? extends E> source) {
            this.source = Objects.requireNonNull(source);
        }

        @Override
        public Iterator<E> iterator() {
            return new ReadIterator<E>(source.iterator());
        }

        @Override
        public int size() {
            return source.size();
        }

        @Override
        public boolean contains(Object element) {
            return source.contains(element);
        }

        @Override
        public boolean remove(Object element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }
    }

    static final class OfSet<E> extends AbstractSet<E> {
        private final Set<? extends E> source;

        OfSet(Set<? extends E> source) {
            this.source = Objects.requireNonNull(source);
        }

        @Override
        public Iterator<E> iterator() {
            return new ReadIterator<E>(source.iterator());
        }

        @Override
        public int size() {
            return source.size();
        }

        @Override
        public boolean contains(Object element) {
            return source.contains(element);
        }

        @Override
        public boolean remove(Object element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }
    }

    static final class OfList<E> extends AbstractList<E> implements RandomAccess {
        private final List<? extends E> source;

        OfList(List<? extends E> source) {
            this.source = Objects.requireNonNull(source);
        }

        @Override
        public E get(int index) {
            return source.get(index);
        }

        @Override
        public int size() {
            return source.size();
        }

        @Override
        public void sort(Comparator<? super E> order) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }
    }

    static final class OfMap<K, V> extends AbstractMap<K, V> {
        private final Map<? extends K, ? extends V> source;

        OfMap(Map<? extends K, ? extends V> source) {
            this.source = Objects.requireNonNull(source);
        }

        @Override
        public V get(Object key) {
            return source.get(key);
        }

        @Override
        public boolean containsKey(Object key) {
            return source.containsKey(key);
        }

        @Override
        public V remove(Object key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<Entry<K, V>> entrySet() {
            return new Entries<K, V>(source);
        }
    }

    private static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> {
        private final Map<? extends K, ? extends V> source;

        Entries(Map<? extends K, ? extends V> source) {
            this.source = source;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryIterator<K, V>(source.entrySet().iterator());
        }

        @Override
        public int size() {
            return source.size();
        }
    }

    private static final class EntryIterator<K, V> implements Iterator<Map.Entry<K, V>> {
        private final Iterator<?> entries;

        EntryIterator(Iterator<?> entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Map.Entry<K, V> next() {
            return new AbstractMap.SimpleImmutableEntry<K, V>((Map.Entry<K, V>) entries.next());
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }
    }

    /** A set on a map from its elements to true. */
    static final class MapSet<E> extends AbstractSet<E> {
        private final Map<E, Boolean> map;

        MapSet(Map<E, Boolean> map) {
            this.map = map;
        }

        @Override
        public Iterator<E> iterator() {
            return map.keySet().iterator();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean contains(Object element) {
            return map.containsKey(element);
        }

        @Override
        public boolean add(E element) {
            return map.put(element, Boolean.TRUE) == null;
        }

        @Override
        public boolean remove(Object element) {
            return map.remove(element) != null;
        }

        @Override
        public void clear() {
            map.clear();
        }
    }
}
