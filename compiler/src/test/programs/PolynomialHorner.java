import java.util.Arrays;

/** Polynomials: evaluation, product, derivation, Newton's method. */
public class PolynomialHorner {
    static double eval(double[] p, double x) {
        double r = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            r = r * x + p[i];
        }
        return r;
    }

    static double[] derive(double[] p) {
        double[] d = new double[p.length - 1];
        for (int i = 0; i < d.length; i++) {
            d[i] = p[i + 1] * (i + 1);
        }
        return d;
    }

    static double[] multiply(double[] a, double[] b) {
        double[] c = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                c[i + j] += a[i] * b[j];
            }
        }
        return c;
    }

    public static void main(String[] args) {
        double[] p = {1};
        for (int i = 1; i <= 5; i++) {
            p = multiply(p, new double[] {-i, 1});
        }
        System.out.println(Arrays.toString(p) + Arrays.toString(derive(p)));
        double x = 5.7;
        double[] d = derive(p);
        for (int i = 0; i < 30; i++) {
            x -= eval(p, x) / eval(d, x);
        }
        System.out.println(Math.abs(x - 5) < 1e-12);
        System.out.println(eval(p, 2.5) + " " + Double.doubleToLongBits(eval(p, Math.PI)));
    }
}
