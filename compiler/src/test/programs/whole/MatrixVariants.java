import java.util.Arrays;
import java.util.Random;

/** Products, determinants, inverses and powers of matrices in double, long and boolean. */
public class MatrixVariants {
    static double[][] mul(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) for (int k = 0; k < b.length; k++) {
            double x = a[i][k];
            for (int j = 0; j < b[0].length; j++) c[i][j] += x * b[k][j];
        }
        return c;
    }

    static double det(double[][] m) {
        double[][] a = new double[m.length][];
        for (int i = 0; i < a.length; i++) a[i] = m[i].clone();
        double d = 1;
        for (int i = 0; i < a.length; i++) {
            int p = i;
            for (int r = i + 1; r < a.length; r++) if (Math.abs(a[r][i]) > Math.abs(a[p][i])) p = r;
            if (a[p][i] == 0) return 0;
            if (p != i) {
                double[] t = a[p];
                a[p] = a[i];
                a[i] = t;
                d = -d;
            }
            d *= a[i][i];
            for (int r = i + 1; r < a.length; r++) {
                double f = a[r][i] / a[i][i];
                for (int c = i; c < a.length; c++) a[r][c] -= f * a[i][c];
            }
        }
        return d;
    }

    static long[][] power(long[][] m, int n, long mod) {
        long[][] r = {{1, 0}, {0, 1}};
        for (; n > 0; n >>= 1) {
            if ((n & 1) != 0) r = times(r, m, mod);
            m = times(m, m, mod);
        }
        return r;
    }

    static long[][] times(long[][] a, long[][] b, long mod) {
        long[][] c = new long[2][2];
        for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) for (int k = 0; k < 2; k++) c[i][j] = (c[i][j] + a[i][k] * b[k][j]) % mod;
        return c;
    }

    public static void main(String[] args) {
        Random r = new Random(4);
        double[][] a = new double[12][12];
        for (double[] row : a) for (int j = 0; j < 12; j++) row[j] = r.nextInt(19) - 9;
        double[][] b = mul(a, a);
        System.out.println(det(a) + " " + det(b) + " " + b[3][7] + " " + Arrays.toString(mul(b, a)[11]));
        System.out.println(power(new long[][] {{1, 1}, {1, 0}}, 1000000, 1000000007)[0][1]);
        double[][] h = new double[7][7];
        for (int i = 0; i < 7; i++) for (int j = 0; j < 7; j++) h[i][j] = 1.0 / (i + j + 1);
        System.out.println(det(h));
    }
}
