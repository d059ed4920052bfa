/** Sums whose rounding errors show: order of addition, Kahan, products, square roots, harmonic numbers. */
public class DoubleArithmeticLoops {
    public static void main(String[] args) {
        double up = 0;
        double down = 0;
        float f = 0;
        for (int i = 1; i <= 5000; i++) {
            up += 1.0 / i;
            f += 1f / i;
        }
        for (int i = 5000; i > 0; i--) down += 1.0 / i;
        System.out.println(up + " " + down + " " + f);
        double s = 0;
        double c = 0;
        for (int i = 0; i < 5000; i++) {
            double y = 0.1 - c;
            double t = s + y;
            c = t - s - y;
            s = t;
        }
        System.out.println(s + " " + c);
        double p = 1;
        for (int i = 1; i < 170; i++) p *= i;
        System.out.println(p);
        double r = 2;
        for (int i = 0; i < 60; i++) r = Math.sqrt(r);
        for (int i = 0; i < 60; i++) r *= r;
        System.out.println(r);
        double x = 0.5;
        for (int i = 0; i < 200; i++) x = 3.9 * x * (1 - x);
        System.out.println(x);
        long n = 0;
        for (double d = 0; d < 1; d += 0.001) n++;
        System.out.println(n + " " + (0.1 + 0.2) + " " + (0.1f + 0.2f) + " " + (0.1 + 0.7) * 10 + " " + (int) ((0.1 + 0.7) * 10) + " " + 1e16 + 1 + " " + (1e16 + 1 == 1e16) + " " + 3 * 0.1);
    }
}
