/** All conversions between the primitive types, with saturation and NaN. */
public class Conversions {
    public static void main(String[] args) {
        double[] values = {0, -0.0, 1.5, -1.5, 2.9999, 127.6, 128, -129, 32768.5, 65535.9, 65536, 2147483647.0, 2147483648.0, -2147483648.0, -2147483649.0,
            4294967296.5, 9.2e18, 9.3e18, -9.3e18, 1e19, 1e100, -1e100, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e-320};
        for (double d : values) {
            float f = (float) d;
            System.out.println(d + " " + Float.floatToIntBits(f) + ": " + (int) d + " " + (long) d + " " + (byte) d + " " + (short) d + " " + (int) (char) d + " " + (int) f + " "
                + (long) f + " " + (byte) f + " " + (short) f + " " + (int) (char) f + " " + Double.doubleToLongBits(f));
        }
        long[] longs = {0, 1, -1, 16777217, 9007199254740993L, -9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE, 4294967295L, 2147483648L, 1234567890123456789L};
        for (long l : longs) {
            System.out.println(l + ": " + Double.doubleToLongBits(l) + " " + Float.floatToIntBits(l) + " " + (int) l + " " + (short) l + " " + (byte) l + " " + (int) (char) l);
        }
        int[] ints = {0, 1, -1, 16777217, 33554433, -16777219, Integer.MAX_VALUE, Integer.MIN_VALUE};
        for (int i : ints) {
            System.out.println(i + ": " + (double) i + " " + Float.floatToIntBits(i) + " " + (long) i + " " + (byte) i + " " + (short) i + " " + (int) (char) i);
        }
    }
}
