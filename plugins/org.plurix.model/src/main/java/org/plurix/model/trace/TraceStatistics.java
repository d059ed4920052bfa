package org.plurix.model.trace;

import java.util.List;

/**
 * Sums over a time range.
 *
 * @param pages pages over which transactions were aborted, worst first
 */
public record TraceStatistics(List<StationSum> stations, List<PageSum> pages) {
    /** @param tries ended tries; busyMicros: time in tries; abortedMicros: time in tries that were in vain; waitMicros: time in waits */
    public record StationSum(int station, long tries, long aborts, long busyMicros, long abortedMicros, long waits, long waitMicros) {
    }

    /** @param aborts estimated from a sample when there are very many */
    public record PageSum(int page, long aborts) {
    }
}
