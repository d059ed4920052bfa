package org.plurix.model.trace;

import java.util.function.BiConsumer;

/** Picks aborts of a time range evenly, at most a given number, each at the cost of a few binary searches. */
final class LinkQuery {
    private final SpanTable table;

    LinkQuery(SpanTable table) {
        this.table = table;
    }

    /** Calls with (lane and position as a {@link Pick}, aborts it stands for). */
    void run(long from, long to, int max, BiConsumer<Pick, Integer> found) {
        long total = 0;
        for (StationLane lane : table.stations.values()) {
            total += aborts(lane, from, to);
        }
        for (StationLane lane : table.stations.values()) {
            long aborts = aborts(lane, from, to);
            if (aborts > 0) {
                long rows = total <= max ? aborts : Math.max(1, aborts * max / total);
                pick(lane, lane.abortsBefore(lane.endingAfter(from)), aborts, rows, found);
            }
        }
    }

    private static long aborts(StationLane lane, long from, long to) {
        return lane.abortsBefore(lane.startingAt(to)) - lane.abortsBefore(lane.endingAfter(from));
    }

    private static void pick(StationLane lane, long firstRank, long aborts, long rows, BiConsumer<Pick, Integer> found) {
        for (long i = 0; i < rows; i++) {
            long rank = i * aborts / rows;
            int stands = (int) ((i + 1) * aborts / rows - rank);
            found.accept(new Pick(lane, lane.abortAt(firstRank + rank)), stands);
        }
    }

    /** A span by its place. */
    record Pick(StationLane lane, long position) {
    }
}
