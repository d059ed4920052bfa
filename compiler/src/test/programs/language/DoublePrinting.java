/** Doubles with all their digits: random bits, powers, neighbours, subnormals. */
import java.util.Random;

public class DoublePrinting {
    public static void main(String[] args) {
        Random r = new Random(42);
        for (int i = 0; i < 150; i++) {
            long bits = r.nextLong();
            double d = Double.longBitsToDouble(bits);
            String s = Double.toString(d);
            System.out.println(s + " " + (Double.doubleToLongBits(Double.parseDouble(s)) == Double.doubleToLongBits(d)));
        }
        for (double d = 0.001; d < 1e8; d *= 9.99) {
            System.out.println(d + " " + Math.nextUp(d) + " " + Math.nextDown(d) + " " + Math.ulp(d));
        }
        for (int i = 1; i < 12; i++) {
            System.out.print((i / 10.0) + " " + (0.1 * i) + " " + i / 3.0 + ";");
        }
        System.out.println();
    }
}
