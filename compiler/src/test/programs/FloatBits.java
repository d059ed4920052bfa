/** Raw bits of floating-point numbers. */
public class FloatBits {
    public static void main(String[] args) {
        double[] d = {0, -0.0, 1, -2, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY, 0.1};
        for (double v : d) {
            long bits = Double.doubleToLongBits(v);
            System.out.println(Long.toHexString(bits) + " " + Double.longBitsToDouble(bits) + " " + Double.hashCode(v) + " " + Math.getExponent(v) + " " + Double.doubleToLongBits(Math.ulp(v))
                + " " + Long.toHexString(Double.doubleToLongBits(Math.nextUp(v))) + " " + Long.toHexString(Double.doubleToLongBits(Math.nextDown(v))));
            float f = (float) v;
            System.out.println(Integer.toHexString(Float.floatToIntBits(f)) + " " + Float.intBitsToFloat(Float.floatToIntBits(f)) + " " + Float.hashCode(f) + " "
                + Math.getExponent(f) + " " + Integer.toHexString(Float.floatToIntBits(Math.nextUp(f))));
        }
        System.out.println(Double.isNaN(Double.longBitsToDouble(0x7ff8000000000001L)) + " " + Long.toHexString(Double.doubleToLongBits(Double.longBitsToDouble(0x7ff8000000000001L))));
    }
}
