package plurix.dhs.sim.work;

import plurix.dhs.Rng;

/** The only source of chance in a simulation: same seed, same run. */
public final class SimRandom implements Rng {
    private long state;

    public SimRandom(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
    }

    public long nextLong() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    @Override
    public int next() {
        return (int) (nextLong() >>> 32);
    }

    public int below(int bound) {
        return (int) ((nextLong() >>> 33) % bound);
    }

    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    public boolean chance(double probability) {
        return (nextLong() >>> 11) * 0x1.0p-53 < probability;
    }
}
