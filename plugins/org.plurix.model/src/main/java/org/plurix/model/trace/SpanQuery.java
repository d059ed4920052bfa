package org.plurix.model.trace;

/** Finds what there is to draw of a lane at a scale: at most two rows per pixel, each at the cost of a binary search. */
final class SpanQuery {
    private final Totals totals = new Totals();

    void run(StationLane lane, long from, long to, double microsPerPixel, SpanBuffer out) {
        long position = lane.endingAfter(from);
        while (position < lane.next() && lane.startAt(position) < to) {
            long start = lane.startAt(position);
            if (lane.endAt(position) - start >= microsPerPixel) {
                single(lane, position, out);
                position++;
            } else {
                position = pixel(lane, position, from, microsPerPixel, out);
            }
        }
    }

    private static void single(StationLane lane, long position, SpanBuffer out) {
        SpanState state = lane.stateAt(position);
        out.add(lane.startAt(position), lane.endAt(position), state, lane.idAt(position), 1, 1, state == SpanState.ABORTED ? 1 : 0);
    }

    /** One row for all short spans that begin in the same pixel; answers the position behind them. */
    private long pixel(StationLane lane, long position, long from, double microsPerPixel, SpanBuffer out) {
        long pixel = (long) Math.floor((lane.startAt(position) - from) / microsPerPixel);
        long pixelStart = from + (long) (pixel * microsPerPixel);
        long pixelEnd = Math.max(pixelStart + 1, from + (long) ((pixel + 1) * microsPerPixel));
        long behind = Math.max(position + 1, lane.startingAt(pixelEnd));
        if (behind - position > 1 && lane.endAt(behind - 1) - lane.startAt(behind - 1) >= microsPerPixel) {
            behind--;   // a long one that begins here gets a row of its own
        }
        if (behind - position == 1) {
            single(lane, position, out);
            return behind;
        }
        lane.sum(position, behind, totals);
        float aborted = totals.busy > 0 ? (float) totals.abortedTime / totals.busy : 0;
        SpanState state = lane.stateAt(position);
        if (state == SpanState.COMMITTED || state == SpanState.ABORTED) {
            state = aborted > 0.5f ? SpanState.ABORTED : SpanState.COMMITTED;
        }
        out.add(Math.max(pixelStart, lane.startAt(position)), Math.max(pixelEnd, lane.endAt(behind - 1)), state, SpanBuffer.MERGED,
                (int) Math.min(Integer.MAX_VALUE, behind - position), (float) Math.min(1, totals.busy / microsPerPixel), aborted);
        return behind;
    }
}
