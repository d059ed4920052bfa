package plurix.rt;

/** Offsets in a class descriptor from its object pointer; equal to {@code org.plurix.pjc.layout.DescriptorLayout} (a test compares them). */
public final class Descriptors {
    public static final int KIND = 0;
    public static final int REF_COUNT = 4;
    public static final int SCALAR_SIZE = 8;
    public static final int DEPTH = 12;
    public static final int INIT_STATE = 16;
    public static final int MODIFIERS = 20;
    public static final int TYPE_ID = 24;
    public static final int INTERFACE_MASK = 28;
    public static final int INTERFACE_TABLE = 32;
    public static final int VTABLE_LENGTH = 36;
    public static final int EXTRA_SIZE = 40;
    public static final int INITIALIZER = 44;
    public static final int DISPLAY = 64;
    public static final int DISPLAY_LENGTH = 8;
    public static final int IMT = 96;
    public static final int IMT_LENGTH = 16;
    public static final int VTABLE = 160;

    public static final int KIND_CLASS = 0;
    public static final int KIND_INTERFACE = 1;
    public static final int KIND_REFERENCE_ARRAY = 2;
    public static final int KIND_PRIMITIVE_ARRAY = 3;
    public static final int KIND_PRIMITIVE = 4;
    public static final int KIND_CODE = 5;

    /** States of class initialisation, in the first word of the statics object. */
    public static final int NOT_INITIALIZED = 0;
    public static final int INITIALIZING = 1;
    public static final int INITIALIZED = 2;
    public static final int FAILED = 3;

    private Descriptors() {
    }
}
