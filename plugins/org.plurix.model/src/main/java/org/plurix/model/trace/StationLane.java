package org.plurix.model.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * The ended spans of one station and lane in the order of time, and the one that has not ended yet. Positions count from the beginning of the
 * recording and are never reused; spans are taken away at the front only. Every question costs at most a binary search.
 */
final class StationLane {
    final int station;
    final SpanColumns open = new SpanColumns();
    boolean isOpen;
    private final List<SpanBlock> blocks = new ArrayList<>();
    private final Totals totals = new Totals();
    private final Totals left = new Totals();
    private final Totals right = new Totals();
    private long first;
    private long next;

    StationLane(int station) {
        this.station = station;
    }

    /** Adds a span that begins no earlier than all others have ended; answers its position. */
    long add(long id, SpanColumns row) {
        if (blocks.isEmpty() || blocks.get(blocks.size() - 1).size == SpanBlock.SIZE) {
            blocks.add(new SpanBlock(next));
        }
        if (next > first) {
            row.start = Math.max(row.start, endAt(next - 1));
            if (row.state == SpanState.UNFINISHED) {
                row.number = block(next - 1).number[index(next - 1)];   // keeps commit numbers in order
            }
        }
        row.end = Math.max(row.start, row.end);
        blocks.get(blocks.size() - 1).add(id, row, totals);
        return next++;
    }

    void dropFirst() {
        first++;
        if (first >= blocks.get(0).base + SpanBlock.SIZE) {
            blocks.remove(0);
        }
    }

    long first() {
        return first;
    }

    /** Position behind the last span. */
    long next() {
        return next;
    }

    SpanBlock block(long position) {
        return blocks.get((int) ((position - blocks.get(0).base) / SpanBlock.SIZE));
    }

    static int index(long position) {
        return (int) (position % SpanBlock.SIZE);
    }

    long startAt(long position) {
        return block(position).start[index(position)];
    }

    long endAt(long position) {
        return block(position).end(index(position));
    }

    long idAt(long position) {
        return block(position).id[index(position)];
    }

    SpanState stateAt(long position) {
        return SpanState.of(block(position).state[index(position)]);
    }

    /** The first position for which a condition holds that holds for all later ones too; {@link #next} if for none. */
    private long first(LongPredicate condition) {
        long low = first;
        long high = next;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The first span that ends behind a time; {@link #next} if there is none. */
    long endingAfter(long micros) {
        return first(position -> endAt(position) > micros);
    }

    /** The first span that begins at a time or later. */
    long startingAt(long micros) {
        return first(position -> startAt(position) >= micros);
    }

    /** The span that committed under a number, or -1. Commit numbers of a station only rise. */
    long committed(long commit) {
        long low = first(position -> block(position).number[index(position)] >= commit);
        for (; low < next && block(low).number[index(low)] == commit; low++) {
            if (stateAt(low) == SpanState.COMMITTED && block(low).writes[index(low)] != 0) {
                return low;
            }
        }
        return -1;
    }

    private void totalsBefore(long position, Totals result) {
        if (position >= next) {
            result.busy = totals.busy;
            result.abortedTime = totals.abortedTime;
            result.aborts = totals.aborts;
        } else {
            block(position).totalsBefore(index(position), result);
        }
    }

    /** Sums over the spans {@code from <= position < to}. */
    void sum(long from, long to, Totals result) {
        totalsBefore(from, left);
        totalsBefore(to, right);
        result.busy = right.busy - left.busy;
        result.abortedTime = right.abortedTime - left.abortedTime;
        result.aborts = right.aborts - left.aborts;
    }

    long abortsBefore(long position) {
        totalsBefore(position, left);
        return left.aborts;
    }

    /** Position of the aborted span before which there are {@code rank} others since the beginning of the recording. */
    long abortAt(long rank) {
        long low = first;
        long high = next;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (abortsBefore(middle + 1) > rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
