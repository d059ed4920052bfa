/** Integer division by zero throws, at the right place and with the right text. */
public class DivisionByZero {
    static int zero;

    public static void main(String[] args) {
        try {
            System.out.println(1 / zero);
        } catch (ArithmeticException e) {
            System.out.println(e);
        }
        try {
            System.out.println(1 % zero);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(1L / zero);
        } catch (ArithmeticException e) {
            System.out.println(e);
        }
        try {
            System.out.println(Long.MIN_VALUE % (long) zero);
        } catch (ArithmeticException e) {
            System.out.println(e);
        }
        System.out.println(1.0 / zero + " " + -1.0f / zero + " " + 0.0 / zero + " " + 5.0 % zero);
        int side = 0;
        try {
            side = 1;
            side = side++ / zero;
        } catch (ArithmeticException e) {
            System.out.println("side " + side);
        }
        int unused = 7;
        try {
            int dead = unused / zero;
        } catch (ArithmeticException e) {
            System.out.println("dead division still throws");
        }
        System.out.println(Integer.MIN_VALUE / -1 + " " + Integer.MIN_VALUE % -1 + " " + Long.MIN_VALUE / -1 + " " + Long.MIN_VALUE % -1);
    }
}
