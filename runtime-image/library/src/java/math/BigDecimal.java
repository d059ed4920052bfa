package java.math;

/** A decimal number of any size: {@code unscaled * 10^-scale}. */
public class BigDecimal extends Number implements Comparable<BigDecimal> {
    public static final BigDecimal ZERO = valueOf(0);
    public static final BigDecimal ONE = valueOf(1);
    public static final BigDecimal TEN = valueOf(10);
    public static final int ROUND_UP = 0;
    public static final int ROUND_DOWN = 1;
    public static final int ROUND_CEILING = 2;
    public static final int ROUND_FLOOR = 3;
    public static final int ROUND_HALF_UP = 4;
    public static final int ROUND_HALF_DOWN = 5;
    public static final int ROUND_HALF_EVEN = 6;
    public static final int ROUND_UNNECESSARY = 7;
    /** Above this many zeros in front of the digits plain notation gives way to an exponent. */
    private static final int PLAIN_EXPONENT = -6;
    private static final int FRACTION_BITS = 52;

    private final BigInteger unscaled;
    private final int scale;

    public BigDecimal(BigInteger unscaled, int scale) {
        this.unscaled = unscaled;
        this.scale = scale;
    }

    public BigDecimal(BigInteger value) {
        this(value, 0);
    }

    public BigDecimal(int value) {
        this(BigInteger.valueOf(value), 0);
    }

    public BigDecimal(long value) {
        this(BigInteger.valueOf(value), 0);
    }

