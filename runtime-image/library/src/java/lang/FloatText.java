package java.lang;

/**
 * Decimal text that reads back as the same number, digit for digit that of the JDK up to release 18 (nearly always the shortest). Exact: either a
 * short cut that is proved to find the same digits, or big-number digit generation.
 */
final class FloatText {
    private static final int DOUBLE_BIAS = 1023;
    private static final int FLOAT_BIAS = 127;
    private static final long DOUBLE_HIDDEN = 1L << 52;
    private static final int FLOAT_HIDDEN = 1 << 23;
    private static final long DOUBLE_ONE = 0x3FF0000000000000L;
    private static final int MANTISSA_BITS = 53;
    private static final int FLOAT_BITS = 24;
    private static final double LOG10_OF_2 = 0.30102999566398114;
    private static final double LOG2_OF_5 = 2.321928094887362;
    private static final int EXACT_FIVES = 27;
    private static final int MAX_DIGITS = 20;
    /** Values from 10^-3 to 10^7 are written without exponent. */
    private static final int PLAIN_MIN = -2;
    private static final int PLAIN_MAX = 7;
    private static final long SAFE_DOUBLE = 1000000000000000L;

    private FloatText() {
    }

    static String toString(double value) {
        if (value != value) {
            return "NaN";
        }
        long bits = Double.doubleToRawLongBits(value);
        double magnitude = Math.abs(value);
        if (magnitude == 0 || magnitude > Double.MAX_VALUE) {
            return special(bits < 0, magnitude == 0);
        }
        char[] digits = new char[MAX_DIGITS];
        int shortCut = magnitude >= 1.0e-3 && magnitude < SAFE_DOUBLE ? shortDouble(magnitude) : -1;
        if (shortCut >= 0) {
            return decimal(bits < 0, (long) Math.rint(magnitude * FloatParser.powerOfTen(shortCut)), shortCut, digits);
        }
        int exponent = (int) (bits >>> 52) & 0x7FF;
        long fraction = bits & DOUBLE_HIDDEN - 1;
        return normalised(bits < 0, exponent == 0 ? fraction : fraction | DOUBLE_HIDDEN, Math.max(exponent, 1) - DOUBLE_BIAS, MANTISSA_BITS, digits);
    }

    static String toString(float value) {
        if (value != value) {
            return "NaN";
        }
        int bits = Float.floatToRawIntBits(value);
        float magnitude = Math.abs(value);
        if (magnitude == 0 || magnitude > Float.MAX_VALUE) {
            return special(bits < 0, magnitude == 0);
        }
        int exponent = bits >>> 23 & 0xFF;
        long fraction = bits & FLOAT_HIDDEN - 1;
        return normalised(bits < 0, (exponent == 0 ? fraction : fraction | FLOAT_HIDDEN) << MANTISSA_BITS - FLOAT_BITS, Math.max(exponent, 1) - FLOAT_BIAS,
                FLOAT_BITS, new char[MAX_DIGITS]);
    }

    /** Subnormal numbers have less significant bits. */
    private static String normalised(boolean negative, long mantissa, int exponent, int precision, char[] digits) {
        int shift = Long.numberOfLeadingZeros(mantissa) - (Long.SIZE - MANTISSA_BITS);
        return shortest(negative, mantissa << shift, exponent - shift, precision - shift, digits);
    }

    private static String special(boolean negative, boolean zero) {
        return zero ? negative ? "-0.0" : "0.0" : negative ? "-Infinity" : "Infinity";
    }

    /**
     * Number of decimal places if the value has a decimal of at most 15 digits, else -1. Two such decimals never belong to the same double, and
     * the quotient of two exact doubles is correctly rounded, so the first hit is the shortest text.
     */
    private static int shortDouble(double magnitude) {
        for (int places = 0; places <= 15; places++) {
            double power = FloatParser.powerOfTen(places);
            double scaled = Math.rint(magnitude * power);
            if (scaled >= SAFE_DOUBLE) {
                return -1;
            }
            if (scaled / power == magnitude) {
                return places;
            }
        }
        return -1;
    }

