/** NaN, infinities, negative zero: comparison, min, max, remainder, conversion, boxing, hashing. */
public class FloatingSpecials {
    public static void main(String[] args) {
        double[] v = {0.0, -0.0, 1.5, -1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e-300, Double.MAX_VALUE, 1e-308};
        for (double a : v) {
            StringBuilder s = new StringBuilder();
            s.append(a).append(": ").append((int) a).append(' ').append((long) a).append(' ').append((char) a + 0).append(' ').append((byte) a).append(' ').append((float) a).append(' ').append(Double.hashCode(a)).append(' ');
            for (double b : v) {
                s.append(a < b ? '<' : a > b ? '>' : a == b ? '=' : '?').append(Double.compare(a, b)).append(a != b).append(Double.valueOf(a).equals(b)).append(' ');
            }
            System.out.println(s);
        }
        for (double a : v) {
            StringBuilder s = new StringBuilder();
            for (double b : v) {
                s.append(Math.min(a, b)).append(',').append(Math.max(a, b)).append(',').append(a % b).append(',').append(a / b).append(',').append(a * b).append(',').append(a + b).append(' ');
            }
            System.out.println(s);
        }
        float nan = Float.NaN;
        float zero = -0f;
        System.out.println((nan == nan) + " " + (nan < 0) + " " + !(nan >= 0) + " " + (zero == 0f) + " " + 1 / zero + " " + Float.compare(zero, 0f) + " " + Float.floatToIntBits(zero) + " " + Float.hashCode(nan));
        int count = 0;
        for (double d = 0; d != 1 && count < 20; d += 0.1) {
            count++;
        }
        System.out.println(count);
    }
}
