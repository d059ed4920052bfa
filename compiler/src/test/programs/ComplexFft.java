/** Fast Fourier transform with exact trigonometry. */
public class ComplexFft {
    static void fft(double[] re, double[] im, boolean inverse) {
        int n = re.length;
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
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
            double angle = 2 * Math.PI / len * (inverse ? -1 : 1);
            for (int i = 0; i < n; i += len) {
                for (int k = 0; k < len / 2; k++) {
                    double wr = StrictMath.cos(angle * k);
                    double wi = StrictMath.sin(angle * k);
                    double ur = re[i + k];
                    double ui = im[i + k];
                    double vr = re[i + k + len / 2] * wr - im[i + k + len / 2] * wi;
                    double vi = re[i + k + len / 2] * wi + im[i + k + len / 2] * wr;
                    re[i + k] = ur + vr;
                    im[i + k] = ui + vi;
                    re[i + k + len / 2] = ur - vr;
                    im[i + k + len / 2] = ui - vi;
                }
            }
        }
        for (int i = 0; inverse && i < n; i++) {
            re[i] /= n;
            im[i] /= n;
        }
    }

    public static void main(String[] args) {
        double[] re = new double[64];
        double[] im = new double[64];
        for (int i = 0; i < 64; i++) {
            re[i] = i % 7 - 3 + i / 16.0;
        }
        double[] original = re.clone();
        fft(re, im, false);
        long h = 0;
        for (int i = 0; i < 64; i++) {
            h = h * 31 + Double.doubleToLongBits(re[i]) + Double.doubleToLongBits(im[i]);
        }
        System.out.println(h);
        fft(re, im, true);
        double worst = 0;
        for (int i = 0; i < 64; i++) {
            worst = Math.max(worst, Math.abs(re[i] - original[i]));
        }
        System.out.println(worst < 1e-12);
    }
}
