package java.util;

/** A set of constants of an enumeration, iterated in the order of their declaration. */
public final class EnumSet<E extends Enum<E>> extends TreeSet<E> {
    private final Class<E> type;

    private EnumSet(Class<E> type) {
        this.type = Objects.requireNonNull(type);
    }

    public static <E extends Enum<E>> EnumSet<E> noneOf(Class<E> type) {
        return new EnumSet<E>(type);
    }

    public static <E extends Enum<E>> EnumSet<E> allOf(Class<E> type) {
        EnumSet<E> set = new EnumSet<>(type);
        Collections.addAll(set, type.getEnumConstants());
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> copyOf(EnumSet<E> source) {
        EnumSet<E> set = new EnumSet<>(source.type);
        set.addAll(source);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> complementOf(EnumSet<E> source) {
        EnumSet<E> set = allOf(source.type);
        set.removeAll(source);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> range(E from, E to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " > " + to);
        }
        EnumSet<E> set = new EnumSet<>(from.getDeclaringClass());
        for (E constant : from.getDeclaringClass().getEnumConstants()) {
            if (constant.compareTo(from) >= 0 && constant.compareTo(to) <= 0) {
                set.add(constant);
            }
        }
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E constant) {
        EnumSet<E> set = new EnumSet<>(constant.getDeclaringClass());
        set.add(constant);
        return set;
    }

    @SafeVarargs
    public static <E extends Enum<E>> EnumSet<E> of(E first, E... others) {
        EnumSet<E> set = of(first);
        Collections.addAll(set, others);
        return set;
    }

    @Override
    public boolean contains(Object element) {
        return type.isInstance(element) && super.contains(element);
    }

    @Override
    public boolean remove(Object element) {
        return type.isInstance(element) && super.remove(element);
    }

    @SafeVarargs
    private static <E extends Enum<E>> EnumSet<E> gather(E... elements) {
        EnumSet<E> result = noneOf(elements[0].getDeclaringClass());
        Collections.addAll(result, elements);
        return result;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E a, E b) {
        return gather(a, b);
    }

    public static <E extends Enum<E>> EnumSet<E> of(E a, E b, E c) {
        return gather(a, b, c);
    }

    public static <E extends Enum<E>> EnumSet<E> of(E a, E b, E c, E d) {
        return gather(a, b, c, d);
    }

    public static <E extends Enum<E>> EnumSet<E> of(E a, E b, E c, E d, E e) {
        return gather(a, b, c, d, e);
    }

    public static <E extends Enum<E>> EnumSet<E> copyOf(Collection<E> elements) {
        if (elements instanceof EnumSet) {
            return copyOf((EnumSet<E>) elements);
        }
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("Collection is empty");
        }
        EnumSet<E> result = noneOf(elements.iterator().next().getDeclaringClass());
        result.addAll(elements);
        return result;
    }
}
