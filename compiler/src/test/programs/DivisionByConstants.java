/** Division and remainder by constants, positive and negative. */
public class DivisionByConstants {
    public static void main(String[] args) {
        int[] values = {0, 1, -1, 5, -5, 9, 10, 99, 100, 101, -100, 1000000007, Integer.MAX_VALUE, Integer.MIN_VALUE, -2147483647};
        for (int v : values) {
            System.out.println(v / 1 + " " + v / -1 + " " + v / 2 + " " + v / -2 + " " + v / 3 + " " + v / 5 + " " + v / 7 + " " + v / 10 + " " + v / 16
                + " " + v / 100 + " " + v / 641 + " " + v / 65537 + " " + v / Integer.MAX_VALUE + " " + v / Integer.MIN_VALUE);
            System.out.println(v % 1 + " " + v % 2 + " " + v % -2 + " " + v % 3 + " " + v % 5 + " " + v % 7 + " " + v % 10 + " " + v % 16 + " " + v % 100
                + " " + v % 1000003 + " " + v % Integer.MIN_VALUE);
            long l = v * 4294967311L;
            System.out.println(l / 10 + " " + l % 10 + " " + l / 4 + " " + l % 4 + " " + l / 1000000000000L + " " + l % 4294967296L + " " + l / -3);
        }
    }
}
