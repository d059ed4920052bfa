package bench;

/** 64-bit shifts, products and sums. */
final class Longs extends Kernel {
    @Override
    int run(int n) {
        long x = 88172645463325252L;
        long sum = 0;
        for (int i = 0; i < n; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            sum += x * 31 + (x >> 5);
        }
        return (int) (sum ^ sum >>> 32);
    }

    public static void main(String[] args) {
        new Longs().measure(args);
    }
}
