package java.math;

/** What becomes of digits that do not fit. */
public enum RoundingMode {
    UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY;

    public static RoundingMode valueOf(int number) {
        if (number < 0 || number >= values().length) {
            throw new IllegalArgumentException("argument out of range");
        }
        return values()[number];
    }

    /**
     * True if the quotient is to be moved away from zero.
     *
     * @param half comparison of the part cut off with one half
     */
    boolean increments(int sign, boolean odd, int half) {
        switch (this) {
            case UP: return true;
            case DOWN: return false;
            case CEILING: return sign > 0;
            case FLOOR: return sign < 0;
            case HALF_UP: return half >= 0;
            case HALF_DOWN: return half > 0;
            case HALF_EVEN: return half > 0 || half == 0 && odd;
            default: throw new ArithmeticException("Rounding necessary");
        }
    }
}
