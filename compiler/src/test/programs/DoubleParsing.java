/** Correct rounding when numbers are read. */
public class DoubleParsing {
    public static void main(String[] args) {
        String[] texts = {"0", "1", "-1.5", "1e10", "1E-10", ".5", "5.", "1e400", "-1e400", "1e-400", "2.2250738585072014E-308", "2.2250738585072011e-308",
            "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "9007199254740993", "9007199254740992.9999999999", "1.7976931348623157e308",
            "1.7976931348623159e308", "123456789012345678901234567890", "0.1e1", "1d", "1f", "  12.5  ", "0x1.8p1", "-0x1p-1074", "NaN", "-Infinity", "+3",
            "179769313486231580793728971405301e276", "0.000000000000000000000000000000000000000000001", "6.0221407600e+23", "3.14159265358979323846264338327950288"};
        for (String s : texts) {
            System.out.println(s + " = " + Long.toHexString(Double.doubleToLongBits(Double.parseDouble(s))) + " "
                + Integer.toHexString(Float.floatToIntBits(Float.parseFloat(s))));
        }
    }
}
