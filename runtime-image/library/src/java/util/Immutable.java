package java.util;

/** What {@code List.of}, {@code Set.of} and {@code Map.of} give: no changes, no nulls. Sets and maps keep the order they were given. */
final class Immutable {
    private Immutable() { }

    @SafeVarargs
    static <E> List<E> list(E... elements) {
        for (E element : elements) {
            Objects.requireNonNull(element);
        }
        return new OfList<E>(elements);
    }

    @SafeVarargs
    static <E> Set<E> set(E... elements) {
        LinkedHashSet<E> all = new LinkedHashSet<>();
        for (E element : elements) {
            if (!all.add(Objects.requireNonNull(element))) {
                throw new IllegalArgumentException("duplicate element: " + element);
            }
        }
        return new OfSet<E>(all);
    }

    /** Keys and values in turn. */
    @SuppressWarnings("unchecked")
    static <K, V> Map<K, V> map(Object... keysAndValues) {
        LinkedHashMap<K, V> all = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object key = Objects.requireNonNull(keysAndValues[i]);
            if (all.put((K) key, (V) Objects.requireNonNull(keysAndValues[i + 1])) != null) {
                throw new IllegalArgumentException("duplicate key: " + key);
            }
        }
        return new OfMap<K, V>(all);
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException();
    }

    /** What {@code Map.entry} gives. */
    static final class Pair<K, V> extends AbstractMap.SimpleImmutableEntry<K, V> {
        Pair(K key, V value) {
            super(Objects.requireNonNull(key), Objects.requireNonNull(value));
        }

        @Override
        public V setValue(V value) {
            throw new UnsupportedOperationException("not supported");
        }
    }

    /** The abstract base refuses changes of single elements, but not every call that changes nothing. */
    static final class OfList<E> extends AbstractList<E> implements RandomAccess {
        private final E[] elements;

        OfList(E[] elements) {
            this.elements = elements;
        }

        @Override
        public E get(int index) {
            if (index < 0 || index >= elements.length) {
                throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + elements.length);
            }
            return elements[index];
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public Iterator<E> iterator() {
            return Collections.unmodifiableCollection(Arrays.asList(elements)).iterator();
        }

        @Override
        public boolean contains(Object element) {
            return indexOf(Objects.requireNonNull(element)) >= 0;
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOf(elements, elements.length, Object[].class);
        }

        @Override
        public boolean remove(Object element) {
            throw refused();
        }

        @Override
        public boolean addAll(Collection<? extends E> more) {
            throw refused();
        }

        @Override
        public boolean removeAll(Collection<?> others) {
            throw refused();
        }

        @Override
        public boolean retainAll(Collection<?> others) {
            throw refused();
        }

        @Override
        public boolean removeIf(java.util.function.Predicate<? super E> condition) {
            throw refused();
        }

        @Override
        public void clear() {
            throw refused();
        }

        @Override
        public void sort(Comparator<? super E> order) {
            throw refused();
        }

        @Override
        public void replaceAll(java.util.function.UnaryOperator<E> operator) {
            throw refused();
        }
    }

    /** As {@link OfList}. */
    static final class OfSet<E> extends AbstractSet<E> {
        private final Set<E> elements;

        OfSet(Set<E> elements) {
            this.elements = elements;
        }

        @Override
        public Iterator<E> iterator() {
            return Collections.unmodifiableSet(elements).iterator();
        }

        @Override
        public int size() {
            return elements.size();
        }

        @Override
        public boolean contains(Object element) {
            return elements.contains(Objects.requireNonNull(element));
        }

        @Override
        public boolean remove(Object element) {
            throw refused();
        }

        @Override
        public boolean addAll(Collection<? extends E> more) {
            throw refused();
        }

        @Override
        public boolean removeAll(Collection<?> others) {
            throw refused();
        }

        @Override
        public boolean retainAll(Collection<?> others) {
            throw refused();
        }

        @Override
        public boolean removeIf(java.util.function.Predicate<? super E> condition) {
            throw refused();
        }

        @Override
        public void clear() {
            throw refused();
        }
    }

    /** As {@link OfList}. */
    static final class OfMap<K, V> extends AbstractMap<K, V> {
        private final Map<K, V> map;

        OfMap(Map<K, V> map) {
            this.map = map;
        }

        @Override
        public Set<Entry<K, V>> entrySet() {
            Set<Entry<K, V>> entries = new LinkedHashSet<>();
            map.forEach((key, value) -> entries.add(new Pair<K, V>(key, value)));
            return new OfSet<Entry<K, V>>(entries);
        }

        @Override
        public V get(Object key) {
            return map.get(Objects.requireNonNull(key));
        }

        @Override
        public boolean containsKey(Object key) {
            return map.containsKey(Objects.requireNonNull(key));
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public V remove(Object key) {
            throw refused();
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> others) {
            throw refused();
        }

        @Override
        public void clear() {
            throw refused();
        }

        @Override
        public V putIfAbsent(K key, V value) {
            throw refused();
        }

        @Override
        public V computeIfAbsent(K key, java.util.function.Function<? super K, ? extends V> function) {
            throw refused();
        }

        @Override
        public V merge(K key, V value, java.util.function.BiFunction<? super V, ? super V, ? extends V> function) {
            throw refused();
        }
    }
}
