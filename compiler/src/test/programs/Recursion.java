/** Recursive functions of several shapes. */
public class Recursion {
    static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    static long fact(int n) {
        return n <= 1 ? 1 : n * fact(n - 1);
    }

    static int ackermann(int m, int n) {
        return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }

    static boolean even(int n) {
        return n == 0 || odd(n - 1);
    }

    static boolean odd(int n) {
        return n != 0 && even(n - 1);
    }

    static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    static void hanoi(int n, char from, char to, char via, int[] moves) {
        if (n == 0) {
            return;
        }
        hanoi(n - 1, from, via, to, moves);
        moves[0]++;
        moves[1] = moves[1] * 31 + from * 7 + to;
        hanoi(n - 1, via, to, from, moves);
    }

    static double power(double x, int n) {
        if (n == 0) {
            return 1;
        }
        double h = power(x, n / 2);
        return n % 2 == 0 ? h * h : h * h * x;
    }

    static String binary(int n) {
        return n < 2 ? "" + n : binary(n / 2) + n % 2;
    }

    public static void main(String[] args) {
        System.out.println(fib(20) + " " + fact(20) + " " + ackermann(2, 5) + " " + even(101) + " " + odd(77) + " " + gcd(1071, 462));
        int[] moves = new int[2];
        hanoi(10, 'A', 'B', 'C', moves);
        System.out.println(moves[0] + " " + moves[1] + " " + power(1.5, 17) + " " + binary(1000));
    }
}
