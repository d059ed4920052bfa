package java.lang;

import plurix.rt.Magic;

/** The two words of a double, which the algorithms of {@link StrictMath} look at. */
final class FloatWords {
    private static final long LOW_MASK = 0xFFFFFFFFL;
    private static final double TWO_54 = 18014398509481984.0;
    private static final int MAX_EXPONENT_FIELD = 0x7FF;

    private FloatWords() {
    }

    static int high(double x) {
        return (int) (Magic.doubleToLongBits(x) >> 32);
    }

    static int low(double x) {
        return (int) Magic.doubleToLongBits(x);
    }

    static double of(int high, int low) {
        return Magic.longBitsToDouble((long) high << 32 | low & LOW_MASK);
    }

    static double withHigh(double x, int high) {
        return Magic.longBitsToDouble((long) high << 32 | Magic.doubleToLongBits(x) & LOW_MASK);
    }

    /** The number without its low 32 bits. */
    static double head(double x) {
        return Magic.longBitsToDouble(Magic.doubleToLongBits(x) & ~LOW_MASK);
    }

    /** {@code x * 2^n}, rounded once. */
    static double scale(double x, int n) {
        double y = x;
        int exponent = high(y) >> 20 & MAX_EXPONENT_FIELD;
        if (exponent == MAX_EXPONENT_FIELD || y == 0) {
            return y;
        }
        if (exponent == 0) {
            y *= TWO_54;
            exponent = (high(y) >> 20 & MAX_EXPONENT_FIELD) - 54;
        }
        long wanted = (long) exponent + n;
        if (wanted >= MAX_EXPONENT_FIELD) {
            return Math.copySign(Double.POSITIVE_INFINITY, y);
        }
        if (wanted > 0) {
            return withExponent(y, (int) wanted);
        }
        if (wanted <= -54) {
            return Math.copySign(0.0, y);
        }
        return withExponent(y, (int) wanted + 54) / TWO_54;
    }

    private static double withExponent(double x, int exponent) {
        return withHigh(x, high(x) & 0x800FFFFF | exponent << 20);
    }

    /** @param subnormalFloat the value is a float that has its smallest exponent, though as a double it is normal */
    static String hexadecimal(double value, boolean subnormalFloat) {
        if (value != value || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52) & MAX_EXPONENT_FIELD;
        long fraction = bits & (1L << 52) - 1;
        boolean normal = exponent != 0 && !subnormalFloat;
        if (subnormalFloat) {
            fraction = (fraction | 1L << 52) >>> Float.MIN_EXPONENT - Math.getExponent(value);
        }
        String digits = Long.toHexString(1L << 52 | fraction).substring(1);
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        int power = normal ? exponent - 1023 : value == 0 ? 0 : subnormalFloat ? Float.MIN_EXPONENT : Double.MIN_EXPONENT;
        return (bits < 0 ? "-0x" : "0x") + (normal ? "1." : "0.") + digits.substring(0, end) + "p" + power;
    }
}
