package java.lang;

/** A natural number of fixed capacity for exact conversion between binary and decimal. Little-endian words. Not shared between calls. */
final class BigNatural {
    private static final long WORD_MASK = 0xFFFFFFFFL;
    /** Largest power of five that fits a word, and its exponent. */
    private static final int FIVE_TO_13 = 1220703125;

    private final int[] words;
    private int length;

    /** @param bits largest number of bits that the value will ever need */
    BigNatural(int bits) {
        words = new int[(bits >> 5) + 2];
    }

    void set(long value) {
        words[0] = (int) value;
        words[1] = (int) (value >>> 32);
        length = words[1] != 0 ? 2 : words[0] != 0 ? 1 : 0;
    }

    void set(BigNatural other) {
        System.arraycopy(other.words, 0, words, 0, other.length);
        length = other.length;
    }

    boolean isZero() {
        return length == 0;
    }

    int bitLength() {
        return length == 0 ? 0 : 32 * length - Integer.numberOfLeadingZeros(words[length - 1]);
    }

    void multiplyAdd(int factor, int summand) {
        long carry = summand & WORD_MASK;
        for (int i = 0; i < length; i++) {
            carry += (words[i] & WORD_MASK) * (factor & WORD_MASK);
            words[i] = (int) carry;
            carry >>>= 32;
        }
        if (carry != 0) {
            words[length++] = (int) carry;
        }
    }

    void multiplyPowerOfFive(int exponent) {
        int rest = exponent;
        for (; rest >= 13; rest -= 13) {
            multiplyAdd(FIVE_TO_13, 0);
        }
        int factor = 1;
        for (; rest > 0; rest--) {
            factor *= 5;
        }
        multiplyAdd(factor, 0);
    }

    void shiftLeft(int bits) {
        if (length == 0 || bits == 0) {
            return;
        }
        int wordShift = bits >> 5;
        int bitShift = bits & 31;
        int top = length + wordShift;
        words[top] = 0;
        for (int i = length - 1; i >= 0; i--) {
            long wide = (words[i] & WORD_MASK) << bitShift;
            words[i + wordShift + 1] |= (int) (wide >>> 32);
            words[i + wordShift] = (int) wide;
        }
        for (int i = 0; i < wordShift; i++) {
            words[i] = 0;
        }
        length = words[top] != 0 ? top + 1 : top;
    }

    int compareTo(BigNatural other) {
        if (length != other.length) {
            return length - other.length;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (words[i] != other.words[i]) {
                return Integer.compareUnsigned(words[i], other.words[i]);
            }
        }
        return 0;
    }

    /** Compares {@code this + summand} with {@code other}. */
    int compareSum(BigNatural summand, BigNatural other) {
        int n = Math.max(Math.max(length, summand.length), other.length);
        long carry = 0;
        // Other minus the sum, from the lowest word; the sign of the end decides, zero only if all words are zero.
        boolean zero = true;
        for (int i = 0; i < n; i++) {
            carry += other.word(i) - word(i) - summand.word(i);
            zero &= (int) carry == 0;
            carry >>= 32;
        }
        return carry < 0 ? 1 : zero && carry == 0 ? 0 : -1;
    }

    private long word(int index) {
        return index < length ? words[index] & WORD_MASK : 0;
    }

    /** Needs {@code other <= this}. */
    void subtract(BigNatural other) {
        long borrow = 0;
        for (int i = 0; i < length; i++) {
            borrow += word(i) - other.word(i);
            words[i] = (int) borrow;
            borrow >>= 32;
        }
        while (length > 0 && words[length - 1] == 0) {
            length--;
        }
    }

    /** Quotient, which must be less than 10, of the division by {@code divisor}; the rest stays in this. */
    int divideSmall(BigNatural divisor) {
        int quotient = 0;
        while (compareTo(divisor) >= 0) {
            subtract(divisor);
            quotient++;
        }
        return quotient;
    }
}
