package org.plurix.cluster.station;

import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.heap.Memory;

/** One try of a typed host transaction: reads through {@link HeapReader}, writes fields, makes objects. Valid inside its body only. */
public final class HeapSession {
    private static final int WORD = Memory.WORD;
    private static final int HEADER_TAG = 1;

    private final HostTransaction transaction;
    private final HeapReader reader;

    HeapSession(HostTransaction transaction, HeapReader reader) {
        this.transaction = transaction;
        this.reader = reader;
    }

    public HostTransaction memory() {
        return transaction;
    }

    public HeapReader reader() {
        return reader;
    }

    public HeapObject newObject(String className) {
        HeapClass type = reader.findClass(className);
        if (type.isArray()) {
            throw new HeapException(className + " is an array class");
        }
        int references = type.refCount() * WORD;
        int object = transaction.allocate(references + WORD + type.scalarSize()) + references + WORD;
        return finish(object, type);
    }

    /** {@code arrayClass} as in Class.getName, e.g. {@code [I} or {@code [Ljava.lang.String;}. */
    public HeapObject newArray(String arrayClass, int length) {
        HeapClass type = reader.findClass(arrayClass);
        int references = type.isReferenceArray() ? length * WORD : 0;
        int scalars = type.isReferenceArray() ? 0 : length * type.scalarSize();
        int object = transaction.allocate(references + WORD + WORD + scalars) + references + WORD;
        transaction.store32(object, length);
        return finish(object, type);
    }

    private HeapObject finish(int object, HeapClass type) {
        transaction.store32(object - WORD, type.address() + HEADER_TAG);
        return reader.object(object);
    }

    public HeapObject newString(String text) {
        HeapObject value = newArray("[C", text.length());
        for (int i = 0; i < text.length(); i++) {
            transaction.store16(value.elementAddress(i), text.charAt(i));
        }
        HeapObject string = newObject("java.lang.String");
        set(string, "value", value);
        return string;
    }

    public void set(HeapObject object, String field, HeapObject value) {
        transaction.store32(object.fieldAddress(field), value == null ? 0 : value.address());
    }

    public void setInt(HeapObject object, String field, int value) {
        int at = object.fieldAddress(field);
        switch (object.type().field(field).type().charAt(0)) {
            case 'Z', 'B' -> transaction.store8(at, value);
            case 'C', 'S' -> transaction.store16(at, value);
            case 'I' -> transaction.store32(at, value);
            default -> throw new HeapException("field '" + field + "' of " + object.type().name() + " is no int");
        }
    }

    public void setElement(HeapObject array, int index, HeapObject value) {
        transaction.store32(array.elementAddress(index), value == null ? 0 : value.address());
    }

    public void setIntElement(HeapObject array, int index, int value) {
        int at = array.elementAddress(index);
        switch (array.type().scalarSize()) {
            case 1 -> transaction.store8(at, value);
            case 2 -> transaction.store16(at, value);
            case 4 -> transaction.store32(at, value);
            default -> throw new HeapException(array + " holds no ints");
        }
    }
}
