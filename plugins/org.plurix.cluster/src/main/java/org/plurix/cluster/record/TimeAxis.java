package org.plurix.cluster.record;

/** The one time axis of a recording: microseconds since it began, by the host's monotonic clock. */
public final class TimeAxis {
    private static final int NANOS_PER_MICRO = 1000;
    private final long startNanos = System.nanoTime();
    private final long startEpochMillis = System.currentTimeMillis();

    public long now() {
        return at(System.nanoTime());
    }

    /** The place of a moment given by {@link System#nanoTime}. */
    public long at(long nanos) {
        return (nanos - startNanos) / NANOS_PER_MICRO;
    }

    public long startEpochMillis() {
        return startEpochMillis;
    }
}
