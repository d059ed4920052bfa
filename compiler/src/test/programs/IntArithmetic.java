/** Wrap-around, division and remainder of ints at their edges. */
public class IntArithmetic {
    public static void main(String[] args) {
        int[] values = {0, 1, -1, 2, -2, 7, -7, 255, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, 123456789, -987654321};
        for (int a : values) {
            for (int b : values) {
                System.out.print(a + " " + b + ": " + (a + b) + " " + (a - b) + " " + (a * b) + " " + (a & b) + " " + (a | b) + " " + (a ^ b));
                if (b != 0) {
                    System.out.print(" " + (a / b) + " " + (a % b));
                }
                System.out.println();
            }
            System.out.println(-a + " " + ~a + " " + +a);
        }
    }
}