    /** The exact value of the double. */
    public BigDecimal(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new NumberFormatException("Infinite or NaN");
        }
        long bits = Double.doubleToLongBits(value);
        int exponent = (int) (bits >> FRACTION_BITS & 0x7FF);
        long mantissa = bits & (1L << FRACTION_BITS) - 1;
        mantissa = exponent == 0 ? mantissa << 1 : mantissa | 1L << FRACTION_BITS;
        exponent -= 1023 + FRACTION_BITS;
        while (mantissa != 0 && (mantissa & 1) == 0 && exponent < 0) {
            mantissa >>= 1;
            exponent++;
        }
        BigInteger whole = BigInteger.valueOf(bits < 0 ? -mantissa : mantissa);
        boolean fraction = exponent < 0 && mantissa != 0;
        unscaled = fraction ? whole.multiply(BigInteger.valueOf(5).pow(-exponent)) : mantissa == 0 ? whole : whole.shiftLeft(exponent);
        scale = fraction ? -exponent : 0;
    }

    public BigDecimal(String text) {
        int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        String digits = exponentAt < 0 ? text : text.substring(0, exponentAt);
        long exponent = exponentAt < 0 ? 0 : Integer.parseInt(text.substring(exponentAt + 1));
        int point = digits.indexOf('.');
        if (point >= 0) {
            exponent -= digits.length() - point - 1;
            digits = digits.substring(0, point) + digits.substring(point + 1);
        }
        if (digits.isEmpty() || digits.charAt(digits.length() - 1) < '0') {
            throw new NumberFormatException("no digits in \"" + text + "\"");
        }
        unscaled = new BigInteger(digits);
        if (-exponent != (int) -exponent) {
            throw new NumberFormatException("Scale out of range.");
        }
        scale = (int) -exponent;
    }

    public BigDecimal(String text, MathContext context) {
        this(new BigDecimal(text).round(context));
    }

    public BigDecimal(double value, MathContext context) {
        this(new BigDecimal(value).round(context));
    }

    private BigDecimal(BigDecimal other) {
        this(other.unscaled, other.scale);
    }

    public static BigDecimal valueOf(long value) {
        return new BigDecimal(value);
    }

    public static BigDecimal valueOf(long unscaled, int scale) {
        return new BigDecimal(BigInteger.valueOf(unscaled), scale);
    }

    /** The value that {@code Double.toString} shows. */
    public static BigDecimal valueOf(double value) {
        return new BigDecimal(Double.toString(value));
    }

    private static BigInteger tenTo(long exponent) {
        return BigInteger.TEN.pow((int) exponent);
    }

    /** The unscaled value at a larger scale. */
    private BigInteger at(long newScale) {
        return newScale == scale ? unscaled : unscaled.multiply(tenTo(newScale - scale));
    }

    public BigDecimal add(BigDecimal other) {
        int common = Math.max(scale, other.scale);
        return new BigDecimal(at(common).add(other.at(common)), common);
    }

    public BigDecimal add(BigDecimal other, MathContext context) {
        return add(other).round(context);
    }

    public BigDecimal subtract(BigDecimal other) {
        return add(other.negate());
    }

    public BigDecimal subtract(BigDecimal other, MathContext context) {
        return subtract(other).round(context);
    }

    public BigDecimal multiply(BigDecimal other) {
        return new BigDecimal(unscaled.multiply(other.unscaled), scale + other.scale);
    }

    public BigDecimal multiply(BigDecimal other, MathContext context) {
        return multiply(other).round(context);
    }

    public BigDecimal divide(BigDecimal other, int newScale, RoundingMode mode) {
        requireDivisor(other);
        long shift = (long) newScale + other.scale - scale;
        BigInteger dividend = shift > 0 ? unscaled.multiply(tenTo(shift)) : unscaled;
        BigInteger divisor = shift < 0 ? other.unscaled.multiply(tenTo(-shift)) : other.unscaled;
        return new BigDecimal(Rounding.divide(dividend, divisor, mode), newScale);
    }

    public BigDecimal divide(BigDecimal other, int newScale, int mode) {
        return divide(other, newScale, RoundingMode.valueOf(mode));
    }

    public BigDecimal divide(BigDecimal other, RoundingMode mode) {
        return divide(other, scale, mode);
    }

    private void requireDivisor(BigDecimal other) {
        if (other.signum() == 0) {
            throw new ArithmeticException(signum() == 0 ? "Division undefined" : "Division by zero");
        }
    }

    /** The exact quotient; ArithmeticException if it has no end. */
    public BigDecimal divide(BigDecimal other) {
        requireDivisor(other);
        int preferred = scale - other.scale;
        if (signum() == 0) {
            return new BigDecimal(BigInteger.ZERO, preferred);
        }
        long digits = Math.min(precision() + (long) Math.ceil(10.0 * other.precision() / 3.0), Integer.MAX_VALUE);
        BigDecimal quotient;
        try {
            quotient = divide(other, new MathContext((int) digits, RoundingMode.UNNECESSARY));
        } catch (ArithmeticException e) {
            throw new ArithmeticException("Non-terminating decimal expansion; no exact representable decimal result.");
        }
        return preferred > quotient.scale ? quotient.setScale(preferred, RoundingMode.UNNECESSARY) : quotient;
    }

    public BigDecimal divide(BigDecimal other, MathContext context) {
        if (context.getPrecision() == 0) {
            return divide(other);
        }
        requireDivisor(other);
        long preferred = (long) scale - other.scale;
        if (signum() == 0) {
            return new BigDecimal(BigInteger.ZERO, (int) preferred);
        }
        long enough = preferred + context.getPrecision() + other.precision() - precision() + 2;
        long wide = Math.max(enough, preferred);
        long shift = wide + other.scale - scale;
        BigInteger[] both = (shift > 0 ? unscaled.multiply(tenTo(shift)) : unscaled)
                .divideAndRemainder(shift < 0 ? other.unscaled.multiply(tenTo(-shift)) : other.unscaled);
        BigInteger sticky = both[0].multiply(BigInteger.TEN);
        if (both[1].signum() != 0) {
            sticky = sticky.add(BigInteger.valueOf(signum() * other.signum()));
        }
        BigDecimal quotient = new BigDecimal(sticky, (int) wide + 1);
        BigDecimal result = quotient.round(context);
        return result.compareTo(quotient) == 0 ? Rounding.stripTo(result, preferred) : result;
    }

    public BigDecimal divideToIntegralValue(BigDecimal other) {
        requireDivisor(other);
        long preferred = (long) scale - other.scale;
        BigDecimal whole = divide(other, 0, RoundingMode.DOWN);
        if (whole.signum() == 0) {
            return new BigDecimal(BigInteger.ZERO, (int) preferred);
        }
        return preferred >= 0 ? whole.setScale((int) preferred) : Rounding.stripTo(whole, preferred);
    }

    public BigDecimal remainder(BigDecimal other) {
        return subtract(divideToIntegralValue(other).multiply(other));
    }

    public BigDecimal[] divideAndRemainder(BigDecimal other) {
        BigDecimal whole = divideToIntegralValue(other);
        return new BigDecimal[] {whole, subtract(whole.multiply(other))};
    }

    public BigDecimal pow(int exponent) {
        if (exponent < 0 || exponent > 999999999) {
            throw new ArithmeticException("Invalid operation");
        }
        return new BigDecimal(unscaled.pow(exponent), scale * exponent);
    }

    public BigDecimal sqrt(MathContext context) {
        if (signum() < 0) {
            throw new ArithmeticException("Attempted square root of negative BigDecimal");
        }
        long preferred = scale / 2;
        if (signum() == 0) {
            return new BigDecimal(BigInteger.ZERO, (int) preferred);
        }
        long wide = context.getPrecision() + 2L + Math.max(0, scale - precision() / 2);
        BigInteger square = wide * 2 >= scale ? unscaled.multiply(tenTo(wide * 2 - scale)) : unscaled.divide(tenTo(scale - wide * 2));
        BigInteger root = square.sqrt();
        boolean exact = root.multiply(root).equals(square);
        BigInteger sticky = root.multiply(BigInteger.TEN).add(exact ? BigInteger.ZERO : BigInteger.ONE);
        BigDecimal result = new BigDecimal(sticky, (int) wide + 1).round(context);
        return Rounding.stripTo(result, preferred);
    }

    public BigDecimal negate() {
        return new BigDecimal(unscaled.negate(), scale);
    }

    public BigDecimal abs() {
        return signum() < 0 ? negate() : this;
    }

    public BigDecimal plus() {
        return this;
    }

    public int signum() {
        return unscaled.signum();
    }

    public int scale() {
        return scale;
    }

    public int precision() {
        return signum() == 0 ? 1 : unscaled.abs().toString().length();
    }

    public BigInteger unscaledValue() {
        return unscaled;
    }

    public BigDecimal round(MathContext context) {
        int excess = context.getPrecision() == 0 ? 0 : precision() - context.getPrecision();
        if (excess <= 0) {
            return this;
        }
        BigDecimal shorter = new BigDecimal(Rounding.divide(unscaled, tenTo(excess), context.getRoundingMode()), scale - excess);
        return shorter.precision() > context.getPrecision() ? shorter.round(context) : shorter;
    }

    public BigDecimal setScale(int newScale) {
        return setScale(newScale, RoundingMode.UNNECESSARY);
    }

    public BigDecimal setScale(int newScale, int mode) {
        return setScale(newScale, RoundingMode.valueOf(mode));
    }

    public BigDecimal setScale(int newScale, RoundingMode mode) {
        return newScale >= scale ? new BigDecimal(at(newScale), newScale)
                : new BigDecimal(Rounding.divide(unscaled, tenTo((long) scale - newScale), mode), newScale);
    }

    public BigDecimal stripTrailingZeros() {
        return signum() == 0 ? ZERO : Rounding.stripTo(this, Integer.MIN_VALUE);
    }

    public BigDecimal movePointLeft(int digits) {
        BigDecimal moved = new BigDecimal(unscaled, scale + digits);
        return moved.scale < 0 ? moved.setScale(0) : moved;
    }

    public BigDecimal movePointRight(int digits) {
        return movePointLeft(-digits);
    }

    public BigDecimal scaleByPowerOfTen(int digits) {
        return new BigDecimal(unscaled, scale - digits);
    }

    public BigDecimal ulp() {
        return valueOf(1, scale);
    }

    public BigDecimal min(BigDecimal other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public BigDecimal max(BigDecimal other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(BigDecimal other) {
        int common = Math.max(scale, other.scale);
        return at(common).compareTo(other.at(common));
    }

    /** Equal value and scale: 2.0 is not 2.00. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BigDecimal && scale == ((BigDecimal) other).scale && unscaled.equals(((BigDecimal) other).unscaled);
    }

    @Override
    public int hashCode() {
        return 31 * unscaled.hashCode() + scale;
    }

    @Override
    public String toString() {
        String digits = unscaled.abs().toString();
        long exponent = -(long) scale + digits.length() - 1;
        if (scale >= 0 && exponent >= PLAIN_EXPONENT) {
            return toPlainString();
        }
        String text = digits.length() > 1 ? digits.charAt(0) + "." + digits.substring(1) : digits;
        return (signum() < 0 ? "-" : "") + text + (exponent == 0 ? "" : exponent > 0 ? "E+" + exponent : "E" + exponent);
    }

    public String toPlainString() {
        String sign = signum() < 0 ? "-" : "";
        String digits = unscaled.abs().toString();
        if (scale <= 0) {
            return signum() == 0 ? "0" : sign + digits + "0".repeat(-scale);
        }
        if (digits.length() <= scale) {
            digits = "0".repeat(scale + 1 - digits.length()) + digits;
        }
        int point = digits.length() - scale;
        return sign + digits.substring(0, point) + "." + digits.substring(point);
    }

    public BigInteger toBigInteger() {
        return setScale(0, RoundingMode.DOWN).unscaled;
    }

    public BigInteger toBigIntegerExact() {
        return setScale(0, RoundingMode.UNNECESSARY).unscaled;
    }

    @Override
    public int intValue() {
        return toBigInteger().intValue();
    }

    @Override
    public long longValue() {
        return toBigInteger().longValue();
    }

    public int intValueExact() {
        return toBigIntegerExact().intValueExact();
    }

    public long longValueExact() {
        return toBigIntegerExact().longValueExact();
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(toString());
    }

    @Override
    public float floatValue() {
        return Float.parseFloat(toString());
    }
}
