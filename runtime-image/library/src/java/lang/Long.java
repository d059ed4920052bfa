package java.lang;

/** Box of a long, and the bit and digit operations on it. Boxes of -128..127 are shared. */
public final class Long extends Number implements Comparable<Long> {
    public static final long MIN_VALUE = 0x8000000000000000L;
    public static final long MAX_VALUE = 0x7FFFFFFFFFFFFFFFL;
    public static final int SIZE = 64;
    public static final int BYTES = 8;
    public static final Class<Long> TYPE = primitive();

    private final long value;

    @SuppressWarnings("unchecked")
    private static Class<Long> primitive() {
        return (Class<Long>) long[].class.getComponentType();
    }

    public Long(long value) {
        this.value = value;
    }

    public Long(String text) {
        this(parseLong(text));
    }

    /** The shared boxes; a class of its own so that programs without boxing do not create them. */
    private static final class Cache {
        static final int LOW = -128;
        static final Long[] BOXES = create();

        static Long[] create() {
            Long[] boxes = new Long[256];
            for (int i = 0; i < boxes.length; i++) {
                boxes[i] = new Long(i + LOW);
            }
            return boxes;
        }
    }

    public static Long valueOf(long value) {
        if (value >= -128 && value <= 127) {
            return Cache.BOXES[(int) value - Cache.LOW];
        }
        return new Long(value);
    }

    public static Long valueOf(String text) {
        return valueOf(parseLong(text));
    }

    public static Long valueOf(String text, int radix) {
        return valueOf(parseLong(text, radix));
    }

    public static long parseLong(String text) {
        return parseLong(text, 10);
    }

    public static long parseLong(String text, int radix) {
        return Digits.parse(text, radix, MIN_VALUE);
    }

    public static Long decode(String text) {
        return valueOf(Digits.decode(text, MIN_VALUE));
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
        return (int) value;
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

    public static String toString(long value) {
        char[] text = new char[Digits.length(value)];
        Digits.write(value, text, text.length);
        return String.owning(text);
    }

    @Override
    public String toString() {
        return toString(value);
    }

    public static int hashCode(long value) {
        return (int) (value ^ value >>> 32);
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Long && ((Long) other).value == value;
    }

    public static int compare(long a, long b) {
        return a < b ? -1 : a == b ? 0 : 1;
    }

    @Override
    public int compareTo(Long other) {
        return compare(value, other.value);
    }

    public static String toString(long value, int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX || radix == 10) {
            return toString(value);
        }
        return Digits.toString(value, radix);
    }

    public static String toHexString(long value) {
        return Digits.toUnsignedString(value, 4);
    }

    public static String toOctalString(long value) {
        return Digits.toUnsignedString(value, 3);
    }

    public static String toBinaryString(long value) {
        return Digits.toUnsignedString(value, 1);
    }

    public static int signum(long value) {
        return (int) (value >> 63 | -value >>> 63);
    }

    public static long min(long a, long b) {
        return Math.min(a, b);
    }

    public static long max(long a, long b) {
        return Math.max(a, b);
    }

    public static long sum(long a, long b) {
        return a + b;
    }

    public static int compareUnsigned(long a, long b) {
        return compare(a + MIN_VALUE, b + MIN_VALUE);
    }

    public static long highestOneBit(long value) {
        return value & MIN_VALUE >>> numberOfLeadingZeros(value);
    }

    public static long lowestOneBit(long value) {
        return value & -value;
    }

    public static long rotateLeft(long value, int distance) {
        return value << distance | value >>> -distance;
    }

    public static long rotateRight(long value, int distance) {
        return value >>> distance | value << -distance;
    }

    public static int numberOfLeadingZeros(long value) {
        int high = (int) (value >>> 32);
        return high == 0 ? 32 + Integer.numberOfLeadingZeros((int) value) : Integer.numberOfLeadingZeros(high);
    }

    public static int numberOfTrailingZeros(long value) {
        int low = (int) value;
        return low == 0 ? 32 + Integer.numberOfTrailingZeros((int) (value >>> 32)) : Integer.numberOfTrailingZeros(low);
    }

    public static int bitCount(long value) {
        return Integer.bitCount((int) value) + Integer.bitCount((int) (value >>> 32));
    }

    public static long reverse(long value) {
        return (long) Integer.reverse((int) value) << 32 | Integer.reverse((int) (value >>> 32)) & 0xFFFFFFFFL;
    }

    public static long reverseBytes(long value) {
        return (long) Integer.reverseBytes((int) value) << 32 | Integer.reverseBytes((int) (value >>> 32)) & 0xFFFFFFFFL;
    }

    public static long divideUnsigned(long dividend, long divisor) {
        if (divisor < 0) {
            return compareUnsigned(dividend, divisor) < 0 ? 0 : 1;
        }
        if (dividend >= 0) {
            return dividend / divisor;
        }
        // Half the dividend divides as a signed number; the last bit may leave one more divisor in the rest.
        long quotient = (dividend >>> 1) / divisor << 1;
        long rest = dividend - quotient * divisor;
        return compareUnsigned(rest, divisor) >= 0 ? quotient + 1 : quotient;
    }

    public static long remainderUnsigned(long dividend, long divisor) {
        return dividend - divideUnsigned(dividend, divisor) * divisor;
    }

    public static String toUnsignedString(long value) {
        if (value >= 0) {
            return toString(value);
        }
        long tens = divideUnsigned(value, 10);
        return toString(tens) + (value - tens * 10);
    }

    public static long parseUnsignedLong(String text) {
        return parseUnsignedLong(text, 10);
    }

    public static long parseUnsignedLong(String text, int radix) {
        return Digits.parseUnsignedLong(text, radix);
    }

    public static String toUnsignedString(long value, int radix) {
        if (value >= 0) {
            return toString(value, radix);
        }
        long quotient = divideUnsigned(value, radix);
        return toString(quotient, radix) + toString(value - quotient * radix, radix);
    }

    public static long parseLong(CharSequence text, int from, int to, int radix) {
        return parseLong(text.subSequence(from, to).toString(), radix);
    }
}
