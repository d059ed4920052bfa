package org.plurix.cluster.heap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A typed handle on one object of the heap: fields by name, elements by index. Valid inside the transaction that made it. */
public final class HeapObject {
    private static final int MOST_TEXT = 200;

    private final HeapReader heap;
    private final int address;
    private final HeapClass type;

    HeapObject(HeapReader heap, int address, HeapClass type) {
        this.heap = heap;
        this.address = address;
        this.type = type;
    }

    public int address() {
        return address;
    }

    public HeapReader reader() {
        return heap;
    }

    public HeapClass type() {
        return type;
    }

    public int fieldAddress(String name) {
        HeapField field = type.field(name);
        if (field.isStatic()) {
            return heap.staticAddress(type, name);
        }
        return address + field.offset();
    }

    /** An int, short, char, byte or boolean field. */
    public int getInt(String name) {
        return (int) number(heap.memory(), fieldAddress(name), type.field(name).type().charAt(0));
    }

    public long getLong(String name) {
        return heap.memory().load64(fieldAddress(name));
    }

    public int getAddress(String name) {
        return heap.memory().load32(fieldAddress(name));
    }

    public HeapObject get(String name) {
        return heap.object(getAddress(name));
    }

    public String getString(String name) {
        return heap.string(getAddress(name));
    }

    public int length() {
        if (!type.isArray()) {
            throw new HeapException(this + " is no array");
        }
        return heap.memory().load32(address);
    }

    public int elementAddress(int index) {
        int length = length();
        if (index < 0 || index >= length) {
            throw new HeapException("index " + index + " outside " + this);
        }
        return type.isReferenceArray() ? address - Memory.WORD + Memory.WORD * (index - length)
                : address + Memory.WORD + index * type.scalarSize();
    }

    public HeapObject element(int index) {
        return heap.object(heap.memory().load32(elementAddress(index)));
    }

    /** An element of an array of int, short, char, byte or boolean. */
    public int intElement(int index) {
        return (int) number(heap.memory(), elementAddress(index), type.name().charAt(1));
    }

    public int[] ints() {
        byte[] bytes = bytes();
        int[] result = new int[length()];
        java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(result);
        return result;
    }

    /** All elements of a primitive array as they lie in memory. */
    public byte[] bytes() {
        byte[] result = new byte[length() * type.scalarSize()];
        heap.memory().read(address + Memory.WORD, result, 0, result.length);
        return result;
    }

    private static long number(Memory memory, int at, char kind) {
        return switch (kind) {
            case 'Z' -> memory.load8u(at);
            case 'B' -> (byte) memory.load8u(at);
            case 'C' -> memory.load16u(at);
            case 'S' -> (short) memory.load16u(at);
            case 'J', 'D' -> memory.load64(at);
            default -> memory.load32(at);
        };
    }

    /** The value of a field or element as text, references as {@code Class@address}. */
    public static String show(HeapReader heap, int at, String descriptor) {
        char kind = descriptor.charAt(0);
        if (kind == 'L' || kind == '[') {
            HeapObject target = heap.object(heap.memory().load32(at));
            if (target == null) {
                return "null";
            }
            return target.type.name().equals("java.lang.String") ? quote(heap.string(target.address)) : target.toString();
        }
        long number = number(heap.memory(), at, kind);
        return switch (kind) {
            case 'Z' -> number != 0 ? "true" : "false";
            case 'C' -> "'" + (char) number + "'";
            case 'F' -> Float.toString(Float.intBitsToFloat((int) number));
            case 'D' -> Double.toString(Double.longBitsToDouble(number));
            default -> Long.toString(number);
        };
    }

    private static String quote(String text) {
        String shown = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) + "…" : text;
        return '"' + shown.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Field names and values, superclass first. */
    public Map<String, String> fields() {
        List<HeapClass> chain = new ArrayList<>();
        for (HeapClass c = type; c != null; c = c.superclass()) {
            chain.add(0, c);
        }
        Map<String, String> result = new LinkedHashMap<>();
        for (HeapClass c : chain) {
            for (HeapField field : c.fields()) {
                if (!field.isStatic()) {
                    result.put(field.name(), show(heap, address + field.offset(), field.type()));
                }
            }
        }
        return result;
    }

    /** The first {@code limit} elements of an array. */
    public List<String> elements(int limit) {
        List<String> result = new ArrayList<>();
        String descriptor = type.name().substring(1);
        for (int i = 0; i < Math.min(limit, length()); i++) {
            result.add(show(heap, elementAddress(i), descriptor));
        }
        return result;
    }

    @Override
    public String toString() {
        String suffix = type.isArray() ? "(length " + length() + ")" : "";
        return type.name() + suffix + "@" + Integer.toHexString(address);
    }
}
