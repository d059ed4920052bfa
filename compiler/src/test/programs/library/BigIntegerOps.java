import java.math.BigInteger;
import java.util.Arrays;

/** BigInteger: arithmetic, bits, modular, conversions, errors. */
public class BigIntegerOps {
    public static void main(String[] args) {
        BigInteger a = new BigInteger("123456789012345678901234567890");
        BigInteger b = new BigInteger("-987654321098765432109876543210987");
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b));
        System.out.println(b.divide(a) + " " + b.remainder(a) + " " + b.mod(a) + " " + Arrays.toString(b.divideAndRemainder(a)) + " " + a.gcd(b) + " " + a.pow(7));
        System.out.println(a.modPow(BigInteger.valueOf(65537), BigInteger.valueOf(1000000007)) + " " + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)) + " " + a.negate().abs().equals(a) + a.signum() + b.compareTo(a) + a.max(b).equals(a));
        System.out.println(a.bitLength() + " " + a.bitCount() + " " + b.bitLength() + " " + a.shiftLeft(70).shiftRight(13) + " " + b.shiftRight(100) + " " + a.and(b) + " " + a.or(b) + " " + a.xor(b) + " " + a.not() + " " + a.andNot(b) + " " + b.testBit(77) + a.setBit(200).clearBit(3).flipBit(5) + a.getLowestSetBit());
        System.out.println(a.toString(36) + " " + b.toString(2).length() + " " + a.intValue() + " " + b.longValue() + " " + a.doubleValue() + " " + b.floatValue() + " " + a.hashCode() + " " + Arrays.toString(a.toByteArray()) + new BigInteger("zz", 36) + new BigInteger(-1, new byte[] {1, 0}) + new BigInteger(new byte[] {-1, 0}));
        System.out.println(a.sqrt() + " " + BigInteger.valueOf(97).isProbablePrime(20) + BigInteger.valueOf(1000).nextProbablePrime() + BigInteger.TEN.isProbablePrime(5));
        try {
            a.divide(BigInteger.ZERO);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            a.intValueExact();
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            new BigInteger("12x");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        BigInteger f = BigInteger.ONE;
        for (int i = 2; i <= 120; i++) f = f.multiply(BigInteger.valueOf(i));
        System.out.println(f);
        BigInteger x = BigInteger.ZERO;
        BigInteger y = BigInteger.ONE;
        for (int i = 0; i < 500; i++) {
            BigInteger t = x.add(y);
            x = y;
            y = t;
        }
        System.out.println(x);
    }
}
