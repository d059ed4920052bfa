/** Shift counts are masked; signed and unsigned shifts of int and long. */
public class Shifts {
    public static void main(String[] args) {
        int[] ints = {1, -1, 0x80000000, 0x12345678, -100};
        long[] longs = {1, -1, 0x8000000000000000L, 0x123456789ABCDEFL, -100};
        int[] counts = {0, 1, 5, 31, 32, 33, 63, 64, 65, -1, -31, 100};
        for (int n : counts) {
            for (int v : ints) {
                System.out.println(v + " by " + n + ": " + (v << n) + " " + (v >> n) + " " + (v >>> n));
            }
            for (long v : longs) {
                System.out.println(v + " by " + n + ": " + (v << n) + " " + (v >> n) + " " + (v >>> n));
            }
            System.out.println((1 << (long) n) + " " + (-8L >> (long) n));
        }
        byte b = -3;
        System.out.println((b >>> 1) + " " + (b >> 1) + " " + ((b & 0xFF) >>> 1));
    }
}
