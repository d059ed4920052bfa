/** int at its borders: overflow, negation, division and remainder of the smallest value, sign combinations. */
public class IntegerEdges {
    public static void main(String[] args) {
        int[] v = {0, 1, -1, 2, -2, 7, -7, 46340, 46341, 65535, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1};
        long hash = 0;
        for (int a : v) {
            System.out.println(a + ": " + -a + " " + ~a + " " + a * a + " " + Math.abs(a) + " " + Integer.signum(a) + " " + (a << 31) + " " + (a >>> 1) + " " + (a >> 31));
            for (int b : v) {
                hash = hash * 31 + (a + b);
                hash = hash * 31 + (a - b);
                hash = hash * 31 + a * b;
                hash = hash * 31 + (a & b) + (a | b) + (a ^ b);
                if (b != 0) {
                    hash = hash * 31 + a / b;
                    hash = hash * 31 + a % b;
                    hash = hash * 31 + Math.floorDiv(a, b) + 7L * Math.floorMod(a, b);
                }
                hash = hash * 31 + (a < b ? 1 : a == b ? 2 : 3);
            }
        }
        System.out.println(hash);
        System.out.println(Integer.MIN_VALUE / -1 + " " + Integer.MIN_VALUE % -1 + " " + -7 / 2 + " " + -7 % 2 + " " + 7 / -2 + " " + 7 % -2 + " " + (-7 >> 1) + " " + (-7 >>> 28));
    }
}
