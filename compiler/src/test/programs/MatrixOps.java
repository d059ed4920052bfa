/** Products, powers and determinants of matrices. */
public class MatrixOps {
    static double[][] multiply(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                double s = 0;
                for (int k = 0; k < b.length; k++) {
                    s += a[i][k] * b[k][j];
                }
                c[i][j] = s;
            }
        }
        return c;
    }

    static double determinant(double[][] m) {
        int n = m.length;
        double det = 1;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                if (Math.abs(m[r][c]) > Math.abs(m[pivot][c])) {
                    pivot = r;
                }
            }
            if (pivot != c) {
                double[] t = m[c];
                m[c] = m[pivot];
                m[pivot] = t;
                det = -det;
            }
            det *= m[c][c];
            for (int r = c + 1; r < n; r++) {
                double f = m[r][c] / m[c][c];
                for (int k = c; k < n; k++) {
                    m[r][k] -= f * m[c][k];
                }
            }
        }
        return det;
    }

    static long[][] power(long[][] m, int n, long mod) {
        long[][] r = {{1, 0}, {0, 1}};
        while (n > 0) {
            if ((n & 1) != 0) {
                r = times(r, m, mod);
            }
            m = times(m, m, mod);
            n >>= 1;
        }
        return r;
    }

    static long[][] times(long[][] a, long[][] b, long mod) {
        long[][] c = new long[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                c[i][j] = (a[i][0] * b[0][j] + a[i][1] * b[1][j]) % mod;
            }
        }
        return c;
    }

    public static void main(String[] args) {
        int n = 24;
        double[][] a = new double[n][n];
        double[][] b = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = (i * 7 + j * 3) % 11 - 5 + (i == j ? 10 : 0);
                b[i][j] = (i + j) % 5 / 4.0;
            }
        }
        double[][] c = multiply(a, b);
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += c[i][i];
        }
        System.out.println(trace + " " + Double.doubleToLongBits(determinant(a)) + " " + power(new long[][] {{1, 1}, {1, 0}}, 1000000, 1000000007)[0][1]);
    }
}
