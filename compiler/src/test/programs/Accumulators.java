/** Sums with all numeric types in one loop. */
public class Accumulators {
    public static void main(String[] args) {
        byte b = 0;
        short s = 0;
        char c = 0;
        int i = 0;
        long l = 0;
        float f = 0;
        double d = 0;
        for (int k = 1; k <= 1000; k++) {
            b += k;
            s += k * k;
            c += k;
            i += k * k * k;
            l += (long) k * k * k * k;
            f += 1f / 8 * (k & 7);
            d += k / 16.0;
            b ^= s;
            l -= i >>> 3;
        }
        System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l + " " + f + " " + d);
    }
}
