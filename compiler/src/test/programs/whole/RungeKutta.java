/** A pendulum and a predator-prey system integrated with doubles. */
public class RungeKutta {
    public static void main(String[] args) {
        double a = 1;
        double w = 0;
        double h = 0.01;
        for (int i = 0; i < 1000; i++) {
            double k1 = -StrictMath.sin(a);
            double a2 = a + h / 2 * w;
            double w2 = w + h / 2 * k1;
            double k2 = -StrictMath.sin(a2);
            double a3 = a + h / 2 * w2;
            double w3 = w + h / 2 * k2;
            double k3 = -StrictMath.sin(a3);
            double a4 = a + h * w3;
            double w4 = w + h * k3;
            a += h / 6 * (w + 2 * w2 + 2 * w3 + w4);
            w += h / 6 * (k1 + 2 * k2 + 2 * k3 - StrictMath.sin(a4));
        }
        System.out.println(a + " " + w);
        double x = 10;
        double y = 5;
        for (int i = 0; i < 3000; i++) {
            double dx = 1.1 * x - 0.4 * x * y;
            double dy = 0.1 * x * y - 0.4 * y;
            x += dx * 0.01;
            y += dy * 0.01;
        }
        System.out.println(x + " " + y);
    }
}
