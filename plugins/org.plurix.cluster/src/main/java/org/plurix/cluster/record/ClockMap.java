package org.plurix.cluster.record;

/**
 * Translates a node's clock to the recording's axis. Both run at almost the same rate, but the node measured its own only shortly and starts
 * anywhere; so pairs of both clocks are taken now and then. A pair is known up to the moment between two looks at the node's clock. Times
 * behind the newest pair go on at the rate between the last two.
 */
final class ClockMap {
    /** A node's idea of a second is off by a few per cent at most. */
    private static final double MOST_DRIFT = 0.05;
    /** Pairs closer together than this tell little about the rate. */
    private static final long RATE_DISTANCE = 500_000;

    private boolean known;
    private long node;
    private long axis;
    private long uncertainty;
    private double rate = 1;
    private long error;

    void reset() {
        known = false;
        rate = 1;
        error = 0;
    }

    boolean isKnown() {
        return known;
    }

    /** A pair: the node's clock showed {@code nodeMicros} first at {@code axisMicros}, or up to {@code gap} earlier. */
    void pair(long nodeMicros, long axisMicros, long gap) {
        if (!known) {
            known = true;
            node = nodeMicros;
            axis = axisMicros - gap / 2;
            uncertainty = gap;
            error = gap;
            return;
        }
        long middle = axisMicros - gap / 2;
        long off = Math.abs(toAxis(nodeMicros) - middle);
        if (nodeMicros - node >= RATE_DISTANCE) {
            double measured = (double) (middle - axis) / (nodeMicros - node);
            rate = Math.max(1 - MOST_DRIFT, Math.min(1 + MOST_DRIFT, measured));
            node = nodeMicros;
            axis = middle;
            uncertainty = gap;
            error = Math.max(off, gap);
        } else if (gap < uncertainty) {
            node = nodeMicros;
            axis = middle;
            uncertainty = gap;
            error = gap;
        }
    }

    long toAxis(long nodeMicros) {
        return axis + Math.round((nodeMicros - node) * rate);
    }

    /** How far translated times may be off. */
    long error() {
        return error;
    }
}
