import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

/** Digits of pi and e by integer arithmetic, compared with BigDecimal series. */
public class PiSpigotDigits {
    public static void main(String[] args) {
        int n = 120;
        int[] a = new int[n * 10 / 3 + 1];
        Arrays.fill(a, 2);
        StringBuilder pi = new StringBuilder();
        int nines = 0;
        int pre = 0;
        for (int j = 0; j < n; j++) {
            int q = 0;
            for (int i = a.length; i > 0; i--) {
                int x = 10 * a[i - 1] + q * i;
                a[i - 1] = x % (2 * i - 1);
                q = x / (2 * i - 1);
            }
            a[0] = q % 10;
            q /= 10;
            if (q == 9) nines++;
            else if (q == 10) {
                pi.append(pre + 1);
                for (; nines > 0; nines--) pi.append(0);
                pre = 0;
            } else {
                if (j > 0) pi.append(pre);
                pre = q;
                for (; nines > 0; nines--) pi.append(9);
            }
        }
        System.out.println(pi);
        MathContext mc = new MathContext(60);
        BigDecimal e = BigDecimal.ONE;
        BigDecimal f = BigDecimal.ONE;
        for (int i = 1; i < 50; i++) {
            f = f.multiply(BigDecimal.valueOf(i));
            e = e.add(BigDecimal.ONE.divide(f, mc));
        }
        System.out.println(e.round(new MathContext(50)));
        BigInteger ten = BigInteger.TEN.pow(60);
        BigInteger sum = BigInteger.ZERO;
        for (int[] t : new int[][] {{16, 5}, {-4, 239}}) {
            BigInteger x = ten.multiply(BigInteger.valueOf(t[0])).divide(BigInteger.valueOf(t[1]));
            for (int k = 1; x.signum() != 0; k += 2) {
                sum = sum.add(x.divide(BigInteger.valueOf(k % 4 == 1 ? k : -k)));
                x = x.divide(BigInteger.valueOf((long) t[1] * t[1]));
            }
        }
        System.out.println(sum);
    }
}
