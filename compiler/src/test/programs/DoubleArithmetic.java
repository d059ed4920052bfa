/** Double precision arithmetic, remainder and special values. */
public class DoubleArithmetic {
    public static void main(String[] args) {
        double[] values = {0.0, -0.0, 1.0, -1.0, 0.5, 2.5, -7.25, 1e300, 1e-300, 9007199254740992.0, Double.MAX_VALUE, Double.MIN_NORMAL,
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN};
        for (double a : values) {
            for (double b : values) {
                System.out.println(a + " " + b + ": " + Double.doubleToLongBits(a + b) + " " + Double.doubleToLongBits(a - b) + " " + Double.doubleToLongBits(a * b) + " " + Double.doubleToLongBits(a / b) + " " + Double.doubleToLongBits(a % b) + " "
                    + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b));
            }
        }
        System.out.println(0.1 + 0.2);
        System.out.println(1.0 / 3 * 3 == 1.0);
        System.out.println(100 * 1.1);
        System.out.println(5.5 % 2.0 + " " + -5.5 % 2.0 + " " + 5.5 % -2.0 + " " + 1e300 % 3.0);
    }
}
