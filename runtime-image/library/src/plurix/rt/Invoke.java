package plurix.rt;

/** Calls of methods found by name at run time: by the kernel (start this class) and for enum constants. Only compiled methods are found. */
public final class Invoke {
    private static final int ACC_STATIC = 0x0008;

    private Invoke() {
    }

    /** The record of a method that {@code type} itself declares, or null. */
    public static MethodRecord find(Class<?> type, String name, String descriptor) {
        MethodRecord[] methods = type.methodRecords();
        for (int i = 0; i < methods.length; i++) {
            if (methods[i].name.equals(name) && methods[i].descriptor.equals(descriptor)) {
                return methods[i];
            }
        }
        return null;
    }

    /** As {@link #find}, null if the method is not static. */
    public static MethodRecord findStatic(Class<?> type, String name, String descriptor) {
        MethodRecord found = find(type, name, descriptor);
        return found != null && (found.modifiers() & ACC_STATIC) != 0 ? found : null;
    }

    /** A new instance by the constructor without parameters; null if there is none (or the class cannot have instances). */
    public static Object newInstance(Class<?> type) {
        MethodRecord constructor = find(type, "<init>", "()V");
        if (constructor == null || type.kind() != Descriptors.KIND_CLASS) {
            return null;
        }
        ClassInit.initialize(type);
        Object result = Alloc.newObject(type);
        Magic.callObject(constructor.codeAddress, result);
        return result;
    }

    /** Calls a {@code static void m()}, initialising its class first as Java demands. */
    public static void callStatic(MethodRecord method) {
        ClassInit.initialize(method.owner);
        Magic.callStatic(method.codeAddress);
    }

    /** Calls a {@code static void m(X)} with one reference argument, which travels in the register that a receiver would use. */
    public static void callStatic(MethodRecord method, Object argument) {
        ClassInit.initialize(method.owner);
        Magic.callObject(method.codeAddress, argument);
    }

    /** {@code values()} of an enum class. */
    public static Object enumValues(Class<?> type) {
        MethodRecord[] methods = type.methodRecords();
        for (int i = 0; i < methods.length; i++) {
            if (methods[i].name.equals("values") && methods[i].descriptor.startsWith("()[")) {
                ClassInit.initialize(type);
                return Magic.callObject(methods[i].codeAddress, null);
            }
        }
        return null;
    }
}
