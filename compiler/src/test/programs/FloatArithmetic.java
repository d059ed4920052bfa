/** Single precision arithmetic, rounding and special values. */
public class FloatArithmetic {
    public static void main(String[] args) {
        float[] values = {0f, -0f, 1f, -1f, 0.5f, 3.5f, 1e10f, 16777216f, 0.1f, Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN};
        for (float a : values) {
            for (float b : values) {
                System.out.println(a + " " + b + ": " + Float.floatToIntBits(a + b) + " " + Float.floatToIntBits(a - b) + " " + Float.floatToIntBits(a * b)
                    + " " + Float.floatToIntBits(a / b) + " " + Float.floatToIntBits(a % b) + " " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b));
            }
            System.out.println(-a + " " + (int) a + " " + (long) a + " " + (double) a);
        }
        System.out.println(16777216f + 1f == 16777216f);
        System.out.println(0.1f + 0.2f);
        float sum = 0;
        for (int i = 0; i < 1000; i++) {
            sum += 0.1f;
        }
        System.out.println(sum);
    }
}
