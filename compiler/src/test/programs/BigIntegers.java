import java.math.BigInteger;
import java.util.*;

/** BigInteger against the JDK over random and boundary values. */
public class BigIntegers {
    static void check(BigInteger a, BigInteger b) {
        StringBuilder s = new StringBuilder();
        s.append(a.add(b)).append(' ').append(a.subtract(b)).append(' ').append(a.multiply(b)).append(' ').append(a.compareTo(b)).append(a.equals(b));
        if (b.signum() != 0) s.append(' ').append(a.divide(b)).append(' ').append(a.remainder(b)).append(' ').append(a.mod(b.abs()));
        s.append(' ').append(a.and(b)).append(' ').append(a.or(b)).append(' ').append(a.xor(b)).append(' ').append(a.andNot(b)).append(' ').append(a.not());
        s.append(' ').append(a.gcd(b)).append(' ').append(a.min(b)).append(a.max(b)).append(' ').append(a.hashCode());
        s.append(' ').append(a.shiftLeft(37)).append(' ').append(a.shiftRight(13)).append(' ').append(a.bitLength()).append(' ').append(a.bitCount());
        s.append(' ').append(a.intValue()).append(' ').append(a.longValue()).append(' ').append(a.doubleValue()).append(' ').append(Float.floatToIntBits(a.floatValue()));
        s.append(' ').append(a.toString(16)).append(' ').append(a.toString(36)).append(' ').append(Arrays.toString(a.toByteArray()));
        s.append(' ').append(new BigInteger(a.toByteArray()).equals(a)).append(a.getLowestSetBit()).append(a.testBit(40)).append(a.setBit(70)).append(a.clearBit(0)).append(a.flipBit(5));
        System.out.println(s.length() > 400 ? s.substring(0, 200) + s.toString().hashCode() : s);
    }

    public static void main(String[] args) {
        Random random = new Random(11);
        List<BigInteger> values = new ArrayList<>();
        for (String t : new String[] {"0", "1", "-1", "2147483648", "-2147483648", "4294967296", "9223372036854775807", "-9223372036854775808", "18446744073709551616",
                "-18446744073709551615", "123456789012345678901234567890", "+77"}) values.add(new BigInteger(t));
        for (int bits = 1; bits < 2500; bits += bits / 3 + 7) {
            BigInteger r = new BigInteger(bits, random);
            values.add(random.nextBoolean() ? r : r.negate());
        }
        for (int i = 0; i < values.size(); i++) check(values.get(i), values.get(values.size() - 1 - i));
        for (int i = 0; i < values.size(); i++) check(values.get(i), values.get((i * 7 + 3) % values.size()));
        BigInteger f = BigInteger.ONE;
        for (int i = 2; i <= 300; i++) f = f.multiply(BigInteger.valueOf(i));
        System.out.println(f + " " + f.sqrt() + " " + f.pow(3).hashCode());
        BigInteger big = new BigInteger(9000, random), other = new BigInteger(4000, random);
        System.out.println(big.multiply(big).mod(other).toString().hashCode() + " " + big.divide(other).toString().hashCode());
        BigInteger p = new BigInteger("170141183460469231731687303715884105727");
        System.out.println(p.isProbablePrime(50) + " " + p.add(BigInteger.TWO).isProbablePrime(50) + " " + BigInteger.valueOf(1000000).nextProbablePrime());
        System.out.println(BigInteger.valueOf(3).modPow(new BigInteger("123456789123456789"), p) + " " + BigInteger.valueOf(12345).modInverse(p) + " "
                + BigInteger.valueOf(3).modPow(BigInteger.valueOf(-5), p));
        System.out.println(new BigInteger("-zz", 36) + " " + new BigInteger("ffffffffffffffffffff", 16) + " " + new BigInteger(1, new byte[] {-1, 0, 1}));
        for (String bad : new String[] {"", "-", "12x", "1-2", "+-1"}) {
            try {
                System.out.println(new BigInteger(bad));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());
            }
        }
        try { BigInteger.ONE.divide(BigInteger.ZERO); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { BigInteger.ONE.mod(BigInteger.valueOf(-3)); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { p.longValueExact(); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { BigInteger.valueOf(4).modInverse(BigInteger.TEN); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    }
}
