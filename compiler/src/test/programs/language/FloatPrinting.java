/** Floats whose shortest text all releases agree on, and their bits after parsing. */
public class FloatPrinting {
    public static void main(String[] args) {
        float[] v = {0f, -0f, 1f, 0.1f, 3.3f, 1e10f, 1.0E-5f, 123456.7f, 1234567.9f, 0.001f, 9999999f, 1e7f, 16777216f, Float.MAX_VALUE, Float.NaN, Float.NEGATIVE_INFINITY, 3.1415927f, 100f, 0.3333f, 2.5e-3f};
        for (float f : v) {
            System.out.println(f + " " + Integer.toHexString(Float.floatToIntBits(f)) + " " + (double) f + " " + (int) f + " " + Math.round(f));
        }
        String[] t = {"1", "1.5f", "-3e3", "0x1p3", "1e-46", "3.4028236e38", "16777217", "0.1", " 2.5 ", "+.5", "NaN", "-Infinity", "1e40", "7D"};
        for (String s : t) {
            System.out.println(s + " -> " + Float.parseFloat(s) + " " + Integer.toHexString(Float.floatToIntBits(Float.parseFloat(s))));
        }
        float sum = 0;
        for (int i = 1; i <= 1000; i++) {
            sum += 1f / i;
        }
        System.out.println(Float.floatToIntBits(sum));
    }
}
