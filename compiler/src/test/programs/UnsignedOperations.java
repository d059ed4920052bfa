/** Unsigned division, comparison, parsing and text. */
public class UnsignedOperations {
    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 10, Integer.MIN_VALUE, Integer.MAX_VALUE, -2};
        for (int a : ints) {
            System.out.println(Integer.toUnsignedString(a) + " " + Integer.toUnsignedLong(a));
            for (int b : ints) {
                System.out.print(Integer.compareUnsigned(a, b));
                if (b != 0) {
                    System.out.print(" " + Integer.divideUnsigned(a, b) + " " + Integer.remainderUnsigned(a, b));
                }
                System.out.println();
            }
        }
        long[] longs = {0, 1, -1, 10, Long.MIN_VALUE, Long.MAX_VALUE, -2, 4294967296L};
        for (long a : longs) {
            System.out.println(Long.toUnsignedString(a));
            for (long b : longs) {
                System.out.print(Long.compareUnsigned(a, b));
                if (b != 0) {
                    System.out.print(" " + Long.divideUnsigned(a, b) + " " + Long.remainderUnsigned(a, b));
                }
                System.out.println();
            }
        }
        System.out.println(Integer.parseUnsignedInt("4294967295") + " " + Integer.parseUnsignedInt("ffff", 16));
        System.out.println(Byte.toUnsignedInt((byte) -1) + " " + Short.toUnsignedInt((short) -1));
    }
}
