package org.plurix.pjc.layout;

/**
 * Offsets in a class descriptor from its object pointer (docs/abi.md section 2). The same numbers are in {@code plurix.rt.Descriptors} and follow
 * from the field order of {@code java.lang.Class}; a test compares all three.
 */
public final class DescriptorLayout {
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
    /** Scalar bytes before the tables. */
    public static final int FIXED_SIZE = DISPLAY;

    public static final int KIND_CLASS = 0;
    public static final int KIND_INTERFACE = 1;
    public static final int KIND_REFERENCE_ARRAY = 2;
    public static final int KIND_PRIMITIVE_ARRAY = 3;
    public static final int KIND_PRIMITIVE = 4;
    public static final int KIND_CODE = 5;

    /** States in the first word of a statics object. */
    public static final int NOT_INITIALIZED = 0;
    public static final int INITIALIZED = 2;
    /** Statics objects begin with the state word. */
    public static final int STATICS_STATE_SIZE = 4;

    /** Bit of the modifiers that no class file uses: an interface that declares default methods. */
    public static final int ACC_DEFAULT_METHODS = 0x10000;

    /** The tag of a header word. */
    public static final int HEADER_TAG = 1;
    public static final int TAG_MASK = 3;
    /** Tag of a free run: the other bits count words. */
    public static final int FREE_RUN_TAG = 2;
    public static final int WORD = 4;

    private DescriptorLayout() { }
}
