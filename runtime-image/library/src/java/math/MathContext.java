package java.math;

/** Number of digits of a result (0 = all) and how it is rounded. */
public final class MathContext {
    public static final MathContext UNLIMITED = new MathContext(0, RoundingMode.HALF_UP);
    public static final MathContext DECIMAL32 = new MathContext(7, RoundingMode.HALF_EVEN);
    public static final MathContext DECIMAL64 = new MathContext(16, RoundingMode.HALF_EVEN);
    public static final MathContext DECIMAL128 = new MathContext(34, RoundingMode.HALF_EVEN);

    private final int precision;
    private final RoundingMode rounding;

    public MathContext(int precision) {
        this(precision, RoundingMode.HALF_UP);
    }

    public MathContext(int precision, RoundingMode rounding) {
        if (precision < 0) {
            throw new IllegalArgumentException("Digits < 0");
        }
        this.precision = precision;
        this.rounding = java.util.Objects.requireNonNull(rounding);
    }

    public int getPrecision() {
        return precision;
    }

    public RoundingMode getRoundingMode() {
        return rounding;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MathContext && precision == ((MathContext) other).precision && rounding == ((MathContext) other).rounding;
    }

    @Override
    public int hashCode() {
        return precision + rounding.ordinal() * 59;
    }

    @Override
    public String toString() {
        return "precision=" + precision + " roundingMode=" + rounding;
    }
}
