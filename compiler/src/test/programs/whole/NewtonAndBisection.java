/** Roots by three methods, all digits. */
public class NewtonAndBisection {
    interface F {
        double at(double x);
    }

    static double bisect(F f, double a, double b) {
        for (int i = 0; i < 200; i++) {
            double m = (a + b) / 2;
            if (f.at(a) * f.at(m) <= 0) b = m;
            else a = m;
        }
        return a;
    }

    static double newton(F f, F d, double x) {
        for (int i = 0; i < 50; i++) x -= f.at(x) / d.at(x);
        return x;
    }

    static double secant(F f, double a, double b) {
        for (int i = 0; i < 50 && a != b; i++) {
            double fa = f.at(a);
            double fb = f.at(b);
            if (fa == fb) break;
            double c = b - fb * (b - a) / (fb - fa);
            a = b;
            b = c;
        }
        return b;
    }

    public static void main(String[] args) {
        F f = x -> x * x * x - 2 * x - 5;
        System.out.println(bisect(f, 2, 3) + " " + newton(f, x -> 3 * x * x - 2, 2) + " " + secant(f, 2, 3));
        F g = x -> StrictMath.cos(x) - x;
        System.out.println(bisect(g, 0, 1) + " " + newton(g, x -> -StrictMath.sin(x) - 1, 1) + " " + secant(g, 0, 1));
        double area = 0;
        for (int i = 0; i < 1000; i++) area += StrictMath.exp(-(i + 0.5) / 1000) / 1000;
        System.out.println(area);
    }
}
