/** Recursion some thousand frames deep with many locals, in several shapes. */
public class RecursionDeep {
    static int sum(int n) {
        return n == 0 ? 0 : n + sum(n - 1);
    }

    static long many(int n, long a, double d, String s) {
        long x = a * 3 + n;
        double y = d / 2 + x;
        if (n == 0) return x + (long) y + s.length();
        long r = many(n - 1, x % 1000, y % 1000, s);
        return r ^ x;
    }

    static boolean even(int n) {
        return n == 0 || odd(n - 1);
    }

    static boolean odd(int n) {
        return n != 0 && even(n - 1);
    }

    static int ackermann(int m, int n) {
        return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }

    public static void main(String[] args) {
        System.out.println(sum(3000) + " " + many(2000, 5, 7.5, "abc") + " " + even(3001) + " " + ackermann(2, 40) + " " + ackermann(3, 5));
    }
}
