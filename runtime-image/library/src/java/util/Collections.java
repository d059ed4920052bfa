package java.util;

/** Operations on collections, and small unchangeable ones. */
public final class Collections {
    private Collections() {
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T extends Comparable<? super T>> void sort(List<T> list) {
        list.sort(null);
    }

    public static <T> void sort(List<T> list, Comparator<? super T> order) {
        list.sort(order);
    }

    public static <T> Comparator<T> reverseOrder() {
        return Comparators.reverse();
    }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder(Comparator<T> order) {
        if (order == null) {
            return Comparators.reverse();
        }
        return order instanceof Comparators.Reverse || order instanceof Comparators.Natural
                ? order.reversed() : new Comparators.Reverse<T>(order);
    }

    public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
        return search(list, key, null);
    }

    public static <T> int binarySearch(List<? extends T> list, T key, Comparator<? super T> order) {
        return search(list, key, order);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int search(List<?> list, Object key, Comparator order) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            Object element = list.get(middle);
            int result = order == null ? ((Comparable) element).compareTo(key) : order.compare(element, key);
            if (result == 0) {
                return middle;
            }
            if (result < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -(low + 1);
    }

    public static void reverse(List<?> list) {
        for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
            swap(list, i, j);
        }
    }

    public static void shuffle(List<?> list) {
        shuffle(list, new Random());
    }

    public static void shuffle(List<?> list, Random random) {
        for (int i = list.size(); i > 1; i--) {
            swap(list, i - 1, random.nextInt(i));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void swap(List<?> list, int i, int j) {
        List raw = list;
        raw.set(i, raw.set(j, raw.get(i)));
    }

    public static <T> void fill(List<? super T> list, T value) {
        for (int i = 0; i < list.size(); i++) {
            list.set(i, value);
        }
    }

    public static <T> void copy(List<? super T> target, List<? extends T> source) {
        if (source.size() > target.size()) {
            throw new IndexOutOfBoundsException("Source does not fit in dest");
        }
        for (int i = 0; i < source.size(); i++) {
            target.set(i, source.get(i));
        }
    }

    /** Turns the list so that the element at i goes to i + distance. */
    @SuppressWarnings("unchecked")
    public static void rotate(List<?> list, int distance) {
        int size = list.size();
        if (size == 0) {
            return;
        }
        Object[] elements = list.toArray();
        int shift = Math.floorMod(distance, size);
        for (int i = 0; i < size; i++) {
            ((List<Object>) list).set((i + shift) % size, elements[i]);
        }
    }

    public static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> elements) {
        return extreme(elements, Comparators.<T>natural(), -1);
    }

    public static <T> T min(Collection<? extends T> elements, Comparator<? super T> order) {
        return extreme(elements, order == null ? Comparators.<T>natural() : order, -1);
    }

    public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> elements) {
        return extreme(elements, Comparators.<T>natural(), 1);
    }

    public static <T> T max(Collection<? extends T> elements, Comparator<? super T> order) {
        return extreme(elements, order == null ? Comparators.<T>natural() : order, 1);
    }

    private static <T> T extreme(Collection<? extends T> elements, Comparator<? super T> order, int direction) {
        Iterator<? extends T> it = elements.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T candidate = it.next();
            int result = order.compare(candidate, best);
            if (direction < 0 ? result < 0 : result > 0) {
                best = candidate;
            }
        }
        return best;
    }

    public static int frequency(Collection<?> elements, Object wanted) {
        int n = 0;
        for (Object element : elements) {
            if (Objects.equals(wanted, element)) {
                n++;
            }
        }
        return n;
    }

    public static boolean disjoint(Collection<?> a, Collection<?> b) {
        for (Object element : a) {
            if (b.contains(element)) {
                return false;
            }
        }
        return true;
    }

    @SafeVarargs
    public static <T> boolean addAll(Collection<? super T> target, T... elements) {
        boolean changed = false;
        for (int i = 0; i < elements.length; i++) {
            changed |= target.add(elements[i]);
        }
        return changed;
    }

    public static <T> List<T> nCopies(int n, T element) {
        if (n < 0) {
            throw new IllegalArgumentException("List length = " + n);
        }
        return new Unmodifiable.Copies<T>(n, element);
    }

    public static <T> List<T> emptyList() {
        return new Unmodifiable.Copies<T>(0, null);
    }

    public static <T> Set<T> emptySet() {
        return new Unmodifiable.OfSet<T>(new LinkedHashSet<T>(1));
    }

    public static <K, V> Map<K, V> emptyMap() {
        return new Unmodifiable.OfMap<K, V>(new LinkedHashMap<K, V>(1));
    }

    public static <T> Iterator<T> emptyIterator() {
        return Collections.<T>emptyList().iterator();
    }

    public static <T> List<T> singletonList(T element) {
        return new Unmodifiable.Copies<T>(1, element);
    }

    public static <T> Set<T> singleton(T element) {
        LinkedHashSet<T> set = new LinkedHashSet<>(1);
        set.add(element);
        return new Unmodifiable.OfSet<T>(set);
    }

    public static <K, V> Map<K, V> singletonMap(K key, V value) {
        LinkedHashMap<K, V> map = new LinkedHashMap<>(1);
        map.put(key, value);
        return new Unmodifiable.OfMap<K, V>(map);
    }

    public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> source) {
        return new Unmodifiable.OfCollection<T>(source);
    }

    public static <T> List<T> unmodifiableList(List<? extends T> source) {
        return new Unmodifiable.OfList<T>(source);
    }

    public static <T> Set<T> unmodifiableSet(Set<? extends T> source) {
        return new Unmodifiable.OfSet<T>(source);
    }

    public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> source) {
        return new Unmodifiable.OfMap<K, V>(source);
    }

    /** The collection itself: a transaction is already atomic. */
    public static <T> Collection<T> synchronizedCollection(Collection<T> source) {
        return source;
    }

    /** The list itself: a transaction is already atomic. */
    public static <T> List<T> synchronizedList(List<T> source) {
        return source;
    }

    /** The map itself: a transaction is already atomic. */
    public static <K, V> Map<K, V> synchronizedMap(Map<K, V> source) {
        return source;
    }

    public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
        return new Unmodifiable.MapSet<E>(map);
    }

    public static <T> boolean replaceAll(List<T> list, T from, T to) {
        boolean changed = false;
        for (int i = 0; i < list.size(); i++) {
            if (Objects.equals(list.get(i), from)) {
                list.set(i, to);
                changed = true;
            }
        }
        return changed;
    }

    public static <T> Enumeration<T> enumeration(Collection<T> elements) {
        Iterator<T> iterator = elements.iterator();
        return new Enumeration<T>() {
            @Override
            public boolean hasMoreElements() {
                return iterator.hasNext();
            }

            @Override
            public T nextElement() {
                return iterator.next();
            }
        };
    }

    public static <T> ArrayList<T> list(Enumeration<T> elements) {
        ArrayList<T> result = new ArrayList<>();
        elements.asIterator().forEachRemaining(result::add);
        return result;
    }

    public static <T> Enumeration<T> emptyEnumeration() {
        return enumeration(Collections.<T>emptyList());
    }

    public static int indexOfSubList(List<?> list, List<?> part) {
        for (int i = 0; i <= list.size() - part.size(); i++) {
            if (list.subList(i, i + part.size()).equals(part)) {
                return i;
            }
        }
        return -1;
    }

    public static int lastIndexOfSubList(List<?> list, List<?> part) {
        for (int i = list.size() - part.size(); i >= 0; i--) {
            if (list.subList(i, i + part.size()).equals(part)) {
                return i;
            }
        }
        return -1;
    }
}
