package java.lang;

import plurix.rt.Casts;
import plurix.rt.FieldRecord;
import plurix.rt.Invoke;
import plurix.rt.MethodRecord;

/**
 * A class descriptor. Instances exist only in the image and in deploy units: the compiler writes them, and behind the declared scalars
 * follow the dispatch tables that compiled code reads (docs/abi.md section 2). The order of the fields is part of that contract:
 * {@code plurix.rt.Descriptors} and {@code org.plurix.pjc.layout.DescriptorLayout} hold the offsets, a test compares all three.
 */
public final class Class<T> {
    // references 1..11
    String name;
    Class<?> superclass;
    Class<?> componentType;
    Class<?>[] interfaces;
    FieldRecord[] fields;
    MethodRecord[] methods;
    Object statics;
    Class<?> arrayClass;
    Object[] enumConstants;
    String sourceFile;
    Class<?> next;
    // scalars 0..60; tables start at 64
    int kind;
    int refCount;
    int scalarSize;
    int depth;
    int initState;
    int modifiers;
    int typeId;
    int interfaceMask;
    int interfaceTable;
    int vtableLength;
    int extraSize;
    int initializer;
    int reserved0;
    int reserved1;
    int reserved2;
    int reserved3;

    private static final int KIND_CLASS = 0;
    private static final int KIND_INTERFACE = 1;
    private static final int KIND_REFERENCE_ARRAY = 2;
    private static final int KIND_PRIMITIVE_ARRAY = 3;
    private static final int KIND_PRIMITIVE = 4;
    private static final int ACC_INTERFACE = 0x0200;
    private static final int ACC_ENUM = 0x4000;

    private Class() {
    }

    /** As in the JDK: {@code java.lang.String}, {@code [I}, {@code [Ljava.lang.String;}. */
    public String getName() {
        return name;
    }

    public String getTypeName() {
        if (componentType != null) {
            return componentType.getTypeName() + "[]";
        }
        return name;
    }

    /** Dots instead of the dollar signs of member classes; null for local and anonymous classes. */
    public String getCanonicalName() {
        if (componentType != null) {
            String component = componentType.getCanonicalName();
            return component == null ? null : component + "[]";
        }
        for (int i = 0; i + 1 < name.length(); i++) {
            if (name.charAt(i) == '$' && isDigit(name.charAt(i + 1))) {
                return null;
            }
        }
        return name.replace('$', '.');
    }

    public String getSimpleName() {
        if (componentType != null) {
            return componentType.getSimpleName() + "[]";
        }
        int start = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            char c = name.charAt(i);
            if (c == '.' || c == '$') {
                start = i + 1;
                break;
            }
        }
        while (start < name.length() && start > 0 && isDigit(name.charAt(start))) {
            start++;    // a local class: Outer$1Local; an anonymous one has the empty name
        }
        return name.substring(start);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public boolean isInstance(Object object) {
        return object != null && Casts.isSubtype(object.getClass(), this);
    }

    public boolean isAssignableFrom(Class<?> other) {
        return Casts.isSubtype(other, this);
    }

    @SuppressWarnings("unchecked")
    public T cast(Object object) {
        if (object != null && !isInstance(object)) {
            throw new ClassCastException("Cannot cast " + object.getClass().getName() + " to " + getName());
        }
        return (T) object;
    }

    public boolean isArray() {
        return kind == KIND_REFERENCE_ARRAY || kind == KIND_PRIMITIVE_ARRAY;
    }

    public boolean isInterface() {
        return kind == KIND_INTERFACE;
    }

    public boolean isPrimitive() {
        return kind == KIND_PRIMITIVE;
    }

    public boolean isEnum() {
        return (modifiers & ACC_ENUM) != 0 && superclass != null && superclass.name.equals("java.lang.Enum");
    }

    public Class<?> getComponentType() {
        return componentType;
    }

    /** Null for Object, interfaces and primitive types. */
    @SuppressWarnings("unchecked")
    public Class<? super T> getSuperclass() {
        return kind == KIND_INTERFACE ? null : (Class<? super T>) superclass;
    }

    public Class<?>[] getInterfaces() {
        Class<?>[] result = new Class<?>[interfaces.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = interfaces[i];
        }
        return result;
    }

    public int getModifiers() {
        return modifiers & 0xFFFF;
    }

    /** The constants in order of declaration, or null if this is no enum. */
    @SuppressWarnings("unchecked")
    public T[] getEnumConstants() {
        if (!isEnum()) {
            return null;
        }
        return (T[]) Invoke.enumValues(this);
    }

    /** Assertions are off, as in a JVM started without {@code -ea}. */
    public boolean desiredAssertionStatus() {
        return false;
    }


    // what plurix.rt needs and may use; not part of the JDK's class

    public int kind() {
        return kind;
    }

    public int scalarSize() {
        return scalarSize;
    }

    public int refCount() {
        return refCount;
    }

    public int depth() {
        return depth;
    }

    public int typeId() {
        return typeId;
    }

    public int interfaceMask() {
        return interfaceMask;
    }

    public int interfaceTable() {
        return interfaceTable;
    }

    public int initializer() {
        return initializer;
    }

    public int rawModifiers() {
        return modifiers;
    }

    public int extraSize() {
        return extraSize;
    }

    public Class<?> superDescriptor() {
        return superclass;
    }

    public Class<?>[] interfaceDescriptors() {
        return interfaces;
    }

    public Object statics() {
        return statics;
    }

    public Class<?> arrayDescriptor() {
        return arrayClass;
    }

    public Class<?> nextDescriptor() {
        return next;
    }

    public MethodRecord[] methodRecords() {
        return methods;
    }

    public FieldRecord[] fieldRecords() {
        return fields;
    }

    public String sourceFileName() {
        return sourceFile;
    }

    @Override
    public String toString() {
        return (isInterface() ? "interface " : isPrimitive() ? "" : "class ") + name;
    }
}
