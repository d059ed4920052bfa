package plurix.rt;

/** Type tests that compiled code does not do inline, and the exceptions of those that fail. */
public final class Casts {
    private static final int WORD = 4;

    private Casts() {
    }

    public static boolean instanceOfSlow(Object object, Class<?> type) {
        return object != null && isSubtype(object.getClass(), type);
    }

    /** True if a value of class {@code sub} may be assigned to a variable of type {@code target}. */
    public static boolean isSubtype(Class<?> sub, Class<?> target) {
        Class<?> from = sub;
        Class<?> to = target;
        while (from != to) {
            int fromKind = from.kind();
            switch (to.kind()) {
                case Descriptors.KIND_CLASS:
                    return fromKind != Descriptors.KIND_PRIMITIVE && isSubclass(from, to);
                case Descriptors.KIND_INTERFACE:
                    return implementsInterface(from, to);
                case Descriptors.KIND_REFERENCE_ARRAY:
                    if (fromKind != Descriptors.KIND_REFERENCE_ARRAY) {
                        return false;
                    }
                    from = from.getComponentType();
                    to = to.getComponentType();
                    break;
                default:
                    return false;
            }
        }
        return true;
    }

    private static boolean isSubclass(Class<?> from, Class<?> to) {
        int depth = to.depth();
        if (depth < Descriptors.DISPLAY_LENGTH) {
            int slot = Magic.addressOf(from) + Descriptors.DISPLAY + depth * WORD;
            return Magic.load32(slot) == Magic.addressOf(to);
        }
        Class<?> c = from;
        while (c != null && c != to) {
            c = c.superDescriptor();
        }
        return c == to;
    }

    private static boolean implementsInterface(Class<?> from, Class<?> to) {
        int table = from.interfaceTable();
        if (table == 0) {
            return false;
        }
        int slot = table + (to.typeId() & from.interfaceMask()) * WORD;
        return Magic.load32(slot) == Magic.addressOf(to);
    }

    /** Throws ClassCastException unless the object is an instance after all (the inline test may be incomplete). */
    public static void checkCastFailed(Object object, Class<?> type) {
        if (object == null || isSubtype(object.getClass(), type)) {
            return;
        }
        throw new ClassCastException("class " + object.getClass().getName() + " cannot be cast to class " + type.getName());
    }

    public static void arrayStoreCheck(Object[] array, Object value) {
        if (value != null && !isSubtype(value.getClass(), array.getClass().getComponentType())) {
            throw new ArrayStoreException(value.getClass().getName());
        }
    }
}
