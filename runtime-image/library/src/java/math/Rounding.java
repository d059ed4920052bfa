package java.math;

/** Division with rounding, and removal of zeros that nobody needs. */
final class Rounding {
    private Rounding() { }

    static BigInteger divide(BigInteger dividend, BigInteger divisor, RoundingMode mode) {
        BigInteger[] both = dividend.divideAndRemainder(divisor);
        if (both[1].signum() == 0) {
            return both[0];
        }
        int sign = dividend.signum() * divisor.signum();
        int half = both[1].abs().shiftLeft(1).compareTo(divisor.abs());
        return mode.increments(sign, both[0].testBit(0), half) ? both[0].add(BigInteger.valueOf(sign)) : both[0];
    }

    /** Drops trailing zeros until the scale is as small as {@code preferred}. */
    static BigDecimal stripTo(BigDecimal value, long preferred) {
        BigInteger unscaled = value.unscaledValue();
        int scale = value.scale();
        while (scale > preferred && unscaled.signum() != 0) {
            BigInteger[] both = unscaled.divideAndRemainder(BigInteger.TEN);
            if (both[1].signum() != 0) {
                break;
            }
            unscaled = both[0];
            scale--;
        }
        return new BigDecimal(unscaled, scale);
    }
}
