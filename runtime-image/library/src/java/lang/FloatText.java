package java.lang;

/**
 * Shortest decimal text that reads back as the same number, nearest to the exact value among the shortest; the form (plain or with exponent)
 * is that of the JDK. Exact: either a short cut that is proved to find the shortest digits, or big-number digit generation.
 */
final class FloatText {
    private static final int DOUBLE_BIAS = 1075;
    private static final int FLOAT_BIAS = 150;
    private static final long DOUBLE_HIDDEN = 1L << 52;
    private static final int FLOAT_HIDDEN = 1 << 23;
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
        boolean normal = exponent != 0;
        return shortest(bits < 0, normal ? fraction | DOUBLE_HIDDEN : fraction, (normal ? exponent : 1) - DOUBLE_BIAS,
                fraction == 0 && exponent > 1, digits);
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
        int fraction = bits & FLOAT_HIDDEN - 1;
        boolean normal = exponent != 0;
        return shortest(bits < 0, normal ? fraction | FLOAT_HIDDEN : fraction, (normal ? exponent : 1) - FLOAT_BIAS,
                fraction == 0 && exponent > 1, new char[MAX_DIGITS]);
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
     * Digit generation after Steele and White: the value is {@code mantissa * 2^exponent} = R/S, the half distances to its neighbours are M/S
     * below and above; digits are made until the rest is closer than that. {@code uneven}: the neighbour below is half as far.
     */
    private static String shortest(boolean negative, long mantissa, int exponent, boolean uneven, char[] digits) {
        int extra = uneven ? 2 : 1;
        int power = estimatePower(mantissa, exponent);
        int capacity = 64 + Math.abs(exponent) + 4 * Math.abs(power) + 16;
        BigNatural rest = new BigNatural(capacity);
        BigNatural scale = new BigNatural(capacity);
        BigNatural above = new BigNatural(capacity);
        BigNatural below = new BigNatural(capacity);
        rest.set(mantissa);
        scale.set(1);
        above.set(1);
        below.set(1);
        int twos = Math.max(exponent, 0);
        rest.shiftLeft(twos + extra);
        above.shiftLeft(twos + extra - 1);
        below.shiftLeft(twos);
        scale.shiftLeft(extra + Math.max(-exponent, 0));
        if (power >= 0) {
            scale.multiplyPowerOfFive(power);
            scale.shiftLeft(power);
        } else {
            scaleUp(rest, -power);
            scaleUp(above, -power);
            scaleUp(below, -power);
        }
        boolean even = (mantissa & 1) == 0;
        int reach = rest.compareSum(above, scale);
        if (even ? reach >= 0 : reach > 0) {
            power++;
        } else {
            rest.multiplyAdd(10, 0);
            above.multiplyAdd(10, 0);
            below.multiplyAdd(10, 0);
        }
        BigNatural exact = new BigNatural(capacity);
        exact.set(rest);
        int count = generate(rest, scale, above, below, even, digits);
        if (count == 1) {
            return twoDigits(negative, exact, scale, power, digits);
        }
        return layout(negative, digits, count, power);
    }

    /** When one digit is enough, the text still has two (as {@code 4.9E-324}): the two-digit number nearest to {@code exact / scale}. */
    private static String twoDigits(boolean negative, BigNatural exact, BigNatural scale, int oldPower, char[] digits) {
        int power = oldPower;
        int first = exact.divideSmall(scale);
        if (first == 0) {
            exact.multiplyAdd(10, 0);
            first = exact.divideSmall(scale);
            power--;
        }
        exact.multiplyAdd(10, 0);
        int second = exact.divideSmall(scale);
        int both = first * 10 + second + (closerToNext(exact, scale, second) ? 1 : 0);
        if (both == 100) {
            both = 10;
            power++;
        }
        digits[0] = (char) ('0' + both / 10);
        digits[1] = (char) ('0' + both % 10);
        return layout(negative, digits, both % 10 == 0 ? 1 : 2, power);
    }

    private static void scaleUp(BigNatural number, int power) {
        number.multiplyPowerOfFive(power);
        number.shiftLeft(power);
    }

    private static int generate(BigNatural rest, BigNatural scale, BigNatural above, BigNatural below, boolean even,
            char[] digits) {
        int count = 0;
        while (true) {
            int digit = rest.divideSmall(scale);
            int toLow = rest.compareTo(below);
            int toHigh = rest.compareSum(above, scale);
            boolean low = even ? toLow <= 0 : toLow < 0;
            boolean high = even ? toHigh >= 0 : toHigh > 0;
            if (low || high) {
                boolean up = high && (!low || closerToNext(rest, scale, digit));
                digits[count++] = (char) ('0' + digit + (up ? 1 : 0));
                return count;
            }
            digits[count++] = (char) ('0' + digit);
            rest.multiplyAdd(10, 0);
            above.multiplyAdd(10, 0);
            below.multiplyAdd(10, 0);
        }
    }

    /** Both ends are allowed: the nearer one, in the middle the even one. */
    private static boolean closerToNext(BigNatural rest, BigNatural scale, int digit) {
        int half = rest.compareSum(rest, scale);
        return half > 0 || half == 0 && (digit & 1) != 0;
    }

    /** {@code ceil(log10(value))}, or one less. */
    private static int estimatePower(long mantissa, int exponent) {
        int log2 = 63 - Long.numberOfLeadingZeros(mantissa) + exponent;
        return (int) Math.ceil(log2 * 0.30102999566398114 - 1.0e-10);
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
}
