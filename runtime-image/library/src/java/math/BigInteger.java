package java.math;

import java.util.Random;

/** An integer of any size. Bit operations see it as two's complement with endless sign bits. */
public class BigInteger extends Number implements Comparable<BigInteger> {
    public static final BigInteger ZERO = new BigInteger(0, Magnitude.ZERO);
    public static final BigInteger ONE = valueOf(1);
    public static final BigInteger TWO = valueOf(2);
    public static final BigInteger TEN = valueOf(10);
    private static final int CERTAINTY_PER_ROUND = 2;
    private static final int[] SMALL_PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};

    private final int sign;
    private final int[] words;

    BigInteger(int sign, int[] words) {
        this.sign = words.length == 0 ? 0 : sign;
        this.words = words;
    }

    public BigInteger(String text) {
        this(text, 10);
    }

    public BigInteger(String text, int radix) {
        if (text.isEmpty()) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        char first = text.charAt(0);
        int from = first == '-' || first == '+' ? 1 : 0;
        if (from == text.length()) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        words = Magnitude.parse(text, from, radix);
        sign = words.length == 0 ? 0 : first == '-' ? -1 : 1;
    }

    /** Two's complement, the highest byte first. */
    public BigInteger(byte[] bytes) {
        if (bytes.length == 0) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        int[] complement = new int[bytes.length / 4 + 1];
        for (int i = 0; i < 4 * complement.length; i++) {
            int b = i < bytes.length ? bytes[bytes.length - 1 - i] : bytes[0] >> 7;
            complement[i / 4] |= (b & 0xFF) << 8 * (i % 4);
        }
        BigInteger value = TwosComplement.value(complement);
        sign = value.sign;
        words = value.words;
    }

    /** The highest byte first. */
    public BigInteger(int signum, byte[] magnitude) {
        int[] result = new int[magnitude.length / 4 + 1];
        for (int i = 0; i < magnitude.length; i++) {
            result[i / 4] |= (magnitude[magnitude.length - 1 - i] & 0xFF) << 8 * (i % 4);
        }
        words = Magnitude.trim(result);
        if (signum == 0 && words.length > 0) {
            throw new NumberFormatException("signum-magnitude mismatch");
        }
        sign = words.length == 0 ? 0 : signum;
    }

    public BigInteger(int bits, Random random) {
        this(1, randomBytes(bits, random));
    }

    private static byte[] randomBytes(int bits, Random random) {
        if (bits < 0) {
            throw new IllegalArgumentException("numBits must be non-negative");
        }
        byte[] bytes = new byte[(bits + 7) / 8];
        if (bytes.length > 0) {
            random.nextBytes(bytes);
            bytes[0] &= (byte) ((1 << 8 - (8 * bytes.length - bits)) - 1);
        }
        return bytes;
    }

    public static BigInteger valueOf(long value) {
        return new BigInteger(Long.signum(value), Magnitude.of(Math.abs(value)));
    }

    int[] words() {
        return words;
    }

    public BigInteger add(BigInteger other) {
        if (sign == 0 || other.sign == 0) {
            return sign == 0 ? other : this;
        }
        if (sign == other.sign) {
            return new BigInteger(sign, Magnitude.add(words, other.words));
        }
        int order = Magnitude.compare(words, other.words);
        return order >= 0 ? new BigInteger(sign, Magnitude.subtract(words, other.words))
                : new BigInteger(other.sign, Magnitude.subtract(other.words, words));
    }

    public BigInteger subtract(BigInteger other) {
        return add(other.negate());
    }

    public BigInteger negate() {
        return new BigInteger(-sign, words);
    }

    public BigInteger abs() {
        return sign < 0 ? negate() : this;
    }

    public int signum() {
        return sign;
    }

    public BigInteger multiply(BigInteger other) {
        return new BigInteger(sign * other.sign, Magnitude.multiply(words, other.words));
    }

    public BigInteger[] divideAndRemainder(BigInteger other) {
        if (other.sign == 0) {
            throw new ArithmeticException("BigInteger divide by zero");
        }
        int[][] both = Magnitude.divide(words, other.words);
        return new BigInteger[] {new BigInteger(sign * other.sign, both[0]), new BigInteger(sign, both[1])};
    }

    public BigInteger divide(BigInteger other) {
        return divideAndRemainder(other)[0];
    }

    public BigInteger remainder(BigInteger other) {
        return divideAndRemainder(other)[1];
    }

    public BigInteger mod(BigInteger modulus) {
        if (modulus.sign <= 0) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        BigInteger result = remainder(modulus);
        return result.sign < 0 ? result.add(modulus) : result;
    }

    public BigInteger pow(int exponent) {
        if (exponent < 0) {
            throw new ArithmeticException("Negative exponent");
        }
        BigInteger result = ONE;
        BigInteger power = this;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = result.multiply(power);
            }
            power = rest > 1 ? power.multiply(power) : power;
        }
        return result;
    }

    public BigInteger modPow(BigInteger exponent, BigInteger modulus) {
        if (modulus.sign <= 0) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        BigInteger power = (exponent.sign < 0 ? modInverse(modulus) : this).mod(modulus);
        BigInteger times = exponent.abs();
        BigInteger result = ONE.mod(modulus);
        for (int i = times.bitLength() - 1; i >= 0; i--) {
            result = result.multiply(result).mod(modulus);
            if (times.testBit(i)) {
                result = result.multiply(power).mod(modulus);
            }
        }
        return result;
    }

    public BigInteger modInverse(BigInteger modulus) {
        if (modulus.sign <= 0) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        BigInteger a = modulus;
        BigInteger b = mod(modulus);
        BigInteger x = ZERO;
        BigInteger y = ONE;
        while (b.sign != 0) {
            BigInteger[] both = a.divideAndRemainder(b);
            BigInteger next = x.subtract(both[0].multiply(y));
            a = b;
            b = both[1];
            x = y;
            y = next;
        }
        if (!a.equals(ONE)) {
            throw new ArithmeticException("BigInteger not invertible.");
        }
        return x.mod(modulus);
    }

    public BigInteger gcd(BigInteger other) {
        BigInteger a = abs();
        BigInteger b = other.abs();
        while (b.sign != 0) {
            BigInteger rest = a.remainder(b);
            a = b;
            b = rest;
        }
        return a;
    }

    public BigInteger sqrt() {
        if (sign < 0) {
            throw new ArithmeticException("Negative BigInteger");
        }
        if (sign == 0) {
            return ZERO;
        }
        BigInteger guess = ONE.shiftLeft((bitLength() + 1) / 2);
        while (true) {
            BigInteger next = guess.add(divide(guess)).shiftRight(1);
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }

    public BigInteger shiftLeft(int bits) {
        return bits < 0 ? shiftRight(-bits) : new BigInteger(sign, Magnitude.shiftLeft(words, bits));
    }

    /** Rounds down, also negative numbers. */
    public BigInteger shiftRight(int bits) {
        if (bits < 0) {
            return shiftLeft(-bits);
        }
        BigInteger result = new BigInteger(sign, Magnitude.shiftRight(words, bits));
        return sign < 0 && Magnitude.hasBitsBelow(words, bits) ? result.subtract(ONE) : result;
    }

    public BigInteger and(BigInteger other) {
        int[] result = TwosComplement.words(this, other.words.length);
        int[] with = TwosComplement.words(other, words.length);
        for (int i = 0; i < result.length; i++) {
            result[i] &= with[i];
        }
        return TwosComplement.value(result);
    }

    public BigInteger or(BigInteger other) {
        return not().and(other.not()).not();
    }

    public BigInteger xor(BigInteger other) {
        return or(other).andNot(and(other));
    }

    public BigInteger not() {
        return negate().subtract(ONE);
    }

    public BigInteger andNot(BigInteger other) {
        return and(other.not());
    }

    public boolean testBit(int bit) {
        if (bit < 0) {
            throw new ArithmeticException("Negative bit address");
        }
        int[] complement = TwosComplement.words(this, 0);
        int word = bit >>> 5;
        return word < complement.length ? (complement[word] >>> (bit & 31) & 1) != 0 : sign < 0;
    }

    public BigInteger setBit(int bit) {
        return or(ONE.shiftLeft(bit));
    }

    public BigInteger clearBit(int bit) {
        return andNot(ONE.shiftLeft(bit));
    }

    public BigInteger flipBit(int bit) {
        return xor(ONE.shiftLeft(bit));
    }

    public int getLowestSetBit() {
        for (int i = 0; i < words.length; i++) {
            if (words[i] != 0) {
                return 32 * i + Integer.numberOfTrailingZeros(words[i]);
            }
        }
        return -1;
    }

    /** Without the sign. */
    public int bitLength() {
        return Magnitude.bitLength(sign < 0 ? not().words : words);
    }

    public int bitCount() {
        int count = 0;
        for (int word : sign < 0 ? not().words : words) {
            count += Integer.bitCount(word);
        }
        return count;
    }

    public boolean isProbablePrime(int certainty) {
        BigInteger n = abs();
        if (n.bitLength() < 2) {
            return false;
        }
        for (int prime : SMALL_PRIMES) {
            BigInteger p = valueOf(prime);
            if (n.equals(p)) {
                return true;
            }
            if (n.remainder(p).sign == 0) {
                return false;
            }
        }
        int rounds = Math.min(SMALL_PRIMES.length, Math.max(1, (certainty + 1) / CERTAINTY_PER_ROUND));
        for (int i = 0; i < Math.max(rounds, SMALL_PRIMES.length); i++) {
            if (n.isComposite(valueOf(SMALL_PRIMES[i]))) {
                return false;
            }
        }
        return true;
    }

    /** True if {@code base} proves that this is not prime (Miller and Rabin). */
    private boolean isComposite(BigInteger base) {
        BigInteger before = subtract(ONE);
        int twos = before.getLowestSetBit();
        BigInteger x = base.modPow(before.shiftRight(twos), this);
        if (x.equals(ONE) || x.equals(before)) {
            return false;
        }
        for (int i = 1; i < twos; i++) {
            x = x.multiply(x).mod(this);
            if (x.equals(before)) {
                return false;
            }
        }
        return true;
    }

    public BigInteger nextProbablePrime() {
        if (sign < 0) {
            throw new ArithmeticException("start < 0: " + this);
        }
        BigInteger candidate = add(ONE);
        while (!candidate.isProbablePrime(100)) {
            candidate = candidate.add(ONE);
        }
        return candidate;
    }

    public BigInteger min(BigInteger other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public BigInteger max(BigInteger other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public byte[] toByteArray() {
        byte[] result = new byte[bitLength() / 8 + 1];
        int[] complement = TwosComplement.words(this, result.length / 4 + 1);
        for (int i = 0; i < result.length; i++) {
            result[result.length - 1 - i] = (byte) (complement[i / 4] >> 8 * (i % 4));
        }
        return result;
    }

    @Override
    public int compareTo(BigInteger other) {
        return sign != other.sign ? Integer.compare(sign, other.sign) : sign * Magnitude.compare(words, other.words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BigInteger && compareTo((BigInteger) other) == 0;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = words.length - 1; i >= 0; i--) {
            hash = 31 * hash + words[i];
        }
        return hash * sign;
    }

    @Override
    public String toString() {
        return toString(10);
    }

    public String toString(int radix) {
        int base = radix < Character.MIN_RADIX || radix > Character.MAX_RADIX ? 10 : radix;
        String digits = Magnitude.toString(words, base);
        return sign < 0 ? "-" + digits : digits;
    }

    @Override
    public int intValue() {
        return words.length == 0 ? 0 : sign * words[0];
    }

    @Override
    public long longValue() {
        long low = words.length == 0 ? 0 : words[0] & 0xFFFFFFFFL;
        return sign * (words.length > 1 ? (long) words[1] << 32 | low : low);
    }

    public int intValueExact() {
        if (bitLength() > 31) {
            throw new ArithmeticException("BigInteger out of int range");
        }
        return intValue();
    }

    public long longValueExact() {
        if (bitLength() > 63) {
            throw new ArithmeticException("BigInteger out of long range");
        }
        return longValue();
    }

    @Override
    public double doubleValue() {
        int extra = Magnitude.bitLength(words) - 63;
        if (extra <= 0) {
            return longValue();
        }
        if (extra > Double.MAX_EXPONENT) {
            return sign > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return sign * Math.scalb((double) sticky(extra), extra);
    }

    @Override
    public float floatValue() {
        int extra = Magnitude.bitLength(words) - 63;
        return extra <= 0 ? longValue() : extra > Float.MAX_EXPONENT ? sign * Float.POSITIVE_INFINITY : (float) (sign * (double) (float) sticky(extra) * Math.scalb(1.0, extra));
    }

    /** The highest 63 bits; the last one is set if any bit below is, so that rounding sees it. */
    private long sticky(int extra) {
        long top = new BigInteger(1, Magnitude.shiftRight(words, extra)).longValue();
        return Magnitude.hasBitsBelow(words, extra) ? top | 1 : top;
    }
}
