package org.plurix.cluster.inspect;

import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.heap.WritableMemory;
import org.plurix.cluster.station.HeapSession;

/**
 * Text to value and back for one typed place. Numbers are decimal or 0x…; char is 'c', a single character or a number; references are null,
 * an address (0x… or Class@…), or for strings "text".
 */
final class TypedValue {
    private static final int HEX = 16;
    private static final String STRING = "java.lang.String";

    private TypedValue() {
    }

    /** The bits for a place of that type. @throws HeapException if the text is none of its values */
    static long parse(HeapSession session, HeapRegions regions, String descriptor, String text) {
        String value = text.trim();
        return switch (descriptor.charAt(0)) {
            case 'Z' -> bool(value);
            case 'B' -> integer(value, "byte", Byte.MIN_VALUE, Byte.MAX_VALUE);
            case 'S' -> integer(value, "short", Short.MIN_VALUE, Short.MAX_VALUE);
            case 'C' -> character(text);
            case 'I' -> integer(value, "int", Integer.MIN_VALUE, Integer.MAX_VALUE);
            case 'J' -> integer(value, "long", Long.MIN_VALUE, Long.MAX_VALUE);
            case 'F' -> Float.floatToRawIntBits((float) decimal(value, "float"));
            case 'D' -> Double.doubleToRawLongBits(decimal(value, "double"));
            default -> reference(session, regions, descriptor, text);
        };
    }

    private static long bool(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw wrong(value, "boolean", "true or false");
        }
        return value.equals("true") ? 1 : 0;
    }

    private static long integer(String value, String type, long least, long most) {
        try {
            long number = Long.decode(value.replace("_", ""));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, together with what is out of range
        }
        throw wrong(value, type, "a number from " + least + " to " + most);
    }

    private static double decimal(String value, String type) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException noNumber) {
            throw wrong(value, type, "a number like 2.5, 1e-3, NaN or Infinity");
        }
    }

    private static long character(String text) {
        if (text.length() == 1) {
            return text.charAt(0);
        }
        String value = text.trim();
        if (value.length() == 3 && value.charAt(0) == '\'' && value.charAt(2) == '\'') {
            return value.charAt(1);
        }
        return integer(value, "char", Character.MIN_VALUE, Character.MAX_VALUE);
    }

    private static HeapException wrong(String value, String type, String expected) {
        return new HeapException("'" + value + "' is no " + type + ": " + expected);
    }

    private static long reference(HeapSession session, HeapRegions regions, String descriptor, String text) {
        String value = text.trim();
        String wanted = className(descriptor);
        if (value.equals("null")) {
            return 0;
        }
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            requireKind(session.reader(), session.reader().findClass(STRING), wanted, value);
            return session.newString(unquoted(value)).address();
        }
        int address = address(value, wanted);
        HeapClass type = ObjectCheck.classOf(session.reader(), regions, address);
        requireKind(session.reader(), type, wanted, value);
        return address;
    }

    private static String unquoted(String value) {
        return value.substring(1, value.length() - 1).replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static int address(String value, String wanted) {
        String digits = value.contains("@") ? value.substring(value.lastIndexOf('@') + 1) : value.startsWith("0x") ? value.substring(2) : "";
        try {
            return Integer.parseUnsignedInt(digits, HEX);
        } catch (NumberFormatException noNumber) {
            throw new HeapException("'" + value + "' is no reference: null, an address like 0x10203040, Class@10203040"
                    + (wanted.equals(STRING) || wanted.equals("java.lang.Object") ? ", or \"text\"" : ""));
        }
    }

    /** Class.getName form of a descriptor. */
    private static String className(String descriptor) {
        return descriptor.charAt(0) == 'L' ? descriptor.substring(1, descriptor.length() - 1).replace('/', '.')
                : descriptor.replace('/', '.');
    }

    private static void requireKind(HeapReader reader, HeapClass type, String wanted, String value) {
        boolean fits = wanted.equals("java.lang.Object") || type.isA(wanted) || reader.implementsInterface(type, wanted);
        if (!fits) {
            throw new HeapException(value + " is a " + type.name() + ", but the place holds " + wanted);
        }
    }

    static void store(WritableMemory memory, int at, String descriptor, long bits) {
        switch (descriptor.charAt(0)) {
            case 'Z', 'B' -> memory.store8(at, (int) bits);
            case 'C', 'S' -> memory.store16(at, (int) bits);
            case 'J', 'D' -> memory.store64(at, bits);
            default -> memory.store32(at, (int) bits);
        }
    }

    /** The bits that are in a place, as {@link #parse} gives them. */
    static long load(HeapReader reader, int at, String descriptor) {
        return switch (descriptor.charAt(0)) {
            case 'Z' -> reader.memory().load8u(at);
            case 'B' -> (byte) reader.memory().load8u(at);
            case 'C' -> reader.memory().load16u(at);
            case 'S' -> (short) reader.memory().load16u(at);
            case 'J', 'D' -> reader.memory().load64(at);
            default -> reader.memory().load32(at);
        };
    }

    static String show(HeapReader reader, int at, String descriptor) {
        return HeapObject.show(reader, at, descriptor);
    }
}
