package java.lang;

/** Box of an int, and the bit and digit operations on it. Boxes of -128..127 are shared. */
public final class Integer extends Number implements Comparable<Integer> {
    public static final int MIN_VALUE = 0x80000000;
    public static final int MAX_VALUE = 0x7FFFFFFF;
    public static final int SIZE = 32;
    public static final int BYTES = 4;
    public static final Class<Integer> TYPE = primitive();

    private final int value;

    @SuppressWarnings("unchecked")
    private static Class<Integer> primitive() {
        return (Class<Integer>) int[].class.getComponentType();
    }

    public Integer(int value) {
        this.value = value;
    }

    public Integer(String text) {
        this(parseInt(text));
    }

    /** The shared boxes; a class of its own so that programs without boxing do not create them. */
    private static final class Cache {
        static final int LOW = -128;
        static final Integer[] BOXES = create();

        static Integer[] create() {
            Integer[] boxes = new Integer[256];
            for (int i = 0; i < boxes.length; i++) {
                boxes[i] = new Integer(i + LOW);
            }
            return boxes;
        }
    }

    public static Integer valueOf(int value) {
        if (value >= -128 && value <= 127) {
            return Cache.BOXES[value - Cache.LOW];
        }
        return new Integer(value);
    }

    public static Integer valueOf(String text) {
        return valueOf(parseInt(text));
    }

    public static Integer valueOf(String text, int radix) {
        return valueOf(parseInt(text, radix));
    }

    public static int parseInt(String text) {
        return parseInt(text, 10);
    }

    public static int parseInt(String text, int radix) {
        return (int) Digits.parse(text, radix, MIN_VALUE);
    }

    public static Integer decode(String text) {
        return valueOf((int) Digits.decode(text, MIN_VALUE));
    }

    @Override
    public byte byteValue() {
        return (byte) value;
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

    public static String toString(int value) {
        char[] text = new char[Digits.length(value)];
        Digits.write(value, text, text.length);
        return String.owning(text);
    }

    @Override
    public String toString() {
        return toString(value);
    }

    public static int hashCode(int value) {
        return value;
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Integer && ((Integer) other).value == value;
    }

    public static int compare(int a, int b) {
        return a < b ? -1 : a == b ? 0 : 1;
    }

    @Override
    public int compareTo(Integer other) {
        return compare(value, other.value);
    }

    public static String toString(int value, int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX || radix == 10) {
            return toString(value);
        }
        return Digits.toString(value, radix);
    }

    public static String toHexString(int value) {
        return Digits.toUnsignedString(value & 0xFFFFFFFFL, 4);
    }

    public static String toOctalString(int value) {
        return Digits.toUnsignedString(value & 0xFFFFFFFFL, 3);
    }

    public static String toBinaryString(int value) {
        return Digits.toUnsignedString(value & 0xFFFFFFFFL, 1);
    }

    public static int signum(int value) {
        return value >> 31 | -value >>> 31;
    }

    public static int min(int a, int b) {
        return Math.min(a, b);
    }

    public static int max(int a, int b) {
        return Math.max(a, b);
    }

    public static int sum(int a, int b) {
        return a + b;
    }

    public static int compareUnsigned(int a, int b) {
        return compare(a + MIN_VALUE, b + MIN_VALUE);
    }

    public static int highestOneBit(int value) {
        return value & MIN_VALUE >>> numberOfLeadingZeros(value);
    }

    public static int lowestOneBit(int value) {
        return value & -value;
    }

    public static int rotateLeft(int value, int distance) {
        return value << distance | value >>> -distance;
    }

    public static int rotateRight(int value, int distance) {
        return value >>> distance | value << -distance;
    }

    public static int numberOfLeadingZeros(int value) {
        if (value <= 0) {
            return value == 0 ? 32 : 0;
        }
        int rest = value;
        int n = 31;
        for (int width = 16; width > 0; width >>= 1) {
            if (rest >>> width != 0) {
                n -= width;
                rest >>>= width;
            }
        }
        return n;
    }

    public static int numberOfTrailingZeros(int value) {
        return value == 0 ? 32 : 31 - numberOfLeadingZeros(value & -value);
    }

    public static int bitCount(int value) {
        int pairs = value - (value >>> 1 & 0x55555555);
        int nibbles = (pairs & 0x33333333) + (pairs >>> 2 & 0x33333333);
        return (nibbles + (nibbles >>> 4) & 0x0F0F0F0F) * 0x01010101 >>> 24;
    }

    public static int reverse(int value) {
        int v = (value & 0x55555555) << 1 | value >>> 1 & 0x55555555;
        v = (v & 0x33333333) << 2 | v >>> 2 & 0x33333333;
        v = (v & 0x0F0F0F0F) << 4 | v >>> 4 & 0x0F0F0F0F;
        return reverseBytes(v);
    }

    public static int reverseBytes(int value) {
        return value << 24 | (value & 0xFF00) << 8 | value >>> 8 & 0xFF00 | value >>> 24;
    }

    public static long toUnsignedLong(int value) {
        return value & 0xFFFFFFFFL;
    }

    public static String toUnsignedString(int value) {
        return Long.toString(toUnsignedLong(value));
    }

    public static String toUnsignedString(int value, int radix) {
        return Long.toString(toUnsignedLong(value), radix);
    }

    public static int divideUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) / toUnsignedLong(divisor));
    }

    public static int remainderUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) % toUnsignedLong(divisor));
    }

    public static int parseUnsignedInt(String text) {
        return parseUnsignedInt(text, 10);
    }

    public static int parseUnsignedInt(String text, int radix) {
        if (text != null && text.startsWith("-")) {
            throw new NumberFormatException("Illegal leading minus sign on unsigned string " + text + ".");
        }
        long value = Digits.parse(text, radix, Long.MIN_VALUE);
        if (value >>> 32 != 0) {
            throw new NumberFormatException("String value " + text + " exceeds range of unsigned int.");
        }
        return (int) value;
    }

    public static int parseInt(CharSequence text, int from, int to, int radix) {
        return parseInt(text.subSequence(from, to).toString(), radix);
    }
}
