/** Planets in double precision. */
public class NBody {
    public static void main(String[] args) {
        double[] x = {0, 4.84, 8.34, 12.89, 15.37};
        double[] y = {0, -1.16, 4.12, -15.11, -25.9};
        double[] z = {0, -0.10, -0.4, -0.22, 0.179};
        double[] vx = {0, 0.6, -1.01, 1.08, 0.979};
        double[] vy = {0, 2.8, 1.8, 0.868, 0.594};
        double[] vz = {0, -0.02, 0.008, -0.01, -0.034};
        double[] m = {39.47, 0.037, 0.011, 0.0017, 0.002};
        for (int step = 0; step < 500; step++) {
            for (int i = 0; i < 5; i++) {
                for (int j = i + 1; j < 5; j++) {
                    double dx = x[i] - x[j];
                    double dy = y[i] - y[j];
                    double dz = z[i] - z[j];
                    double d2 = dx * dx + dy * dy + dz * dz;
                    double mag = 0.001 / (d2 * Math.sqrt(d2));
                    vx[i] -= dx * m[j] * mag;
                    vy[i] -= dy * m[j] * mag;
                    vz[i] -= dz * m[j] * mag;
                    vx[j] += dx * m[i] * mag;
                    vy[j] += dy * m[i] * mag;
                    vz[j] += dz * m[i] * mag;
                }
            }
            for (int i = 0; i < 5; i++) {
                x[i] += 0.001 * vx[i];
                y[i] += 0.001 * vy[i];
                z[i] += 0.001 * vz[i];
            }
        }
        for (int i = 0; i < 5; i++) {
            System.out.println(Double.doubleToLongBits(x[i]) + " " + Double.doubleToLongBits(y[i]) + " " + Double.doubleToLongBits(z[i]));
        }
    }
}
