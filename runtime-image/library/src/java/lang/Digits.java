package java.lang;

/** Conversion between whole numbers and digits in a radix. Callers have checked the arguments. */
final class Digits {
    /** Longest text of a long: 64 binary digits and the sign. */
    static final int MAX_LENGTH = 65;

    private Digits() {
    }

    /** Writes the digits of {@code value} so that they end before {@code end}; answers the index of the first character. */
    static int write(int value, char[] target, int end) {
        int at = end;
        int rest = value < 0 ? value : -value;
        do {
            int quotient = rest / 10;
            target[--at] = (char) ('0' + (quotient * 10 - rest));
            rest = quotient;
        } while (rest != 0);
        if (value < 0) {
            target[--at] = '-';
        }
        return at;
    }

    static int write(long value, char[] target, int end) {
        int at = end;
        long rest = value < 0 ? value : -value;
        while (rest < Integer.MIN_VALUE) {
            long quotient = rest / 10;
            target[--at] = (char) ('0' + (int) (quotient * 10 - rest));
            rest = quotient;
        }
        int small = (int) rest;
        do {
            int quotient = small / 10;
            target[--at] = (char) ('0' + (quotient * 10 - small));
            small = quotient;
        } while (small != 0);
        if (value < 0) {
            target[--at] = '-';
        }
        return at;
    }

    /** Number of characters of the decimal text. */
    static int length(int value) {
        int n = value < 0 ? 2 : 1;
        for (int rest = value / 10; rest != 0; rest /= 10) {
            n++;
        }
        return n;
    }

    static int length(long value) {
        int n = value < 0 ? 2 : 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            n++;
        }
        return n;
    }

    static String toString(long value, int radix) {
        char[] text = new char[MAX_LENGTH];
        int at = MAX_LENGTH;
        long rest = value < 0 ? value : -value;
        do {
            text[--at] = digit((int) -(rest % radix));
            rest /= radix;
        } while (rest != 0);
        if (value < 0) {
            text[--at] = '-';
        }
        return new String(text, at, MAX_LENGTH - at);
    }

    /** Digits of {@code value} as an unsigned number, {@code shift} bits each. */
    static String toUnsignedString(long value, int shift) {
        char[] text = new char[MAX_LENGTH];
        int at = MAX_LENGTH;
        long rest = value;
        int mask = (1 << shift) - 1;
        do {
            text[--at] = digit((int) rest & mask);
            rest >>>= shift;
        } while (rest != 0);
        return new String(text, at, MAX_LENGTH - at);
    }

    static char digit(int value) {
        return (char) (value < 10 ? '0' + value : 'a' + value - 10);
    }

    /** Parses with sign; {@code min} is the most negative allowed value, {@code -min - 1} the largest. */
    static long parse(String text, int radix, long min) {
        if (text == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        checkRadix(radix);
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        int at = length > 0 && (negative || text.charAt(0) == '+') ? 1 : 0;
        if (at == length) {
            throw NumberFormatException.forInput(text, radix);
        }
        long limit = negative ? min : min + 1;
        long lowest = limit / radix;
        long result = 0;
        for (; at < length; at++) {
            int digit = Character.digit(text.charAt(at), radix);
            if (digit < 0 || result < lowest) {
                throw NumberFormatException.forInput(text, radix);
            }
            result *= radix;
            if (result < limit + digit) {
                throw NumberFormatException.forInput(text, radix);
            }
            result -= digit;
        }
        return negative ? result : -result;
    }

    private static void checkRadix(int radix) {
        if (radix < Character.MIN_RADIX) {
            throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
        }
        if (radix > Character.MAX_RADIX) {
            throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
        }
    }

    /** Sign, prefix 0x, # or 0, then digits, as {@code Integer.decode} documents. */
    static long decode(String text, long min) {
        if (text.isEmpty()) {
            throw new NumberFormatException("Zero length string");
        }
        boolean negative = text.charAt(0) == '-';
        int at = negative || text.charAt(0) == '+' ? 1 : 0;
        int radix = 10;
        if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
            at += 2;
            radix = 16;
        } else if (text.startsWith("#", at)) {
            at++;
            radix = 16;
        } else if (text.startsWith("0", at) && text.length() > at + 1) {
            at++;
            radix = 8;
        }
        if (text.startsWith("-", at) || text.startsWith("+", at)) {
            throw new NumberFormatException("Sign character in wrong position");
        }
        return parse(negative ? "-" + text.substring(at) : text.substring(at), radix, min);
    }

    /** As {@link Long#parseUnsignedLong(String, int)}. */
    static long parseUnsignedLong(String text, int radix) {
        if (text != null && text.startsWith("-")) {
            throw new NumberFormatException("Illegal leading minus sign on unsigned string " + text + ".");
        }
        int last = text == null ? 0 : text.length() - 1;
        if (last < 12) {
            return parse(text, radix, Long.MIN_VALUE);
        }
        long high = parse(text.substring(0, last), radix, Long.MIN_VALUE);
        int low = Character.digit(text.charAt(last), radix);
        if (low < 0) {
            throw new NumberFormatException("Bad digit at end of " + text);
        }
        long value = high * radix + low;
        if (high > Long.divideUnsigned(-1L, radix) || Long.compareUnsigned(value, low) < 0 || Long.divideUnsigned(value, radix) != high) {
            throw new NumberFormatException("String value " + text + " exceeds range of unsigned long.");
        }
        return value;
    }
}
