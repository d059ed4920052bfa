package java.lang;

/** Correctly rounded reading of decimal and hexadecimal floating-point text, in the forms of the JDK. */
final class FloatParser {
    private static final double[] POWERS_OF_TEN = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
        1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    /** More digits than this can only break a tie; a 1 behind them does the same. */
    private static final int MAX_DIGITS = 800;
    private static final int MAX_EXPONENT = 100000;
    private static final int DOUBLE_PRECISION = 53;
    private static final int FLOAT_PRECISION = 24;
    private static final int DOUBLE_MIN_EXPONENT = -1074;
    private static final int FLOAT_MIN_EXPONENT = -149;

    private final String text;
    private int at;
    private int end;

    private FloatParser(String text) {
        this.text = text;
    }

    /** {@code 10^n} for 0..22, exact. */
    static double powerOfTen(int n) {
        return POWERS_OF_TEN[n];
    }

    static double parseDouble(String text) {
        return new FloatParser(trimmed(text)).parse(text, DOUBLE_PRECISION, DOUBLE_MIN_EXPONENT);
    }

    static float parseFloat(String text) {
        return (float) new FloatParser(trimmed(text)).parse(text, FLOAT_PRECISION, FLOAT_MIN_EXPONENT);
    }

    private static String trimmed(String text) {
        String trimmed = text.trim();
        if (trimmed.isEmpty()) {
            throw new NumberFormatException("empty String");
        }
        return trimmed;
    }

    private char peek() {
        return at < end ? text.charAt(at) : '\0';
    }

    /** The result is rounded to {@code precision} bits with no bit below {@code 2^minExponent}; so a float comes out exact. */
    private double parse(String original, int precision, int minExponent) {
        end = text.length();
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        double magnitude;
        if (text.startsWith("NaN", at) && end == at + 3) {
            magnitude = Double.NaN;
        } else if (text.startsWith("Infinity", at) && end == at + 8) {
            magnitude = Double.POSITIVE_INFINITY;
        } else {
            char last = text.charAt(end - 1);
            boolean hex = text.startsWith("0x", at) || text.startsWith("0X", at);
            if (last == 'f' || last == 'F' || last == 'd' || last == 'D') {
                end--;
            }
            magnitude = hex ? hexadecimal(original, precision, minExponent) : decimal(original, precision, minExponent);
        }
        return negative ? -magnitude : magnitude;
    }

    private NumberFormatException wrong(String original) {
        return new NumberFormatException("For input string: \"" + original.trim() + "\"");
    }

