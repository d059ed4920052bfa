import java.util.Arrays;

/** Large static tables: names, factors, indices, computed and literal. */
public class UnitConversionTables {
    static final String[] NAMES = {"m", "km", "cm", "mm", "in", "ft", "yd", "mi", "nmi", "ly"};
    static final double[] FACTORS = {1, 1000, 0.01, 0.001, 0.0254, 0.3048, 0.9144, 1609.344, 1852, 9.4607304725808e15};
    static final int[][] TRIANGLE = {{1}, {1, 1}, {1, 2, 1}, {1, 3, 3, 1}, {1, 4, 6, 4, 1}};
    static final char[] MAP = new char[256];
    static final long[] POWERS = new long[63];

    static {
        for (int i = 0; i < 256; i++) MAP[i] = (char) (i ^ i >> 3);
        POWERS[0] = 1;
        for (int i = 1; i < 63; i++) POWERS[i] = POWERS[i - 1] * 2;
    }

    public static void main(String[] args) {
        for (int i = 0; i < NAMES.length; i++) {
            StringBuilder s = new StringBuilder(NAMES[i]);
            for (double f : FACTORS) s.append(' ').append(FACTORS[i] / f);
            System.out.println(s);
        }
        int h = 0;
        for (char c : MAP) h = h * 31 + c;
        for (long p : POWERS) h = h * 31 + Long.hashCode(p);
        for (int[] r : TRIANGLE) h = h * 31 + Arrays.hashCode(r);
        System.out.println(h);
    }
}
