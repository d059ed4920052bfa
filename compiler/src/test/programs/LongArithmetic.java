/** Wrap-around, division and remainder of longs at their edges. */
public class LongArithmetic {
    public static void main(String[] args) {
        long[] values = {0, 1, -1, 3, -3, 10, 4294967296L, 4294967295L, -4294967296L, 2147483647L, -2147483648L, Long.MAX_VALUE, Long.MIN_VALUE,
            1234567890123456789L, -987654321987654321L};
        for (long a : values) {
            for (long b : values) {
                System.out.print(a + " " + b + ": " + (a + b) + " " + (a - b) + " " + (a * b) + " " + (a & b) + " " + (a | b) + " " + (a ^ b));
                if (b != 0) {
                    System.out.print(" " + (a / b) + " " + (a % b));
                }
                System.out.println(" " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b));
            }
            System.out.println(-a + " " + ~a);
        }
    }
}
