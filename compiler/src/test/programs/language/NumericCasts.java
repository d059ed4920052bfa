/** All pairs of primitive casts on a table of values. */
public class NumericCasts {
    static String all(byte b) {
        return b + " " + (short) b + " " + (int) (char) b + " " + (int) b + " " + (long) b + " " + (float) b + " " + (double) b;
    }

    static String all(char c) {
        return (byte) c + " " + (short) c + " " + (int) c + " " + (long) c + " " + (float) c + " " + (double) c;
    }

    static String all(int i) {
        return (byte) i + " " + (short) i + " " + (int) (char) i + " " + (long) i + " " + (float) i + " " + (double) i;
    }

    static String all(long l) {
        return (byte) l + " " + (short) l + " " + (int) (char) l + " " + (int) l + " " + (float) l + " " + (double) l;
    }

    static String all(float f) {
        return (byte) f + " " + (short) f + " " + (int) (char) f + " " + (int) f + " " + (long) f + " " + (double) f;
    }

    static String all(double d) {
        return (byte) d + " " + (short) d + " " + (int) (char) d + " " + (int) d + " " + (long) d + " " + (float) d;
    }

    public static void main(String[] args) {
        long[] ls = {0, 127, 128, -129, 32768, 65536, 16777217, -16777219, 1L << 53, (1L << 53) + 1, (1L << 54) + 3, Long.MAX_VALUE, Long.MIN_VALUE, 0x7FFFFFBFFFFFFFFFL, 0x7FFFFFC000000000L};
        for (long l : ls) {
            System.out.println(all((byte) l) + " | " + all((char) l) + " | " + all((int) l) + " | " + all(l));
        }
        double[] ds = {0.9, -0.9, 127.99, -128.99, 65535.5, -2147483648.9, 9.2e18, 9.3e18, -1e19, 1e-45, 1.4e-45, 7e-46, 3.4028235677973366e38, 1e39, 0.1, 16777217.0};
        for (double d : ds) {
            System.out.println(all(d) + " | " + all((float) d));
        }
    }
}
