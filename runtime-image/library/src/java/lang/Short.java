package java.lang;

/** Box of a short, and the bit and digit operations on it. Boxes of -128..127 are shared. */
public final class Short extends Number implements Comparable<Short> {
    public static final short MIN_VALUE = -32768;
    public static final short MAX_VALUE = 32767;
    public static final int SIZE = 16;
    public static final int BYTES = 2;
    public static final Class<Short> TYPE = primitive();

    private final short value;

    @SuppressWarnings("unchecked")
    private static Class<Short> primitive() {
        return (Class<Short>) short[].class.getComponentType();
    }

    public Short(short value) {
        this.value = value;
    }

    public Short(String text) {
        this(parseShort(text));
    }

    /** The shared boxes; a class of its own so that programs without boxing do not create them. */
    private static final class Cache {
        static final int LOW = -128;
        static final Short[] BOXES = create();

        static Short[] create() {
            Short[] boxes = new Short[256];
            for (int i = 0; i < boxes.length; i++) {
                boxes[i] = new Short((short) (i + LOW));
            }
            return boxes;
        }
    }

    public static Short valueOf(short value) {
        if (value >= -128 && value <= 127) {
            return Cache.BOXES[value - Cache.LOW];
        }
        return new Short(value);
    }

    public static Short valueOf(String text) {
        return valueOf(parseShort(text));
    }

    public static Short valueOf(String text, int radix) {
        return valueOf(parseShort(text, radix));
    }

    public static short parseShort(String text) {
        return parseShort(text, 10);
    }

    public static short parseShort(String text, int radix) {
        int parsed = Integer.parseInt(text, radix);
        if (parsed < MIN_VALUE || parsed > MAX_VALUE) {
            throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
        }
        return (short) parsed;
    }

    public static Short decode(String text) {
        int parsed = Integer.decode(text).intValue();
        if (parsed < MIN_VALUE || parsed > MAX_VALUE) {
            throw new NumberFormatException("Value " + parsed + " out of range from input " + text);
        }
        return valueOf((short) parsed);
    }

    @Override
    public byte byteValue() {
        return (byte) value;
    }

    @Override
    public short shortValue() {
        return value;
    }

    @Override
    public int intValue() {
        return value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    public static String toString(short value) {
        return Integer.toString(value);
    }

    @Override
    public String toString() {
        return toString(value);
    }

    public static int hashCode(short value) {
        return value;
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Short && ((Short) other).value == value;
    }

    public static int compare(short a, short b) {
        return a - b;
    }

    @Override
    public int compareTo(Short other) {
        return compare(value, other.value);
    }

    public static short reverseBytes(short value) {
        return (short) (value << 8 | value >> 8 & 0xFF);
    }

    public static int toUnsignedInt(short value) {
        return value & 0xFFFF;
    }

    public static long toUnsignedLong(short value) {
        return value & 0xFFFFL;
    }

    public static int compareUnsigned(short a, short b) {
        return (a & 0xFFFF) - (b & 0xFFFF);
    }
}
