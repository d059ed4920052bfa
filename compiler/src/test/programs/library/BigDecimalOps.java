import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** BigDecimal: scales, rounding, division, text forms, comparison. */
public class BigDecimalOps {
    public static void main(String[] args) {
        String[] t = {"0", "1.10", "-123.456", "1E+5", "0.000001234", "1e-10", "99999999999999999999.99", "-0.5", "12300"};
        for (String s : t) {
            BigDecimal d = new BigDecimal(s);
            System.out.println(d + " " + d.toPlainString() + " " + d.scale() + " " + d.precision() + " " + d.unscaledValue() + " " + d.stripTrailingZeros() + " " + d.hashCode() + " " + d.negate() + " " + d.signum() + " " + d.intValue() + " " + d.doubleValue() + " " + d.movePointLeft(3) + " " + d.movePointRight(2) + " " + d.scaleByPowerOfTen(4));
        }
        BigDecimal a = new BigDecimal("10");
        BigDecimal b = new BigDecimal("3.7");
        for (RoundingMode m : RoundingMode.values()) {
            if (m != RoundingMode.UNNECESSARY) System.out.println(m + " " + a.divide(b, 5, m) + " " + a.negate().divide(b, 0, m) + " " + new BigDecimal("2.5").setScale(0, m) + " " + new BigDecimal("-1.15").setScale(1, m) + " " + new BigDecimal("123.449").round(new MathContext(4, m)));
        }
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + b.pow(5) + " " + a.remainder(b) + " " + a.divideToIntegralValue(b) + " " + a.divide(new BigDecimal("4")) + " " + a.divide(b, MathContext.DECIMAL32) + " " + a.compareTo(new BigDecimal("10.00")) + a.equals(new BigDecimal("10.0")) + a.max(b));
        try {
            a.divide(b);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            b.setScale(0);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new BigDecimal(0.1) + " " + BigDecimal.valueOf(0.1) + " " + BigDecimal.valueOf(12345, 3) + " " + new BigDecimal("1234.5").toBigInteger() + " " + new BigDecimal(2).sqrt(new MathContext(30)));
    }
}
