import java.util.Arrays;
import java.util.Random;

/** Clustering of points in the plane with doubles. */
public class KMeansPoints {
    public static void main(String[] args) {
        Random r = new Random(6);
        double[][] p = new double[200][2];
        for (int i = 0; i < 200; i++) {
            int c = i % 4;
            p[i][0] = c % 2 * 10 + r.nextGaussian();
            p[i][1] = c / 2 * 10 + r.nextGaussian();
        }
        double[][] m = {p[0].clone(), p[1].clone(), p[2].clone(), p[3].clone()};
        int[] of = new int[200];
        int moved = 1;
        int rounds = 0;
        for (; moved > 0; rounds++) {
            moved = 0;
            for (int i = 0; i < 200; i++) {
                int best = 0;
                double d = Double.MAX_VALUE;
                for (int k = 0; k < 4; k++) {
                    double x = p[i][0] - m[k][0];
                    double y = p[i][1] - m[k][1];
                    if (x * x + y * y < d) {
                        d = x * x + y * y;
                        best = k;
                    }
                }
                if (of[i] != best) {
                    of[i] = best;
                    moved++;
                }
            }
            double[][] s = new double[4][3];
            for (int i = 0; i < 200; i++) {
                s[of[i]][0] += p[i][0];
                s[of[i]][1] += p[i][1];
                s[of[i]][2]++;
            }
            for (int k = 0; k < 4; k++) m[k] = new double[] {s[k][0] / s[k][2], s[k][1] / s[k][2]};
        }
        System.out.println(rounds + " " + Arrays.deepToString(m));
    }
}