    private static String decimal(boolean negative, long scaled, int places, char[] digits) {
        int start = Digits.write(scaled, digits, digits.length);
        int count = digits.length - start;
        int power = count - places;
        System.arraycopy(digits, start, digits, 0, count);
        while (count > 1 && digits[count - 1] == '0') {
            count--;
        }
        return layout(negative, digits, count, power);
    }

    /**
     * Digit generation after Steele and White: the value is {@code rest / scale * 10^power}, {@code reach} the half distance to the next
     * number; digits are made until the rest is closer than that. As in the JDK (before release 19) both sides have the same distance, a
     * power of two half of it, the ends themselves do not count, and a text with exponent has two digits at least.
     *
     * @param mantissa shifted so that bit 52 is its highest
     * @param exponent of the value: that of bit 52
     * @param precision significant bits of the number's type at this size
     */
    private static String shortest(boolean negative, long mantissa, int exponent, int precision, char[] digits) {
        int tail = Long.numberOfTrailingZeros(mantissa);
        int bits = MANTISSA_BITS - tail;
        if (exponent >= bits - 1 && exponent < Long.SIZE - 1) {
            return whole(negative, exponent >= MANTISSA_BITS - 1 ? mantissa << exponent - MANTISSA_BITS + 1
                    : mantissa >>> MANTISSA_BITS - 1 - exponent, exponent - precision - 1, digits);
        }
        int power = estimatePower(mantissa, exponent);
        int fives = Math.max(0, -power);
        int scaleTwo = Math.max(0, power) + Math.max(0, bits - exponent - 1);
        int restTwo = fives + Math.max(0, bits - exponent - 1) + exponent - bits + 1;
        int reachTwo = restTwo + bits - 1 - precision - (bits == 1 ? 1 : 0);
        int common = Math.min(Math.min(restTwo, scaleTwo), reachTwo);
        int restBits = bits + restTwo - Math.min(restTwo, scaleTwo) + Math.max(0, Math.min(restTwo, scaleTwo) - reachTwo) + fiveBits(fives);
        int scaleBits = scaleTwo - common + 1 + fiveBits(Math.max(0, power) + 1);
        Generation numbers = new Generation(mantissa >>> tail, digits);
        if (restBits < Long.SIZE && scaleBits < Long.SIZE) {
            boolean narrow = restBits < Integer.SIZE && scaleBits < Integer.SIZE;
            numbers.small(fives, Math.max(0, power), restTwo - common, scaleTwo - common, reachTwo - common, narrow, power);
        } else {
            numbers.big(fives, Math.max(0, power), restTwo - common, scaleTwo - common, reachTwo - common, power);
        }
        return layout(negative, digits, numbers.count, numbers.power + 1);
    }

    /** Bits of {@code 5^n}, as coarse as the JDK takes it. */
    private static int fiveBits(int n) {
        return n == 0 ? 0 : n < EXACT_FIVES ? (int) (n * LOG2_OF_5) + 1 : 3 * n;
    }

    /** A whole number; as many of its last digits as its type does not resolve are rounded away. */
    private static String whole(boolean negative, long value, int excess, char[] digits) {
        int dropped = excess > 1 ? (int) (excess * LOG10_OF_2) : 0;
        long unit = 1;
        for (int i = 0; i < dropped; i++) {
            unit *= 10;
        }
        long kept = value / unit + (dropped > 0 && value % unit >= unit >> 1 ? 1 : 0);
        return decimal(negative, kept, -dropped, digits);
    }

    /** {@code floor(log10(value))}, or one more: the tangent of the logarithm in the middle of the binary order. The form is visible in the digits. */
    private static int estimatePower(long mantissa, int exponent) {
        double order = Double.longBitsToDouble(DOUBLE_ONE | mantissa & DOUBLE_HIDDEN - 1);
        return (int) Math.floor((order - 1.5) * 0.289529654 + 0.176091259 + exponent * 0.301029995663981);
    }

    /** Lays out {@code 0.digits * 10^power}. */
    private static String layout(boolean negative, char[] digits, int count, int power) {
        StringBuilder text = new StringBuilder(28);
        if (negative) {
            text.append('-');
        }
        if (power >= PLAIN_MIN && power <= PLAIN_MAX) {
            if (power <= 0) {
                text.append("0.");
                for (int i = power; i < 0; i++) {
                    text.append('0');
                }
                return text.append(digits, 0, count).toString();
            }
            for (int i = 0; i < power; i++) {
                text.append(i < count ? digits[i] : '0');
            }
            text.append('.');
            return count <= power ? text.append('0').toString() : text.append(digits, power, count - power).toString();
        }
        text.append(digits[0]).append('.');
        if (count == 1) {
            text.append('0');
        } else {
            text.append(digits, 1, count - 1);
        }
        return text.append('E').append(power - 1).toString();
    }

