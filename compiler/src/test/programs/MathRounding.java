/** floor, ceil, rint, round, abs, min, max, signum, sqrt. */
public class MathRounding {
    public static void main(String[] args) {
        double[] values = {0, -0.0, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 0.49999999999999994, -0.49999999999999994, 4503599627370495.5, 4503599627370497.0, 1e18, -1e19,
            1e300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 3.7, -3.2, 9007199254740991.0, Double.MIN_VALUE};
        for (double v : values) {
            System.out.println(v + ": " + Math.floor(v) + " " + Math.ceil(v) + " " + Math.rint(v) + " " + Math.round(v) + " " + Math.abs(v) + " " + Math.signum(v)
                + " " + Math.sqrt(v) + " " + Math.round((float) v));
        }
        for (double a : values) {
            System.out.println(Math.min(a, 0.0) + " " + Math.max(a, -0.0) + " " + Float.floatToIntBits(Math.min((float) a, -0f)) + " " + Float.floatToIntBits(Math.max((float) a, 0f)) + " " + Math.copySign(3.0, a));
        }
        System.out.println(Math.min(1, 2) + Math.max(3L, 4L) + Math.abs(-5) + Math.abs(-6L) + " " + Math.abs(Integer.MIN_VALUE));
        System.out.println(Math.sqrt(2) + " " + Math.sqrt(144) + " " + Math.sqrt(1e-300));
        System.out.println(Math.toRadians(180) + " " + Math.toDegrees(Math.PI));
    }
}
