/** Transcendental functions, bit for bit. */
public class StrictMathFunctions {
    static long h;

    static void add(String name, double v) {
        h = h * 31 + Double.doubleToLongBits(v);
        if (name != null) {
            System.out.println(name + " " + Long.toHexString(Double.doubleToLongBits(v)));
        }
    }

    public static void main(String[] args) {
        double[] special = {0, -0.0, 1, -1, 0.5, 2, 10, -3.75, 100, 1e-10, 1e10, 710, -746, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Math.PI};
        for (double x : special) {
            add("sin", StrictMath.sin(x));
            add("cos", StrictMath.cos(x));
            add("tan", StrictMath.tan(x));
            add("asin", StrictMath.asin(x));
            add("acos", StrictMath.acos(x));
            add("atan", StrictMath.atan(x));
            add("exp", StrictMath.exp(x));
            add("log", StrictMath.log(x));
            add("log10", StrictMath.log10(x));
            add("cbrt", StrictMath.cbrt(x));
            add("sinh", StrictMath.sinh(x));
            add("cosh", StrictMath.cosh(x));
            add("tanh", StrictMath.tanh(x));
            add("expm1", StrictMath.expm1(x));
            add("log1p", StrictMath.log1p(x));
            for (double y : special) {
                add(null, StrictMath.pow(x, y));
                add(null, StrictMath.atan2(x, y));
                add(null, StrictMath.hypot(x, y));
                add(null, StrictMath.IEEEremainder(x, y));
            }
        }
        System.out.println(Long.toHexString(h));
        for (double x = -20; x < 20; x += 0.0371) {
            add(null, StrictMath.sin(x));
            add(null, StrictMath.cos(x * 100));
            add(null, StrictMath.tan(x));
            add(null, StrictMath.exp(x));
            add(null, StrictMath.log(x + 21));
            add(null, StrictMath.atan(x));
            add(null, StrictMath.pow(x + 20.5, x / 3));
            add(null, StrictMath.cbrt(x));
        }
        System.out.println(Long.toHexString(h));
    }
}
