/** Division and remainder by constants of every shape at boundary values. */
public class DivisionByConstants {
    static final int[] VALUES = {
        0, 1, -1, 2, -2, 3, -3, 6, 7, -7, 9, 10, -10, 99, 100, 101, 641, 1000, -1000, 65535, 65536, -65537, 1 << 30, (1 << 30) - 1, -(1 << 30),
        Integer.MAX_VALUE, Integer.MAX_VALUE - 1, Integer.MIN_VALUE, Integer.MIN_VALUE + 1, 1234567890, -1234567890,
    };

    static int quotients(int n) {
        int h = n / 3;
        h = h * 31 + n / 5;
        h = h * 31 + n / 6;
        h = h * 31 + n / 7;
        h = h * 31 + n / 9;
        h = h * 31 + n / 10;
        h = h * 31 + n / 11;
        h = h * 31 + n / 25;
        h = h * 31 + n / 125;
        h = h * 31 + n / 625;
        h = h * 31 + n / 1000;
        h = h * 31 + n / 65537;
        h = h * 31 + n / 1000000007;
        h = h * 31 + n / Integer.MAX_VALUE;
        h = h * 31 + n / Integer.MIN_VALUE;
        return h;
    }

    static int remainders(int n) {
        int h = n % 3;
        h = h * 7 + n % 7;
        h = h * 15 + n % 10;
        h = h * 63 + n % 26;
        h = h * 127 + n % 641;
        h = h * 255 + n % 3000;
        h = h * 511 + n % 1000000007;
        h = h * 1023 + n % Integer.MAX_VALUE;
        h = h * 1023 + n % Integer.MIN_VALUE;
        return h;
    }

    static int negative(int n) {
        int h = n / -3;
        h = h * 31 + n / -7;
        h = h * 31 + n % -7;
        h = h * 31 + n / -10;
        h = h * 31 + n / -4;
        h = h * 31 + n % -4;
        h = h * 31 + n % -641;
        h = h * 31 + n / -Integer.MAX_VALUE;
        h = h * 31 + n % -Integer.MAX_VALUE;
        return h;
    }

    static long wideProducts(long n) {
        return n * 31 + n * -5 + n * 0x100000001L + n * 10L + n * 4294967296L;
    }

    public static void main(String[] args) {
        int seed = 17;
        for (int i = 0; i < 3000; i++) {
            int n = VALUES[i % VALUES.length];
            if (i >= VALUES.length) {
                seed = seed * 1103515245 + 12345;
                n = seed >> (i & 15);
            }
            int a = quotients(n);
            int b = remainders(n);
            int c = negative(n);
            if (i < 60 || i % 100 == 0) {
                System.out.println(n + " " + n / 10 + " " + n % 10 + " " + a + " " + b + " " + c + " " + wideProducts(n * 123456789L + n));
            } else if (n / 7 * 7 + n % 7 != n || n / -641 * -641 + n % -641 != n) {
                System.out.println("wrong for " + n);
            }
        }
    }
}
