package java.math;

/** Numbers as two's complement words, the lowest first, with at least one whole word of sign. */
final class TwosComplement {
    private TwosComplement() { }

    /** @param atLeast words of magnitude to leave room for */
    static int[] words(BigInteger value, int atLeast) {
        int[] magnitude = value.words();
        int[] result = new int[Math.max(magnitude.length, atLeast) + 1];
        System.arraycopy(magnitude, 0, result, 0, magnitude.length);
        if (value.signum() < 0) {
            negate(result);
        }
        return result;
    }

    static BigInteger value(int[] words) {
        boolean negative = words[words.length - 1] < 0;
        int[] magnitude = words.clone();
        if (negative) {
            negate(magnitude);
        }
        return new BigInteger(negative ? -1 : 1, Magnitude.trim(magnitude));
    }

    private static void negate(int[] words) {
        boolean carry = true;
        for (int i = 0; i < words.length; i++) {
            words[i] = carry ? -words[i] : ~words[i];
            carry &= words[i] == 0;
        }
    }
}
