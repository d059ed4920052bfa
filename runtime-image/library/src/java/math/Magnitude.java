package java.math;

/**
 * Arithmetic on natural numbers: words of 32 bits, the lowest first, no zero word at the end (so zero is the empty array). Arrays are never changed
 * once they are the result of a method.
 */
final class Magnitude {
    static final int[] ZERO = {};
    private static final long MASK = 0xFFFFFFFFL;
    /** From this number of words on three products of halves are cheaper than four. */
    private static final int KARATSUBA = 48;
    private static final int DIGITS_PER_WORD = 9;
    private static final int[] POWERS_OF_TEN = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};

    private Magnitude() { }

    static int[] of(long value) {
        int low = (int) value;
        int high = (int) (value >>> 32);
        return high != 0 ? new int[] {low, high} : low != 0 ? new int[] {low} : ZERO;
    }

    static int[] trim(int[] a) {
        int length = a.length;
        while (length > 0 && a[length - 1] == 0) {
            length--;
        }
        return length == a.length ? a : part(a, 0, length);
    }

    /** Words {@code from} to {@code to} as a number of their own. */
    private static int[] part(int[] a, int from, int to) {
        int end = Math.min(to, a.length);
        while (end > from && a[end - 1] == 0) {
            end--;
        }
        if (end <= from) {
            return ZERO;
        }
        int[] result = new int[end - from];
        System.arraycopy(a, from, result, 0, result.length);
        return result;
    }

    static int compare(int[] a, int[] b) {
        if (a.length != b.length) {
            return a.length < b.length ? -1 : 1;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            if (a[i] != b[i]) {
                return (a[i] & MASK) < (b[i] & MASK) ? -1 : 1;
            }
        }
        return 0;
    }

    static int bitLength(int[] a) {
        return a.length == 0 ? 0 : 32 * a.length - Integer.numberOfLeadingZeros(a[a.length - 1]);
    }

    static int[] add(int[] a, int[] b) {
        int[] longer = a.length >= b.length ? a : b;
        int[] shorter = longer == a ? b : a;
        int[] result = new int[longer.length + 1];
        long carry = 0;
        for (int i = 0; i < longer.length; i++) {
            carry += (longer[i] & MASK) + (i < shorter.length ? shorter[i] & MASK : 0);
            result[i] = (int) carry;
            carry >>>= 32;
        }
        result[longer.length] = (int) carry;
        return trim(result);
    }

    /** {@code a - b}; a is not smaller. */
    static int[] subtract(int[] a, int[] b) {
        int[] result = new int[a.length];
        long borrow = 0;
        for (int i = 0; i < a.length; i++) {
            borrow += (a[i] & MASK) - (i < b.length ? b[i] & MASK : 0);
            result[i] = (int) borrow;
            borrow >>= 32;
        }
        return trim(result);
    }

    static int[] multiply(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return ZERO;
        }
        if (Math.min(a.length, b.length) >= KARATSUBA) {
            return karatsuba(a, b);
        }
        int[] result = new int[a.length + b.length];
        for (int i = 0; i < a.length; i++) {
            long factor = a[i] & MASK;
            long carry = 0;
            for (int j = 0; j < b.length; j++) {
                carry += factor * (b[j] & MASK) + (result[i + j] & MASK);
                result[i + j] = (int) carry;
                carry >>>= 32;
            }
            result[i + b.length] = (int) carry;
        }
        return trim(result);
    }

    private static int[] karatsuba(int[] a, int[] b) {
        int half = (Math.max(a.length, b.length) + 1) / 2;
        int[] lowA = part(a, 0, half);
        int[] highA = part(a, half, a.length);
        int[] lowB = part(b, 0, half);
        int[] highB = part(b, half, b.length);
        int[] low = multiply(lowA, lowB);
        int[] high = multiply(highA, highB);
        int[] middle = subtract(subtract(multiply(add(lowA, highA), add(lowB, highB)), low), high);
        return add(add(shiftLeft(high, 64 * half), shiftLeft(middle, 32 * half)), low);
    }

    static int[] multiplyAdd(int[] a, int factor, int summand) {
        int[] result = new int[a.length + 1];
        long carry = summand & MASK;
        for (int i = 0; i < a.length; i++) {
            carry += (a[i] & MASK) * (factor & MASK);
            result[i] = (int) carry;
            carry >>>= 32;
        }
        result[a.length] = (int) carry;
        return trim(result);
    }

    static int[] shiftLeft(int[] a, int bits) {
        if (a.length == 0) {
            return a;
        }
        int words = bits >>> 5;
        int rest = bits & 31;
        int[] result = new int[a.length + words + 1];
        for (int i = 0; i < a.length; i++) {
            result[i + words] |= a[i] << rest;
            result[i + words + 1] = rest == 0 ? 0 : a[i] >>> 32 - rest;
        }
        return trim(result);
    }

    static int[] shiftRight(int[] a, int bits) {
        int words = bits >>> 5;
        int rest = bits & 31;
        if (words >= a.length) {
            return ZERO;
        }
        int[] result = new int[a.length - words];
        for (int i = 0; i < result.length; i++) {
            int above = i + words + 1 < a.length && rest != 0 ? a[i + words + 1] << 32 - rest : 0;
            result[i] = a[i + words] >>> rest | above;
        }
        return trim(result);
    }

    static boolean hasBitsBelow(int[] a, int bits) {
        for (int i = 0; i < a.length && i <= bits >>> 5; i++) {
            int mask = i < bits >>> 5 ? -1 : (1 << (bits & 31)) - 1;
            if ((a[i] & mask) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Divides in place by one word; the remainder. */
    static int divideByWord(int[] a, int divisor) {
        long remainder = 0;
        long by = divisor & MASK;
        for (int i = a.length - 1; i >= 0; i--) {
            long dividend = remainder << 32 | a[i] & MASK;
            long quotient = dividend >= 0 ? dividend / by : Long.divideUnsigned(dividend, by);
            a[i] = (int) quotient;
            remainder = dividend - quotient * by;
        }
        return (int) remainder;
    }

    /** Quotient and remainder; the divisor is not zero. */
    static int[][] divide(int[] a, int[] b) {
        if (compare(a, b) < 0) {
            return new int[][] {ZERO, a};
        }
        if (b.length == 1) {
            int[] quotient = a.clone();
            int remainder = divideByWord(quotient, b[0]);
            return new int[][] {trim(quotient), remainder == 0 ? ZERO : new int[] {remainder}};
        }
        int shift = Integer.numberOfLeadingZeros(b[b.length - 1]);
        int[] divisor = shiftLeft(b, shift);
        int[] shifted = shiftLeft(a, shift);
        int[] rest = new int[a.length + 1];
        System.arraycopy(shifted, 0, rest, 0, shifted.length);
        int[] quotient = new int[a.length - b.length + 1];
        for (int i = quotient.length - 1; i >= 0; i--) {
            quotient[i] = (int) quotientWord(rest, divisor, i);
        }
        return new int[][] {trim(quotient), shiftRight(trim(rest), shift)};
    }

    /** One step of long division: estimates a word from the two highest ones, corrects it, and subtracts. */
    private static long quotientWord(int[] rest, int[] divisor, int at) {
        int n = divisor.length;
        long top = divisor[n - 1] & MASK;
        long high = (rest[at + n] & MASK) << 32 | rest[at + n - 1] & MASK;
        long estimate = Long.divideUnsigned(high, top);
        long left = high - estimate * top;
        while (estimate > MASK || Long.compareUnsigned(estimate * (divisor[n - 2] & MASK), left << 32 | rest[at + n - 2] & MASK) > 0) {
            estimate--;
            left += top;
            if (left > MASK) {
                break;
            }
        }
        long borrow = 0;
        long carry = 0;
        for (int i = 0; i < n; i++) {
            carry += estimate * (divisor[i] & MASK);
            borrow += (rest[at + i] & MASK) - (carry & MASK);
            rest[at + i] = (int) borrow;
            borrow >>= 32;
            carry >>>= 32;
        }
        borrow += (rest[at + n] & MASK) - carry;
        rest[at + n] = (int) borrow;
        if (borrow < 0) {
            estimate--;
            addBack(rest, divisor, at);
        }
        return estimate;
    }

    private static void addBack(int[] rest, int[] divisor, int at) {
        long carry = 0;
        for (int i = 0; i < divisor.length; i++) {
            carry += (rest[at + i] & MASK) + (divisor[i] & MASK);
            rest[at + i] = (int) carry;
            carry >>>= 32;
        }
        rest[at + divisor.length] += (int) carry;
    }

    static String toString(int[] a, int radix) {
        if (a.length == 0) {
            return "0";
        }
        int chunk = radix;
        int digits = 1;
        while ((long) chunk * radix <= Integer.MAX_VALUE) {
            chunk *= radix;
            digits++;
        }
        int[] rest = a.clone();
        int length = rest.length;
        StringBuilder reversed = new StringBuilder();
        while (length > 0) {
            int remainder = divideByWord(rest, chunk);
            while (length > 0 && rest[length - 1] == 0) {
                length--;
            }
            if (length < rest.length / 2) {
                rest = part(rest, 0, length);
            }
            for (int i = 0; i < digits && (length > 0 || remainder != 0); i++) {
                reversed.append(Character.forDigit(remainder % radix, radix));
                remainder /= radix;
            }
        }
        return reversed.reverse().toString();
    }

    /** Digits only; throws NumberFormatException otherwise. */
    static int[] parse(String text, int from, int radix) {
        int[] result = ZERO;
        for (int i = from; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0) {
                throw new NumberFormatException(text.charAt(i) == '-' || text.charAt(i) == '+' ? "Illegal embedded sign character" : "For input string: \"" + text + "\"");
            }
            if (radix == 10 && i + DIGITS_PER_WORD <= text.length() && isPlain(text, i)) {
                result = multiplyAdd(result, POWERS_OF_TEN[DIGITS_PER_WORD], Integer.parseInt(text.substring(i, i + DIGITS_PER_WORD)));
                i += DIGITS_PER_WORD - 1;
            } else {
                result = multiplyAdd(result, radix, digit);
            }
        }
        return result;
    }

    private static boolean isPlain(String text, int from) {
        for (int i = from; i < from + DIGITS_PER_WORD; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
