package org.plurix.cluster.record;

/**
 * The merged recording of all stations: bounded, in columns. The newest events stay; what is overwritten is gone for readers that were too
 * slow, and they are told how much. Thread-safe.
 */
public final class EventLog {
    private final int capacity;
    private final byte[] stations;
    private final byte[] kinds;
    private final long[] numbers;
    private final int[] as;
    private final int[] bs;
    private final int[] cs;
    private final long[] micros;
    private long next;

    public EventLog(int capacity) {
        this.capacity = capacity;
        stations = new byte[capacity];
        kinds = new byte[capacity];
        numbers = new long[capacity];
        as = new int[capacity];
        bs = new int[capacity];
        cs = new int[capacity];
        micros = new long[capacity];
    }

    /** Appends events, which are in the order of their times. */
    public synchronized void append(EventColumns events) {
        for (int row = 0; row < events.size(); row++) {
            int slot = (int) (next % capacity);
            stations[slot] = (byte) events.station(row);
            kinds[slot] = (byte) events.kind(row);
            numbers[slot] = events.number(row);
            as[slot] = events.a(row);
            bs[slot] = events.b(row);
            cs[slot] = events.c(row);
            micros[slot] = events.micros(row);
            next++;
        }
    }

    /** Cursor behind the newest event. */
    public synchronized long next() {
        return next;
    }

    /** Cursor of the oldest event still here. */
    public synchronized long oldest() {
        return Math.max(0, next - capacity);
    }

    /** Copies events from a cursor on, at most {@code limit}; answers the cursor of the first one copied (or of the next to come). */
    public synchronized long copy(long since, int limit, EventColumns to) {
        long first = Math.min(next, Math.max(since, oldest()));
        for (long i = first; i < next && i < first + limit; i++) {
            int slot = (int) (i % capacity);
            to.add(stations[slot], kinds[slot], numbers[slot], as[slot], bs[slot], cs[slot], micros[slot]);
        }
        return first;
    }
}
