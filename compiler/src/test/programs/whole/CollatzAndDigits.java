/** Long loops with division, remainder and comparisons. */
public class CollatzAndDigits {
    public static void main(String[] args) {
        int best = 0;
        int len = 0;
        for (int i = 1; i < 30000; i++) {
            int l = 1;
            for (long n = i; n != 1; l++) n = (n & 1) == 0 ? n / 2 : 3 * n + 1;
            if (l > len) {
                len = l;
                best = i;
            }
        }
        System.out.println(best + " " + len);
        int happy = 0;
        for (int i = 1; i < 3000; i++) {
            int n = i;
            while (n != 1 && n != 4) {
                int s = 0;
                for (int k = n; k > 0; k /= 10) s += k % 10 * (k % 10);
                n = s;
            }
            if (n == 1) happy++;
        }
        System.out.println(happy);
        StringBuilder arm = new StringBuilder();
        for (int i = 1; i < 10000; i++) {
            int d = Integer.toString(i).length();
            int s = 0;
            for (int k = i; k > 0; k /= 10) {
                int p = 1;
                for (int j = 0; j < d; j++) p *= k % 10;
                s += p;
            }
            if (s == i) arm.append(i).append(' ');
        }
        System.out.println(arm);
        StringBuilder perf = new StringBuilder();
        for (int i = 2; i < 3000; i++) {
            int s = 1;
            for (int d = 2; d * d <= i; d++) if (i % d == 0) s += d == i / d ? d : d + i / d;
            if (s == i) perf.append(i).append(' ');
        }
        System.out.println(perf);
    }
}
