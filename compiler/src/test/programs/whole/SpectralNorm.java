import java.util.Arrays;

/** The largest singular value of an infinite matrix's corner. */
public class SpectralNorm {
    static double a(int i, int j) {
        return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
    }

    static double[] times(double[] v, boolean transposed) {
        double[] r = new double[v.length];
        for (int i = 0; i < v.length; i++) for (int j = 0; j < v.length; j++) r[i] += (transposed ? a(j, i) : a(i, j)) * v[j];
        return r;
    }

    public static void main(String[] args) {
        double[] u = new double[60];
        double[] v = null;
        Arrays.fill(u, 1);
        for (int i = 0; i < 10; i++) {
            v = times(times(u, false), true);
            u = times(times(v, false), true);
        }
        double vbv = 0;
        double vv = 0;
        for (int i = 0; i < 60; i++) {
            vbv += u[i] * v[i];
            vv += v[i] * v[i];
        }
        System.out.println(Math.sqrt(vbv / vv));
        System.out.printf("%.9f%n", Math.sqrt(vbv / vv));
    }
}
