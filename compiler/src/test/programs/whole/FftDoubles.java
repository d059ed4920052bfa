/** A fast Fourier transform and its inverse with StrictMath, digits of a spectrum. */
public class FftDoubles {
    static void fft(double[] re, double[] im, boolean inverse) {
        int n = re.length;
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) j ^= bit;
            j ^= bit;
            if (i < j) {
                double t = re[i];
                re[i] = re[j];
                re[j] = t;
                t = im[i];
                im[i] = im[j];
                im[j] = t;
            }
        }
        for (int len = 2; len <= n; len <<= 1) {
            double ang = 2 * Math.PI / len * (inverse ? -1 : 1);
            for (int i = 0; i < n; i += len) for (int j = 0; j < len / 2; j++) {
                double c = StrictMath.cos(ang * j);
                double s = StrictMath.sin(ang * j);
                int p = i + j;
                int q = p + len / 2;
                double x = re[q] * c - im[q] * s;
                double y = re[q] * s + im[q] * c;
                re[q] = re[p] - x;
                im[q] = im[p] - y;
                re[p] += x;
                im[p] += y;
            }
        }
        if (inverse) for (int i = 0; i < n; i++) {
            re[i] /= n;
            im[i] /= n;
        }
    }

    public static void main(String[] args) {
        int n = 64;
        double[] re = new double[n];
        double[] im = new double[n];
        for (int i = 0; i < n; i++) re[i] = i * i % 17 - 8;
        double[] old = re.clone();
        fft(re, im, false);
        for (int i = 0; i < 9; i++) System.out.println(re[i] + " " + im[i]);
        fft(re, im, true);
        double e = 0;
        for (int i = 0; i < n; i++) e = Math.max(e, Math.abs(re[i] - old[i]));
        System.out.println(e < 1e-13);
    }
}
