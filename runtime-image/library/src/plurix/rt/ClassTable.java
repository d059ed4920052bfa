package plurix.rt;

/** All class descriptors of the system: a list through {@code Class.next}, newest first, so that a deploy adds to it with one write. */
@Resident
public final class ClassTable {
    static Class<?> first;

    private ClassTable() {
    }

    /** The class with this binary name ({@code pkg.Outer$Inner}), or null. */
    public static Class<?> find(String name) {
        for (Class<?> c = first; c != null; c = c.nextDescriptor()) {
            if (c.getName().equals(name)) {
                return c;
            }
        }
        return null;
    }

    public static Class<?> first() {
        return first;
    }
}
