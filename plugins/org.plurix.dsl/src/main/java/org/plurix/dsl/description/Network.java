package org.plurix.dsl.description;

/**
 * What the virtual Ethernet does to frames, apart from partitions.
 *
 * @param seed       of all its random decisions
 * @param lossPpm, duplicatePpm, reorderPpm parts per million of the frames
 * @param delayNanos latency added to every frame
 * @param jitterNanos upper bound of a further random delay
 */
public record Network(long seed, int lossPpm, int duplicatePpm, int reorderPpm, long delayNanos, long jitterNanos) {
    public static final long DEFAULT_SEED = 1;
    public static final Network CLEAN = new Network(DEFAULT_SEED, 0, 0, 0, 0, 0);

    /** One thing that can be set. */
    public enum Property {
        SEED, LOSS, DUPLICATE, REORDER, LATENCY, JITTER
    }

    /** This network with one property changed; the value in the unit of the component. */
    public Network with(Property property, long value) {
        return switch (property) {
            case SEED -> new Network(value, lossPpm, duplicatePpm, reorderPpm, delayNanos, jitterNanos);
            case LOSS -> new Network(seed, (int) value, duplicatePpm, reorderPpm, delayNanos, jitterNanos);
            case DUPLICATE -> new Network(seed, lossPpm, (int) value, reorderPpm, delayNanos, jitterNanos);
            case REORDER -> new Network(seed, lossPpm, duplicatePpm, (int) value, delayNanos, jitterNanos);
            case LATENCY -> new Network(seed, lossPpm, duplicatePpm, reorderPpm, value, jitterNanos);
            case JITTER -> new Network(seed, lossPpm, duplicatePpm, reorderPpm, delayNanos, value);
        };
    }

    public long get(Property property) {
        return switch (property) {
            case SEED -> seed;
            case LOSS -> lossPpm;
            case DUPLICATE -> duplicatePpm;
            case REORDER -> reorderPpm;
            case LATENCY -> delayNanos;
            case JITTER -> jitterNanos;
        };
    }

    public boolean isClean() {
        return lossPpm == 0 && duplicatePpm == 0 && reorderPpm == 0 && delayNanos == 0 && jitterNanos == 0;
    }
}
