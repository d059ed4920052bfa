package java.lang;

/** Box of a byte, and the bit and digit operations on it. Boxes of -128..127 are shared. */
public final class Byte extends Number implements Comparable<Byte> {
    public static final byte MIN_VALUE = -128;
    public static final byte MAX_VALUE = 127;
    public static final int SIZE = 8;
    public static final int BYTES = 1;
    public static final Class<Byte> TYPE = primitive();

    private final byte value;

    @SuppressWarnings("unchecked")
    private static Class<Byte> primitive() {
        return (Class<Byte>) byte[].class.getComponentType();
    }

    public Byte(byte value) {
        this.value = value;
    }

    public Byte(String text) {
        this(parseByte(text));
    }

    /** The shared boxes; a class of its own so that programs without boxing do not create them. */
    private static final class Cache {
        static final int LOW = -128;
        static final Byte[] BOXES = create();

        static Byte[] create() {
            Byte[] boxes = new Byte[256];
            for (int i = 0; i < boxes.length; i++) {
                boxes[i] = new Byte((byte) (i + LOW));
            }
            return boxes;
        }
    }

    public static Byte valueOf(byte value) {
        return Cache.BOXES[value - Cache.LOW];
    }

    public static Byte valueOf(String text) {
        return valueOf(parseByte(text));
    }

    public static Byte valueOf(String text, int radix) {
        return valueOf(parseByte(text, radix));
    }

    public static byte parseByte(String text) {
        return parseByte(text, 10);
    }

    public static byte parseByte(String text, int radix) {
        int parsed = Integer.parseInt(text, radix);
        if (parsed < MIN_VALUE || parsed > MAX_VALUE) {
            throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
        }
        return (byte) parsed;
    }

    public static Byte decode(String text) {
        int parsed = Integer.decode(text).intValue();
        if (parsed < MIN_VALUE || parsed > MAX_VALUE) {
            throw new NumberFormatException("Value " + parsed + " out of range from input " + text);
        }
        return valueOf((byte) parsed);
    }

    @Override
    public byte byteValue() {
        return value;
    }

    @Override
    public short shortValue() {
        return (short) value;
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

    public static String toString(byte value) {
        return Integer.toString(value);
    }

    @Override
    public String toString() {
        return toString(value);
    }

    public static int hashCode(byte value) {
        return value;
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Byte && ((Byte) other).value == value;
    }

    public static int compare(byte a, byte b) {
        return a - b;
    }

    @Override
    public int compareTo(Byte other) {
        return compare(value, other.value);
    }

    public static int toUnsignedInt(byte value) {
        return value & 0xFF;
    }

    public static long toUnsignedLong(byte value) {
        return value & 0xFFL;
    }

    public static int compareUnsigned(byte a, byte b) {
        return (a & 0xFF) - (b & 0xFF);
    }
}
