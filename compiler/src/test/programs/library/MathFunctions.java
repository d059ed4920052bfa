/** Exactly defined functions of Math and those that StrictMath fixes. */
public class MathFunctions {
    public static void main(String[] args) {
        double[] v = {0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 1e17, -7.99, 0.49999999999999994, 4503599627370497.5, Double.NaN, Double.POSITIVE_INFINITY, 1e-320};
        for (double d : v) System.out.println(d + ": " + Math.floor(d) + " " + Math.ceil(d) + " " + Math.rint(d) + " " + Math.round(d) + " " + Math.round((float) d) + " " + Math.sqrt(d) + " " + Math.abs(d) + " " + Math.signum(d) + " " + Math.getExponent(d) + " " + Math.scalb(d, 3) + " " + Math.copySign(3, d) + " " + Math.nextAfter(d, 1) + " " + StrictMath.cbrt(d) + " " + Math.toDegrees(d) + " " + Math.IEEEremainder(d, 0.7));
        for (double d = -3; d <= 3; d += 0.75) System.out.println(StrictMath.sin(d) + " " + StrictMath.cos(d) + " " + StrictMath.tan(d) + " " + StrictMath.atan(d) + " " + StrictMath.exp(d) + " " + StrictMath.log(d + 4) + " " + StrictMath.log10(d + 4) + " " + StrictMath.pow(d + 4, d) + " " + StrictMath.sinh(d) + " " + StrictMath.tanh(d) + " " + StrictMath.asin(d / 3) + " " + StrictMath.acos(d / 3) + " " + StrictMath.atan2(d, 1) + " " + StrictMath.hypot(d, 2) + " " + StrictMath.expm1(d) + " " + StrictMath.log1p(d + 4));
        System.out.println(Math.floorMod(-7, 3) + " " + Math.floorDiv(-7L, 3) + " " + Math.abs(Integer.MIN_VALUE) + " " + Math.hypot(3, 4) + " " + Math.max(-0.0f, 0.0f) + Math.min(1L, 2));
        String[] n = {"add", "mul", "neg", "int", "inc", "sub"};
        for (String s : n) try {
            System.out.println(s.equals("add") ? Math.addExact(Integer.MAX_VALUE, 1) : s.equals("mul") ? Math.multiplyExact(1L << 40, 1L << 40) : s.equals("neg") ? Math.negateExact(Integer.MIN_VALUE) : s.equals("int") ? Math.toIntExact(1L << 40) : s.equals("inc") ? Math.incrementExact(Long.MAX_VALUE) : Math.subtractExact(Integer.MIN_VALUE, 1));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }
}
