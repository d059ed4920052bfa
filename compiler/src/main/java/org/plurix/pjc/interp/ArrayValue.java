package org.plurix.pjc.interp;

import java.lang.reflect.Array;
import org.plurix.pjc.model.TypeRef;

/** An array of the interpreted program: its type and a Java array of the same kind of elements ({@code byte[]} for booleans too). */
final class ArrayValue {
    final TypeRef type;
    final Object elements;

    private ArrayValue(TypeRef type, Object elements) {
        this.type = type;
        this.elements = elements;
    }

    static ArrayValue create(TypeRef type, int length) {
        Class<?> element = switch (type.element().descriptor().charAt(0)) {
            case 'Z', 'B' -> byte.class;
            case 'C' -> char.class;
            case 'S' -> short.class;
            case 'I' -> int.class;
            case 'J' -> long.class;
            case 'F' -> float.class;
            case 'D' -> double.class;
            default -> Object.class;
        };
        return new ArrayValue(type, Array.newInstance(element, length));
    }

    int length() {
        return Array.getLength(elements);
    }

    /** Small integers come as Integer. */
    Object get(int index) {
        Object value = Array.get(elements, index);
        if (elements instanceof Object[] || value instanceof Integer || value instanceof Long || value instanceof Float || value instanceof Double) {
            return value;
        }
        return value instanceof Character c ? (Object) (int) c : (Object) ((Number) value).intValue();
    }

    void set(int index, Object value) {
        switch (type.element().descriptor().charAt(0)) {
            case 'Z' -> ((byte[]) elements)[index] = (byte) ((Integer) value & 1);
            case 'B' -> ((byte[]) elements)[index] = ((Integer) value).byteValue();
            case 'C' -> ((char[]) elements)[index] = (char) (int) (Integer) value;
            case 'S' -> ((short[]) elements)[index] = ((Integer) value).shortValue();
            default -> Array.set(elements, index, value);
        }
    }

    ArrayValue copy() {
        ArrayValue result = create(type, length());
        System.arraycopy(elements, 0, result.elements, 0, length());
        return result;
    }
}
