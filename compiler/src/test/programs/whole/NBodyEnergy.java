/** Planets under gravity, all digits of the energy. */
public class NBodyEnergy {
    static final double YEAR = 365.24;
    static final double SUN = 4 * Math.PI * Math.PI;
    static double[][] b = {{0, 0, 0, 0, 0, 0, SUN}, {4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01, 1.66007664274403694e-03 * YEAR, 7.69901118419740425e-03 * YEAR, -6.90460016972063023e-05 * YEAR, 9.54791938424326609e-04 * SUN}, {8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01, -2.76742510726411899e-03 * YEAR, 4.99852801234917238e-03 * YEAR, 2.30417297573763929e-05 * YEAR, 2.85885980666130812e-04 * SUN}};

    static double energy() {
        double e = 0;
        for (int i = 0; i < b.length; i++) {
            e += 0.5 * b[i][6] * (b[i][3] * b[i][3] + b[i][4] * b[i][4] + b[i][5] * b[i][5]);
            for (int j = i + 1; j < b.length; j++) {
                double x = b[i][0] - b[j][0];
                double y = b[i][1] - b[j][1];
                double z = b[i][2] - b[j][2];
                e -= b[i][6] * b[j][6] / Math.sqrt(x * x + y * y + z * z);
            }
        }
        return e;
    }

    static void step(double dt) {
        for (int i = 0; i < b.length; i++) for (int j = i + 1; j < b.length; j++) {
            double[] p = b[i];
            double[] q = b[j];
            double x = p[0] - q[0];
            double y = p[1] - q[1];
            double z = p[2] - q[2];
            double d = x * x + y * y + z * z;
            double m = dt / (d * Math.sqrt(d));
            p[3] -= x * q[6] * m;
            p[4] -= y * q[6] * m;
            p[5] -= z * q[6] * m;
            q[3] += x * p[6] * m;
            q[4] += y * p[6] * m;
            q[5] += z * p[6] * m;
        }
        for (double[] p : b) {
            p[0] += dt * p[3];
            p[1] += dt * p[4];
            p[2] += dt * p[5];
        }
    }

    public static void main(String[] args) {
        System.out.println(energy());
        for (int k = 0; k < 10; k++) {
            for (int i = 0; i < 2000; i++) step(0.01);
            System.out.println(energy() + " " + b[1][0] + " " + b[2][5]);
        }
        System.out.printf("%.9f%n", energy());
    }
}
