/** Bit methods and text of Integer and Long. */
public class IntegerMethods {
    public static void main(String[] args) {
        int[] v = {0, 1, -1, 12345, -98765, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x00F000};
        for (int i : v) {
            long l = (long) i * 0x10001L;
            System.out.println(Integer.bitCount(i) + " " + Integer.reverse(i) + " " + Integer.reverseBytes(i) + " " + Integer.highestOneBit(i) + " " + Integer.lowestOneBit(i) + " " + Integer.numberOfLeadingZeros(i) + " " + Integer.numberOfTrailingZeros(i) + " " + Integer.rotateLeft(i, 5) + " " + Integer.signum(i) + " " + Integer.toBinaryString(i) + " " + Integer.toHexString(i) + " " + Integer.toOctalString(i) + " " + Integer.toString(i, 7) + " " + Integer.toUnsignedString(i) + " " + Integer.toUnsignedLong(i) + " " + Integer.divideUnsigned(i, 10) + " " + Integer.remainderUnsigned(i, 10) + " " + Integer.compareUnsigned(i, 5));
            System.out.println(Long.bitCount(l) + " " + Long.reverse(l) + " " + Long.reverseBytes(l) + " " + Long.highestOneBit(l) + " " + Long.numberOfLeadingZeros(l) + " " + Long.numberOfTrailingZeros(l) + " " + Long.toBinaryString(l) + " " + Long.toHexString(l) + " " + Long.toString(l, 36) + " " + Long.toUnsignedString(l) + " " + Long.divideUnsigned(l, 1000) + " " + Long.remainderUnsigned(l, 1000) + " " + Long.hashCode(l) + " " + Long.signum(l));
        }
        System.out.println(Integer.MIN_VALUE + " " + Short.MAX_VALUE + Byte.MIN_VALUE + (int) Character.MAX_VALUE + Long.SIZE + Integer.BYTES + Double.MAX_EXPONENT + Float.MIN_NORMAL + Double.MIN_VALUE + Integer.sum(1, 2) + Integer.max(3, 4) + Short.reverseBytes((short) 0x1234) + Short.toUnsignedInt((short) -1) + Byte.toUnsignedLong((byte) -1) + Integer.valueOf(5).compareTo(7) + Long.parseUnsignedLong("18446744073709551615") + Long.toUnsignedString(-1, 16));
        try {
            Long.parseUnsignedLong("18446744073709551616");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
    }
}
