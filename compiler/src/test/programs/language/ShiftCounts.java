/** Shift counts beyond the width, negative, of type long, on every left type. */
public class ShiftCounts {
    public static void main(String[] args) {
        int[] counts = {0, 1, 5, 31, 32, 33, 63, 64, 65, -1, -31, -32, -33, Integer.MIN_VALUE};
        int[] ints = {1, -1, 0x80000000, 0x12345678};
        long[] longs = {1, -1, 0x8000000000000000L, 0x123456789ABCDEF0L};
        for (int c : counts) {
            StringBuilder s = new StringBuilder().append(c).append(':');
            for (int i : ints) {
                s.append(' ').append(i << c).append(' ').append(i >> c).append(' ').append(i >>> c);
                s.append(' ').append(i << (long) c);
            }
            for (long l : longs) {
                s.append(' ').append(l << c).append(' ').append(l >> c).append(' ').append(l >>> c);
                s.append(' ').append(l >>> (long) c);
            }
            System.out.println(s);
        }
        byte b = (byte) 0x81;
        char c = 0x8001;
        System.out.println((b >>> 4) + " " + (b << 24) + " " + (c >> 1) + " " + (c << 16) + " " + (byte) (b >>> 1));
        int x = 1;
        x <<= 33L;
        x <<= -1;
        System.out.println(x);
        long r = 0;
        for (int i = 0; i < 64; i++) {
            r = (r << i | r >>> 64 - i) ^ i * 0x1234567L;
        }
        System.out.println(r + " " + Long.rotateLeft(r, 70) + " " + Integer.rotateRight((int) r, -3));
    }
}
