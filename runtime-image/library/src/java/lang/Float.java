package java.lang;

import plurix.rt.Magic;

/** Box of a float, its bits, its text form (shortest that reads back as the same number) and correctly rounded parsing. */
public final class Float extends Number implements Comparable<Float> {
    public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
    public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
    public static final float NaN = 0.0f / 0.0f;
    public static final float MAX_VALUE = 0x1.fffffep+127f;
    public static final float MIN_NORMAL = 0x1.0p-126f;
    public static final float MIN_VALUE = 0x0.000002p-126f;
    public static final int MAX_EXPONENT = 127;
    public static final int MIN_EXPONENT = -126;
    public static final int SIZE = 32;
    public static final int BYTES = 4;
    public static final Class<Float> TYPE = primitive();

    private final float value;

    @SuppressWarnings("unchecked")
    private static Class<Float> primitive() {
        return (Class<Float>) float[].class.getComponentType();
    }

    public Float(float value) {
        this.value = value;
    }

    public Float(double value) {
        this((float) value);
    }

    public Float(String text) {
        this(parseFloat(text));
    }

    public static Float valueOf(float value) {
        return new Float(value);
    }

    public static Float valueOf(String text) {
        return new Float(parseFloat(text));
    }

    public static float parseFloat(String text) {
        return FloatParser.parseFloat(text);
    }

    public static String toString(float value) {
        return FloatText.toString(value);
    }

    @Override
    public String toString() {
        return toString(value);
    }

    public static boolean isNaN(float value) {
        return value != value;
    }

    public boolean isNaN() {
        return isNaN(value);
    }

    public static boolean isInfinite(float value) {
        return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY;
    }

    public boolean isInfinite() {
        return isInfinite(value);
    }

    public static boolean isFinite(float value) {
        return Math.abs(value) <= MAX_VALUE;
    }

    /** All NaNs give the same bits. */
    public static int floatToIntBits(float value) {
        return value != value ? 0x7FC00000 : Magic.floatToIntBits(value);
    }

    public static int floatToRawIntBits(float value) {
        return Magic.floatToIntBits(value);
    }

    public static float intBitsToFloat(int bits) {
        return Magic.intBitsToFloat(bits);
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
        return (long) value;
    }

    @Override
    public float floatValue() {
        return value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    public static int hashCode(float value) {
        return floatToIntBits(value);
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    /** By bits: NaN equals NaN, 0.0 differs from -0.0. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Float && floatToIntBits(((Float) other).value) == floatToIntBits(value);
    }

    /** Total order: -0.0 before 0.0, NaN last. */
    public static int compare(float a, float b) {
        if (a < b) {
            return -1;
        }
        if (a > b) {
            return 1;
        }
        return Integer.compare(floatToIntBits(a), floatToIntBits(b));
    }

    @Override
    public int compareTo(Float other) {
        return compare(value, other.value);
    }

    public static float min(float a, float b) {
        return Math.min(a, b);
    }

    public static float max(float a, float b) {
        return Math.max(a, b);
    }

    public static float sum(float a, float b) {
        return a + b;
    }

    public static String toHexString(float value) {
        return FloatWords.hexadecimal(value, Math.abs(value) < MIN_NORMAL && value != 0);
    }
}
