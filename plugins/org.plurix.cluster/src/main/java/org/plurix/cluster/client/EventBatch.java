package org.plurix.cluster.client;

import java.util.List;

/**
 * Events of all stations on one time axis, in columns of equal length, oldest first. Kinds and the meaning of number, a, b, c are those of
 * {@link plurix.dhs.EventKind}. Order and times between stations are exact up to {@link Source#errorMicros}; within a station always.
 *
 * @param run              identity of the daemon's recording; with another one than before, cursors start again at 0
 * @param next             cursor for the next call
 * @param missed           events between the asked cursor and the first one of this answer that the recording has forgotten already
 * @param nowMicros        the time axis now; everything earlier has been read
 * @param startEpochMillis wall time of micros 0
 * @param micros           time of each event, microseconds since the start of the recording
 */
public record EventBatch(long run, long next, long missed, long nowMicros, long startEpochMillis, int[] station, int[] kind, long[] number,
        int[] a, int[] b, int[] c, long[] micros, List<Source> sources) {
    /**
     * Where events come from.
     *
     * @param read        events read from it so far
     * @param dropped     events that it overwrote before they were read, although somebody was asking
     * @param errorMicros how far its times may lie from the common axis
     * @param boots       lives of the node seen so far
     */
    public record Source(int station, long read, long dropped, long errorMicros, int boots) {
    }

    public int size() {
        return kind.length;
    }
}
