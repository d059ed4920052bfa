/** long at its borders, with variables so that nothing is folded. */
public class LongEdges {
    static long mix(long h, long v) {
        return (h ^ v) * 0x9E3779B97F4A7C15L + (h >>> 29);
    }

    public static void main(String[] args) {
        long[] v = {0, 1, -1, 3, -10, 0x7FFFFFFFL, 0x80000000L, 0xFFFFFFFFL, 0x100000000L, -0x80000000L, -0x100000001L, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1};
        long h = 17;
        for (long a : v) {
            System.out.println(a + " " + -a + " " + a / 10 + " " + a % 10 + " " + a / 7 + " " + a % 1000 + " " + (int) a + " " + (short) a + " " + (a >> 33) + " " + (a >>> 33) + " " + (a << 31));
            for (long b : v) {
                h = mix(h, a + b);
                h = mix(h, a - b);
                h = mix(h, a * b);
                h = mix(h, a & ~b | b ^ a);
                h = mix(h, Math.multiplyHigh(a, b));
                if (b != 0) {
                    h = mix(h, a / b);
                    h = mix(h, a % b);
                }
                h = mix(h, a < b ? 1 : a > b ? 2 : 3);
                h = mix(h, Long.compareUnsigned(a, b));
            }
        }
        System.out.println(h);
        System.out.println(Long.MIN_VALUE / -1 + " " + Long.MIN_VALUE % -1);
        try {
            System.out.println(v[1] / v[0]);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(v[1] % v[0]);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }
}
