import java.math.*;
import java.util.stream.*;

/** Numbers beyond long: factorials, Fibonacci, binomials, digits of e and pi by BigDecimal and BigInteger. */
public class BigFactorials {
    static BigInteger factorial(int n) { return IntStream.rangeClosed(2, n).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply); }

    static BigInteger fib(int n) {
        BigInteger a = BigInteger.ZERO, b = BigInteger.ONE;
        for (int bit = 31 - Integer.numberOfLeadingZeros(n); bit >= 0; bit--) {
            BigInteger d = a.multiply(b.shiftLeft(1).subtract(a)), e = a.multiply(a).add(b.multiply(b));
            a = d; b = e;
            if ((n >> bit & 1) != 0) { BigInteger c = a.add(b); a = b; b = c; }
        }
        return a;
    }

    static String pi(int digits) {
        StringBuilder out = new StringBuilder();
        BigInteger q = BigInteger.ONE, r = BigInteger.ZERO, t = BigInteger.ONE, k = BigInteger.ONE, n = BigInteger.valueOf(3), l = BigInteger.valueOf(3);
        while (out.length() < digits) {
            if (q.shiftLeft(2).add(r).subtract(t).compareTo(n.multiply(t)) < 0) {
                out.append(n);
                BigInteger nr = r.subtract(n.multiply(t)).multiply(BigInteger.TEN);
                n = q.multiply(BigInteger.valueOf(3)).add(r).multiply(BigInteger.TEN).divide(t).subtract(n.multiply(BigInteger.TEN));
                q = q.multiply(BigInteger.TEN);
                r = nr;
            } else {
                BigInteger nr = q.shiftLeft(1).add(r).multiply(l);
                BigInteger nn = q.multiply(k.multiply(BigInteger.valueOf(7)).add(BigInteger.TWO)).add(r.multiply(l)).divide(t.multiply(l));
                q = q.multiply(k);
                t = t.multiply(l);
                l = l.add(BigInteger.TWO);
                k = k.add(BigInteger.ONE);
                n = nn;
                r = nr;
            }
        }
        return out.toString();
    }

    public static void main(String[] args) {
        System.out.println(factorial(60) + " " + factorial(200).bitLength() + " " + factorial(100).toString().chars().map(c -> c - '0').sum());
        System.out.println(fib(300) + " " + fib(1000).mod(BigInteger.valueOf(1000000007)));
        System.out.println(factorial(52).divide(factorial(5).multiply(factorial(47))));
        System.out.println(pi(150));
        BigDecimal e = BigDecimal.ZERO, term = BigDecimal.ONE;
        for (int i = 1; term.signum() > 0; i++) { e = e.add(term); term = term.divide(BigDecimal.valueOf(i), 80, RoundingMode.DOWN); }
        System.out.println(e.setScale(70, RoundingMode.DOWN));
        System.out.println(String.format("%,d %x %.20f", factorial(25), factorial(20), new BigDecimal("1").divide(new BigDecimal("7"), 30, RoundingMode.HALF_UP)));
    }
}
