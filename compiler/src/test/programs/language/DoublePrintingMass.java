import java.util.Random;

/** Hash of the texts of many doubles and floats: random bits, all powers of two and ten, halves, integers beyond 2^53. */
public class DoublePrintingMass {
    static long h = 1;

    static void add(String s) {
        h = h * 0x5DEECE66DL + s.hashCode();
    }

    public static void main(String[] args) {
        Random r = new Random(77);
        for (int i = 0; i < 4000; i++) {
            add(Double.toString(Double.longBitsToDouble(r.nextLong())));
            add(Float.toString(Float.intBitsToFloat(r.nextInt())));
            add(Double.toString(r.nextDouble()));
            add(Float.toString(r.nextFloat() * 100));
            if (i % 500 == 0) System.out.println(i + " " + h);
        }
        for (int e = -1074; e < 1024; e++) add(Double.toString(Math.scalb(1.0, e)));
        System.out.println(h);
        for (int e = -149; e < 128; e++) add(Float.toString(Math.scalb(1f, e)));
        System.out.println(h);
        for (int i = 0; i < 2000; i++) {
            add(Double.toString((double) (r.nextLong() >>> r.nextInt(60))));
            add(Float.toString((float) (r.nextLong() >>> r.nextInt(60))));
        }
        System.out.println(h);
        for (int i = 1; i < 400; i++) add(Double.toString(Double.longBitsToDouble(i)));
        System.out.println(h);
        System.out.println(Math.scalb(1.0, -62) + " " + 2e-323 + " " + 1.0E23 + " " + 9.999999999999999E22 + " " + 2147483648f + " " + 8.41E21 + " " + 2.2250738585072014E-308 + " " + 1.1E-44f);
    }
}
