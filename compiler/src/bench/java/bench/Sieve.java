package bench;

/** Primes up to n. */
final class Sieve extends Kernel {
    @Override
    int run(int n) {
        boolean[] composite = new boolean[n + 1];
        int count = 0;
        for (int i = 2; i <= n; i++) {
            if (!composite[i]) {
                count++;
                for (int j = i + i; j <= n; j += i) {
                    composite[j] = true;
                }
            }
        }
        return count;
    }

    public static void main(String[] args) {
        new Sieve().measure(args);
    }
}
