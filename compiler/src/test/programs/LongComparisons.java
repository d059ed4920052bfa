/** long comparisons in branches and values. */
public class LongComparisons {
    static int branch(long a, long b) {
        int r = 0;
        if (a < b) r |= 1;
        if (a <= b) r |= 2;
        if (a > b) r |= 4;
        if (a >= b) r |= 8;
        if (a == b) r |= 16;
        if (a != b) r |= 32;
        return r;
    }

    public static void main(String[] args) {
        long[] v = {0, 1, -1, 0x100000000L, 0xFFFFFFFFL, 0x80000000L, -0x80000000L, -0x100000000L, Long.MAX_VALUE, Long.MIN_VALUE};
        for (long a : v) {
            StringBuilder line = new StringBuilder();
            for (long b : v) {
                line.append(branch(a, b)).append(' ').append(Long.compare(a, b)).append(' ');
            }
            System.out.println(line);
        }
        long count = 0;
        for (long i = 0xFFFFFFFEL; i < 0x100000005L; i++) {
            count += i & 3;
        }
        System.out.println(count);
        for (long i = Long.MAX_VALUE - 2; i > 0; i++) {
            System.out.println(i);
        }
    }
}
