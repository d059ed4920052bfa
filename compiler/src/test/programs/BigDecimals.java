import java.math.*;
import java.util.*;

/** BigDecimal: parsing, notation, arithmetic, every rounding mode, division with and without end. */
public class BigDecimals {
    static void show(String what, java.util.function.Supplier<Object> value) {
        try {
            System.out.println(what + " " + value.get());
        } catch (ArithmeticException | NumberFormatException e) {
            System.out.println(what + " " + e.getClass().getSimpleName() + (e instanceof ArithmeticException && !e.getMessage().contains("ero") && !e.getMessage().contains("undefined") ? " " + e.getMessage() : ""));
        }
    }

    public static void main(String[] args) {
        String[] texts = {"0", "1", "-1.50", "123.4567", "1E+5", "1e-9", "-0.000001", "0.0000001", "99999999999999999999.9", "5E-3", "100", "0.00", "-12.5E3", "+.5", "7."};
        for (String t : texts) {
            BigDecimal d = new BigDecimal(t);
            System.out.println(d + " " + d.toPlainString() + " " + d.scale() + " " + d.precision() + " " + d.unscaledValue() + " " + d.signum() + " " + d.stripTrailingZeros()
                    + " " + d.hashCode() + " " + d.intValue() + " " + d.doubleValue() + " " + d.toBigInteger() + " " + d.negate() + d.abs() + d.ulp());
        }
        for (RoundingMode mode : RoundingMode.values())
            for (String t : new String[] {"5.5", "2.5", "1.6", "1.1", "1.0", "-1.0", "-1.1", "-1.6", "-2.5", "-5.5"})
                show(mode + t, () -> new BigDecimal(t).setScale(0, mode));
        BigDecimal[] values = new BigDecimal[texts.length];
        for (int i = 0; i < values.length; i++) values[i] = new BigDecimal(texts[i]);
        for (BigDecimal a : values)
            for (BigDecimal b : values) {
                show("+", () -> a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.compareTo(b) + a.equals(b) + a.min(b) + a.max(b));
                show("/", () -> a.divide(b));
                show("/10", () -> a.divide(b, 10, RoundingMode.HALF_UP));
                show("/mc", () -> a.divide(b, new MathContext(7)));
                show("/64", () -> a.divide(b, MathContext.DECIMAL64));
                show("%", () -> a.remainder(b) + " " + a.divideToIntegralValue(b));
            }
        for (double d : new double[] {0.1, 1, -2.5, 1e20, 1e-5, 123456.789, Double.MIN_VALUE, 0}) System.out.println(new BigDecimal(d) + " " + BigDecimal.valueOf(d));
        show("pow", () -> new BigDecimal("1.1").pow(20) + " " + new BigDecimal("-3").pow(3));
        show("sqrt", () -> new BigDecimal("2").sqrt(new MathContext(40)) + " " + new BigDecimal("16").sqrt(MathContext.DECIMAL32));
        show("move", () -> new BigDecimal("12.34").movePointLeft(5) + " " + new BigDecimal("12.34").movePointRight(5) + " " + new BigDecimal("12.34").scaleByPowerOfTen(4));
        show("round", () -> new BigDecimal("999.96").round(new MathContext(4)) + " " + new BigDecimal("123456").round(new MathContext(2)));
        show("bad", () -> new BigDecimal("1.2.3"));
        show("bad", () -> new BigDecimal(""));
        show("bad", () -> new BigDecimal("abc"));
        show("nan", () -> new BigDecimal(Double.NaN));
        show("scale", () -> new BigDecimal("1.25").setScale(1));
        show("exact", () -> new BigDecimal("1.0").intValueExact() + " " + new BigDecimal("1.5").intValueExact());
        BigDecimal e = BigDecimal.ONE, term = BigDecimal.ONE;
        for (int i = 1; i < 60; i++) {
            term = term.divide(BigDecimal.valueOf(i), 60, RoundingMode.HALF_EVEN);
            e = e.add(term);
        }
        System.out.println(e + " " + new MathContext(5, RoundingMode.UP) + " " + MathContext.DECIMAL128);
    }
}
