package org.plurix.cluster.watch;

/** Per station: how fast counters grew over about the last second. Sampled five times a second by one thread; any thread may read. */
final class Rates {
    private static final int SAMPLES = 6;
    private static final double NANOS = 1e9;
    private final long[][] values;
    private final long[] times = new long[SAMPLES];
    private int count;

    Rates(int stations) {
        values = new long[SAMPLES][stations];
    }

    /** Adds a sample; a counter that went back (the station started anew) begins at 0. */
    synchronized void sample(long nanos, long[] counters) {
        int slot = count % SAMPLES;
        times[slot] = nanos;
        System.arraycopy(counters, 0, values[slot], 0, counters.length);
        count++;
    }

    synchronized double perSecond(int station) {
        if (count < 2) {
            return 0;
        }
        int newest = (count - 1) % SAMPLES;
        int oldest = count < SAMPLES ? 0 : count % SAMPLES;
        long grown = values[newest][station] - values[oldest][station];
        return grown < 0 ? 0 : Math.round(grown * NANOS / (times[newest] - times[oldest]) * 10) / 10.0;
    }
}
