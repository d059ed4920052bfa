package bench;

/** The n-th Fibonacci number the slow way. */
final class Recursion extends Kernel {
    @Override
    int run(int n) {
        return fibonacci(n);
    }

    private static int fibonacci(int n) {
        return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
    }

    public static void main(String[] args) {
        new Recursion().measure(args);
    }
}