    /**
     * Digits of {@code rest / scale}. Numbers of a word or two are computed in these, with their overflows: some of the JDK's texts come from them.
     */
    private static final class Generation {
        private final long mantissa;
        private final char[] digits;
        private int count;
        private int power;
        private boolean low;
        private boolean high;

        Generation(long mantissa, char[] digits) {
            this.mantissa = mantissa;
            this.digits = digits;
        }

        private static long fivePower(int n) {
            long result = 1;
            for (int i = 0; i < n; i++) {
                result *= 5;
            }
            return result;
        }

        void small(int fives, int scaleFives, int restTwo, int scaleTwo, int reachTwo, boolean narrow, int estimate) {
            long rest = mantissa * fivePower(fives) << restTwo;
            long scale = fivePower(scaleFives) << scaleTwo;
            long reach = fivePower(fives) << reachTwo;
            long tens = scale * 10;
            int digit = (int) (rest / scale);
            rest = 10 * (rest % scale);
            reach = wrap(reach * 10, narrow);
            low = rest < reach;
            high = wrap(rest + reach, narrow) > tens;
            first(digit, estimate);
            while (!low && !high) {
                digit = (int) (rest / scale);
                rest = 10 * (rest % scale);
                reach = wrap(reach * 10, narrow);
                low = reach <= 0 || rest < reach;
                high = reach <= 0 || wrap(rest + reach, narrow) > tens;
                digits[count++] = (char) ('0' + digit);
            }
            finish(Long.signum(wrap((rest << 1) - tens, narrow)));
        }

        private static long wrap(long value, boolean narrow) {
            return narrow ? (int) value : value;
        }

        void big(int fives, int scaleFives, int restTwo, int scaleTwo, int reachTwo, int estimate) {
            int capacity = 128 + Math.max(restTwo, Math.max(scaleTwo, reachTwo)) + 4 * (fives + scaleFives);
            BigNatural rest = number(mantissa, fives, restTwo, capacity);
            BigNatural scale = number(1, scaleFives, scaleTwo, capacity);
            BigNatural reach = number(1, fives, reachTwo, capacity);
            int digit = rest.divideSmall(scale);
            low = rest.compareTo(reach) < 0;
            high = rest.compareSum(reach, scale) >= 0;
            first(digit, estimate);
            while (!low && !high) {
                rest.multiplyAdd(10, 0);
                reach.multiplyAdd(10, 0);
                digit = rest.divideSmall(scale);
                digits[count++] = (char) ('0' + digit);
                low = rest.compareTo(reach) < 0;
                high = rest.compareSum(reach, scale) >= 0;
            }
            finish(rest.compareSum(rest, scale));
        }

        private static BigNatural number(long factor, int fives, int twos, int capacity) {
            BigNatural result = new BigNatural(capacity);
            result.set(factor);
            result.multiplyPowerOfFive(fives);
            result.shiftLeft(twos);
            return result;
        }

        private void first(int digit, int estimate) {
            power = estimate;
            if (digit == 0 && !high) {
                power--;
            } else {
                digits[count++] = (char) ('0' + digit);
            }
            if (power < PLAIN_MIN - 1 || power > PLAIN_MAX) {
                low = false;
                high = false;
            }
        }

        /** If both ends may be taken, the nearer one; in the middle the even one. */
        private void finish(int aboveHalf) {
            boolean odd = (digits[count - 1] & 1) != 0;
            if (high && (!low || aboveHalf > 0 || aboveHalf == 0 && odd)) {
                roundUp();
            }
        }

        private void roundUp() {
            int at = count - 1;
            while (at > 0 && digits[at] == '9') {
                digits[at--] = '0';
            }
            if (digits[at] == '9') {
                digits[at] = '1';
                power++;
            } else {
                digits[at]++;
            }
        }
    }
}
