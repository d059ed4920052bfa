package plurix.rt;

/** Name, type and place of a field, for the host inspector and hot deploy. Written by the compiler only. */
public final class FieldRecord {
    String name;
    /** JVM descriptor. */
    String type;
    /** From the object (or the statics object) pointer; references are negative. */
    int offset;
    int modifiers;

    private FieldRecord() {
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public int offset() {
        return offset;
    }

    public int modifiers() {
        return modifiers;
    }
}