    private double decimal(String original, int precision, int minExponent) {
        char[] digits = new char[Math.min(end - at, MAX_DIGITS) + 1];
        int count = 0;
        int pointShift = 0;
        boolean seenDigit = false;
        boolean seenPoint = false;
        boolean sticky = false;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == '.') {
                if (seenPoint) {
                    throw new NumberFormatException("multiple points");
                }
                seenPoint = true;
                continue;
            }
            if (c < '0' || c > '9') {
                break;
            }
            seenDigit = true;
            if (count == MAX_DIGITS) {
                sticky |= c != '0';
                pointShift += seenPoint ? 0 : 1;
            } else {
                if (count > 0 || c != '0') {
                    digits[count++] = c;
                }
                pointShift -= seenPoint ? 1 : 0;
            }
        }
        if (!seenDigit) {
            throw wrong(original);
        }
        int exponent = pointShift + exponent(original, 'e', 'E', false);
        if (count == 0) {
            return 0.0;
        }
        if (sticky) {
            digits[count++] = '1';
            exponent--;
        }
        return convert(digits, count, exponent, precision, minExponent);
    }

    /** The exponent part up to the end of the text; bounded, so that sums with it cannot overflow. */
    private int exponent(String original, char lower, char upper, boolean required) {
        if (peek() != lower && peek() != upper) {
            if (at != end || required) {
                throw wrong(original);
            }
            return 0;
        }
        at++;
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        int start = at;
        int value = 0;
        for (; peek() >= '0' && peek() <= '9'; at++) {
            value = Math.min(value * 10 + peek() - '0', MAX_EXPONENT);
        }
        if (at == start || at != end) {
            throw wrong(original);
        }
        return negative ? -value : value;
    }

    private static double convert(char[] digits, int count, int exponent, int precision, int minExponent) {
        int magnitude = count + exponent;
        if (magnitude > 310) {
            return Double.POSITIVE_INFINITY;
        }
        if (magnitude < -330) {
            return 0.0;
        }
        if (count <= 15 && precision == DOUBLE_PRECISION && exponent >= -22 && exponent <= 22) {
            long value = 0;
            for (int i = 0; i < count; i++) {
                value = value * 10 + digits[i] - '0';
            }
            // Both operands are exact, so one operation rounds once.
            return exponent < 0 ? value / POWERS_OF_TEN[-exponent] : value * POWERS_OF_TEN[exponent];
        }
        int five = Math.abs(exponent);
        int capacity = count * 4 + five * 4 + 256;
        BigNatural numerator = new BigNatural(capacity);
        BigNatural denominator = new BigNatural(capacity);
        numerator.set(digits[0] - '0');
        for (int i = 1; i < count; i++) {
            numerator.multiplyAdd(10, digits[i] - '0');
        }
        denominator.set(1);
        (exponent < 0 ? denominator : numerator).multiplyPowerOfFive(five);
        return divide(numerator, denominator, exponent, precision, minExponent);
    }

    /** Rounds {@code numerator / denominator * 2^binaryExponent} half to even. */
    private static double divide(BigNatural numerator, BigNatural denominator, int binaryExponent, int precision,
            int minExponent) {
        // Scale so that the quotient has precision + 1 or precision + 2 bits: the rest only says "more than".
        int shift = precision + 1 - (numerator.bitLength() - denominator.bitLength());
        if (shift >= 0) {
            numerator.shiftLeft(shift);
        } else {
            denominator.shiftLeft(-shift);
        }
        long quotient = 0;
        int steps = precision + 2;
        denominator.shiftLeft(steps - 1);
        for (int i = 0; i < steps; i++) {
            quotient <<= 1;
            if (numerator.compareTo(denominator) >= 0) {
                numerator.subtract(denominator);
                quotient |= 1;
            }
            numerator.shiftLeft(1);
        }
        return round(quotient, !numerator.isZero(), binaryExponent - shift, precision, minExponent);
    }

    /** Rounds {@code (mantissa + sticky fraction) * 2^exponent}. */
    private static double round(long mantissa, boolean sticky, int exponent, int precision, int minExponent) {
        int bits = 64 - Long.numberOfLeadingZeros(mantissa);
        int drop = Math.max(bits - precision, minExponent - exponent);
        if (drop > 63) {
            return 0.0;
        }
        long kept = mantissa;
        if (drop > 0) {
            kept = mantissa >>> drop;
            long rest = mantissa & (1L << drop) - 1;
            long half = 1L << drop - 1;
            if (rest > half || rest == half && (sticky || (kept & 1) != 0)) {
                kept++;
            }
        }
        double result = scaleExact(kept, exponent + Math.max(drop, 0));
        return precision == FLOAT_PRECISION && result > Float.MAX_VALUE ? Double.POSITIVE_INFINITY : result;
    }

    /** {@code mantissa * 2^exponent} for a mantissa of at most 53 bits and a result that needs no rounding, or overflows. */
    private static double scaleExact(long mantissa, int exponent) {
        if (mantissa == 0) {
            return 0.0;
        }
        int top = 63 - Long.numberOfLeadingZeros(mantissa) + exponent;
        if (top > Double.MAX_EXPONENT) {
            return Double.POSITIVE_INFINITY;
        }
        if (top < Double.MIN_EXPONENT) {
            return Double.longBitsToDouble(mantissa << exponent - DOUBLE_MIN_EXPONENT);
        }
        long fraction = mantissa << Long.numberOfLeadingZeros(mantissa) - 11 & (1L << 52) - 1;
        return Double.longBitsToDouble((long) (top + 1023) << 52 | fraction);
    }

    private double hexadecimal(String original, int precision, int minExponent) {
        at += 2;
        long mantissa = 0;
        int shift = 0;
        boolean sticky = false;
        boolean seenDigit = false;
        boolean seenPoint = false;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == '.' && !seenPoint) {
                seenPoint = true;
                continue;
            }
            int digit = Character.digit(c, 16);
            if (digit < 0) {
                break;
            }
            seenDigit = true;
            shift -= seenPoint ? 4 : 0;
            if (mantissa >>> 58 == 0) {
                mantissa = mantissa << 4 | digit;
            } else {
                sticky |= digit != 0;
                shift += 4;
            }
        }
        if (!seenDigit) {
            throw wrong(original);
        }
        int exponent = shift + exponent(original, 'p', 'P', true);
        return mantissa == 0 ? 0.0 : round(mantissa, sticky, exponent, precision, minExponent);
    }
}
