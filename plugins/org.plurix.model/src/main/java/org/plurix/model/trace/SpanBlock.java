package org.plurix.model.trace;

/**
 * A fixed number of spans of one station and lane in columns, with running totals at every {@link #STEP}th of them. The totals count from
 * the beginning of the recording, so that the sums over any range of spans are a difference of two of them plus a few additions, however many
 * spans lie between: this is the zoom pyramid of the store, exact at every scale.
 */
final class SpanBlock {
    static final int SIZE = 1024;
    private static final int STEP = 16;
    private static final int SHORT_MAX = 0xFFFF;

    /** Position of the first span in its lane. */
    final long base;
    final long[] start = new long[SIZE];
    final int[] duration = new int[SIZE];
    final long[] number = new long[SIZE];
    final long[] id = new long[SIZE];
    final int[] serial = new int[SIZE];
    final int[] transaction = new int[SIZE];
    final int[] page = new int[SIZE];
    final byte[] state = new byte[SIZE];
    final byte[] cause = new byte[SIZE];
    final byte[] other = new byte[SIZE];
    final byte[] priority = new byte[SIZE];
    final short[] restarts = new short[SIZE];
    final short[] reads = new short[SIZE];
    final short[] writes = new short[SIZE];
    private final long[] busyTotal = new long[SIZE / STEP];
    private final long[] abortedTotal = new long[SIZE / STEP];
    private final long[] abortsTotal = new long[SIZE / STEP];
    int size;

    SpanBlock(long base) {
        this.base = base;
    }

    /** Adds a span behind the others; {@code totals} are those of all spans before it and go on with it. */
    void add(long newId, SpanColumns row, Totals totals) {
        int i = size++;
        if (i % STEP == 0) {
            busyTotal[i / STEP] = totals.busy;
            abortedTotal[i / STEP] = totals.abortedTime;
            abortsTotal[i / STEP] = totals.aborts;
        }
        id[i] = newId;
        start[i] = row.start;
        duration[i] = (int) Math.min(Integer.MAX_VALUE, row.end - row.start);
        number[i] = row.number;
        serial[i] = row.serial;
        transaction[i] = row.transaction;
        page[i] = row.page;
        state[i] = (byte) row.state.ordinal();
        cause[i] = (byte) row.cause;
        other[i] = (byte) row.other;
        priority[i] = (byte) row.priority;
        restarts[i] = (short) Math.min(SHORT_MAX, row.restarts);
        reads[i] = (short) Math.min(SHORT_MAX, row.reads);
        writes[i] = (short) Math.min(SHORT_MAX, row.writes);
        addTo(totals, i);
    }

    private void addTo(Totals totals, int i) {
        totals.busy += duration[i];
        if (state[i] == SpanState.ABORTED.ordinal()) {
            totals.abortedTime += duration[i];
            totals.aborts++;
        }
    }

    /** Totals of everything before span {@code index}, {@code 0 <= index <= size}. */
    void totalsBefore(int index, Totals result) {
        int known = Math.min(index, size - 1) / STEP;
        result.busy = busyTotal[known];
        result.abortedTime = abortedTotal[known];
        result.aborts = abortsTotal[known];
        for (int i = known * STEP; i < index; i++) {
            addTo(result, i);
        }
    }

    long end(int i) {
        return start[i] + duration[i];
    }

    Span span(int i, Lane lane, int station, String name) {
        return new Span(id[i], lane, station, SpanState.of(state[i]), start[i], end(i), serial[i], transaction[i], name, restarts[i] & SHORT_MAX,
                priority[i], number[i], cause[i], page[i], other[i], reads[i] & SHORT_MAX, writes[i] & SHORT_MAX);
    }
}
