package plurix.kernel;

import plurix.dhs.Rng;

/** Pseudo-random bits for back-off times (xorshift). */
final class KernelRng implements Rng {
    private int state;

    KernelRng(int seed) {
        state = seed != 0 ? seed : 1;
    }

    public int next() {
        int x = state;
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        state = x;
        return x;
    }
}
