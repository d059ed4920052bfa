package plurix.rt;

/**
 * Class initialisation (JLS 12.4.2 for one thread). The state is the first word of the statics object; compiled code calls
 * {@link #initialize} when it is not "initialised". Classes without a statics object need no initialisation.
 */
public final class ClassInit {
    private static final int ACC_INTERFACE_WITH_DEFAULTS = 0x10000;

    private ClassInit() {
    }

    public static void initialize(Class<?> type) {
        Object statics = type.statics();
        if (statics == null) {
            return;
        }
        int state = Magic.addressOf(statics);
        switch (Magic.load32(state)) {
            case Descriptors.INITIALIZED:
            case Descriptors.INITIALIZING:
                return;
            case Descriptors.FAILED:
                throw new NoClassDefFoundError("Could not initialize class " + type.getName());
            default:
                Magic.store32(state, Descriptors.INITIALIZING);
                run(type, state);
        }
    }

    private static void run(Class<?> type, int state) {
        try {
            if (!type.isInterface()) {
                initializeSupertypes(type);
            }
            int code = type.initializer();
            if (code != 0) {
                Magic.callStatic(code);
            }
        } catch (Error e) {
            Magic.store32(state, Descriptors.FAILED);
            throw e;
        } catch (Throwable t) {
            Magic.store32(state, Descriptors.FAILED);
            throw new ExceptionInInitializerError(t);
        }
        Magic.store32(state, Descriptors.INITIALIZED);
    }

    private static void initializeSupertypes(Class<?> type) {
        if (type.superDescriptor() != null) {
            initialize(type.superDescriptor());
        }
        initializeInterfaces(type);
    }

    /** An interface is initialised with a class only if it declares default methods. */
    private static void initializeInterfaces(Class<?> type) {
        Class<?>[] interfaces = type.interfaceDescriptors();
        for (int i = 0; i < interfaces.length; i++) {
            initializeInterfaces(interfaces[i]);
            if ((interfaces[i].rawModifiers() & ACC_INTERFACE_WITH_DEFAULTS) != 0) {
                initialize(interfaces[i]);
            }
        }
    }
}
