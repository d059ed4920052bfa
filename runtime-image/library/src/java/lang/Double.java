package java.lang;

import plurix.rt.Magic;

/** Box of a double, its bits, its text form (shortest that reads back as the same number) and correctly rounded parsing. */
public final class Double extends Number implements Comparable<Double> {
    public static final double POSITIVE_INFINITY = 1.0 / 0.0;
    public static final double NEGATIVE_INFINITY = -1.0 / 0.0;
    public static final double NaN = 0.0 / 0.0;
    public static final double MAX_VALUE = 0x1.fffffffffffffp+1023;
    public static final double MIN_NORMAL = 0x1.0p-1022;
    public static final double MIN_VALUE = 0x0.0000000000001p-1022;
    public static final int MAX_EXPONENT = 1023;
    public static final int MIN_EXPONENT = -1022;
    public static final int SIZE = 64;
    public static final int BYTES = 8;
    public static final Class<Double> TYPE = primitive();

    private final double value;

    @SuppressWarnings("unchecked")
    private static Class<Double> primitive() {
        return (Class<Double>) double[].class.getComponentType();
    }

    public Double(double value) {
        this.value = value;
    }

    public Double(String text) {
        this(parseDouble(text));
    }

    public static Double valueOf(double value) {
        return new Double(value);
    }

    public static Double valueOf(String text) {
        return new Double(parseDouble(text));
    }

    public static double parseDouble(String text) {
        return FloatParser.parseDouble(text);
    }

    public static String toString(double value) {
        return FloatText.toString(value);
    }

    @Override
    public String toString() {
        return toString(value);
    }

    public static boolean isNaN(double value) {
        return value != value;
    }

    public boolean isNaN() {
        return isNaN(value);
    }

    public static boolean isInfinite(double value) {
        return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY;
    }

    public boolean isInfinite() {
        return isInfinite(value);
    }

    public static boolean isFinite(double value) {
        return Math.abs(value) <= MAX_VALUE;
    }

    /** All NaNs give the same bits. */
    public static long doubleToLongBits(double value) {
        return value != value ? 0x7FF8000000000000L : Magic.doubleToLongBits(value);
    }

    public static long doubleToRawLongBits(double value) {
        return Magic.doubleToLongBits(value);
    }

    public static double longBitsToDouble(long bits) {
        return Magic.longBitsToDouble(bits);
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
        return (float) value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    public static int hashCode(double value) {
        return Long.hashCode(doubleToLongBits(value));
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    /** By bits: NaN equals NaN, 0.0 differs from -0.0. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Double && doubleToLongBits(((Double) other).value) == doubleToLongBits(value);
    }

    /** Total order: -0.0 before 0.0, NaN last. */
    public static int compare(double a, double b) {
        if (a < b) {
            return -1;
        }
        if (a > b) {
            return 1;
        }
        return Long.compare(doubleToLongBits(a), doubleToLongBits(b));
    }

    @Override
    public int compareTo(Double other) {
        return compare(value, other.value);
    }

    public static double min(double a, double b) {
        return Math.min(a, b);
    }

    public static double max(double a, double b) {
        return Math.max(a, b);
    }

    public static double sum(double a, double b) {
        return a + b;
    }

    /** The binary value in hexadecimal, as Java source has it. */
    public static String toHexString(double value) {
        return FloatWords.hexadecimal(value, false);
    }
}
