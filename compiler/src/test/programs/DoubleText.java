/** Text of doubles and floats. */
public class DoubleText {
    public static void main(String[] args) {
        double[] values = {0, -0.0, 1, -1, 10, 100, 1234567, 9999999, 10000000, 12345678.9, 0.1, 0.01, 0.001, 0.0001, 0.00123, 1e-5, 123.456, 1e21, 1.5e300,
            3.141592653589793, 2.718281828459045, 1.0 / 3, 2.0 / 3, 100.0 / 3, 1e15, 123456789012345680.0, Double.MAX_VALUE, 4.35, 0.3, 299792458, 6.02214076e23,
            1.6e-19, 1e100, 4503599627370496.5, 9007199254740993.0};
        for (double d : values) {
            System.out.println(d);
        }
        float[] floats = {0f, -0f, 1f, 0.1f, 0.2f, 3.14159f, 1e10f, 1.5e-10f, 16777216f, 1234567f, 12345678f, 0.001f, 0.00099f, Float.MAX_VALUE, 33.333332f};
        for (float f : floats) {
            System.out.println(f);
        }
        System.out.println("" + 1.0f + 2.0 + 'x' + 1e7f + 1e7);
    }
}
