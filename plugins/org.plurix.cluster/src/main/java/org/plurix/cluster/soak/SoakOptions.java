package org.plurix.cluster.soak;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a long run under faults does. Rates are parts per million of frames.
 *
 * @param seed decides faults and their times, and what the transactions do
 * @param partitions divide the network now and then, never the majority with the host station
 * @param kills  cut a node's power now and then and start it again
 * @param pauses let a node stand still now and then
 * @param history where to write what was committed, for other checkers; null: nowhere
 */
public record SoakOptions(int nodes, Duration duration, long seed, int lossPpm, int duplicatePpm, int reorderPpm, boolean partitions,
        boolean kills, boolean pauses, Path history) {
    public static final int FEWEST_NODES = 3;
    public static final int MOST_NODES = 8;

    public SoakOptions {
        if (nodes < FEWEST_NODES || nodes > MOST_NODES) {
            throw new IllegalArgumentException("a soak run needs " + FEWEST_NODES + " to " + MOST_NODES + " nodes, not " + nodes
                    + ": one node may be away and the others must have a majority");
        }
        if (duration.toSeconds() < 5) {
            throw new IllegalArgumentException("a soak run takes at least 5 seconds, not " + duration.toSeconds());
        }
    }
}
