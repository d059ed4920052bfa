/** Hexadecimal text of floating-point numbers, both ways. */
public class HexFloats {
    public static void main(String[] args) {
        double[] v = {0.0, -0.0, 1, -1.5, 0.1, 1.7e300, Double.MIN_VALUE, Double.MIN_NORMAL, 1e-310, Double.NaN, Double.NEGATIVE_INFINITY, 255.9375};
        for (double d : v) System.out.println(Double.toHexString(d) + " " + Float.toHexString((float) d) + " " + String.format("%a|%A|%20a|%-20a|%+a", d, d, d, d, d) + (Math.abs(d) > 1e-300 ? String.format("%.2a|%.0a", d, d) : ""));
        float[] f = {1e-40f, Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE};
        for (float x : f) System.out.println(Float.toHexString(x) + " " + Double.parseDouble(Double.toHexString(x)) + " " + Float.parseFloat(Float.toHexString(x)));
        System.out.println(0x1.8p1 + " " + 0xAp-3f + " " + 0x.8p0 + " " + Double.parseDouble("0x1.fffffffffffff8p0") + " " + Double.parseDouble("-0X10P-1"));
    }
}
