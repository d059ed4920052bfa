/** Bit operations of Integer and Long. */
public class BitTricks {
    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 2, 0x80000000, 0x12345678, 0x0F0F0F0F, 1023, -1024, Integer.MAX_VALUE};
        for (int v : ints) {
            System.out.println(v + " " + Integer.bitCount(v) + " " + Integer.numberOfLeadingZeros(v) + " " + Integer.numberOfTrailingZeros(v) + " "
                + Integer.reverse(v) + " " + Integer.reverseBytes(v) + " " + Integer.highestOneBit(v) + " " + Integer.lowestOneBit(v) + " " + Integer.signum(v)
                + " " + Integer.rotateLeft(v, 7) + " " + Integer.rotateRight(v, 40));
        }
        long[] longs = {0, 1, -1, 0x8000000000000000L, 0x123456789ABCDEF0L, 1L << 32, 0xFFFFFFFFL, -4096};
        for (long v : longs) {
            System.out.println(v + " " + Long.bitCount(v) + " " + Long.numberOfLeadingZeros(v) + " " + Long.numberOfTrailingZeros(v) + " " + Long.reverse(v) + " "
                + Long.reverseBytes(v) + " " + Long.highestOneBit(v) + " " + Long.lowestOneBit(v) + " " + Long.signum(v) + " " + Long.rotateLeft(v, 13) + " "
                + Long.rotateRight(v, 70));
        }
        System.out.println(Short.reverseBytes((short) 0x1234) + " " + (int) Character.reverseBytes('\u1234'));
    }
}
