package org.plurix.cluster.record;

import java.util.ArrayList;
import java.util.List;

import plurix.dhs.Events;

/**
 * A bounded recording of engine events in columns. When it is full the oldest events are overwritten and counted as dropped; writing
 * never blocks and never allocates. Any thread may write and read.
 */
public final class EventRecorder {
    private static final long WATCH_NANOS = 2_000_000_000L;

    private final int capacity;
    private final long[] nanos;
    private final long[] numbers;
    private final byte[] stations;
    private final byte[] kinds;
    private final int[] as;
    private final int[] bs;
    private final int[] cs;
    private long next;
    private volatile long watchedUntil;

    public EventRecorder(int capacity) {
        this.capacity = capacity;
        nanos = new long[capacity];
        numbers = new long[capacity];
        watchedUntil = System.nanoTime();
        stations = new byte[capacity];
        kinds = new byte[capacity];
        as = new int[capacity];
        bs = new int[capacity];
        cs = new int[capacity];
    }

    /** Somebody reads now and, for the next two seconds, wants the details that cost more. */
    public void watch() {
        watchedUntil = System.nanoTime() + WATCH_NANOS;
    }

    public boolean isWatched() {
        return watchedUntil - System.nanoTime() > 0;
    }

    /** The engine's view of this recording for one station. */
    public Events forStation(int station) {
        return (kind, number, a, b, c) -> record(station, kind, number, a, b, c);
    }

    private synchronized void record(int station, int kind, long number, int a, int b, int c) {
        int slot = (int) (next % capacity);
        nanos[slot] = System.nanoTime();
        numbers[slot] = number;
        stations[slot] = (byte) station;
        kinds[slot] = (byte) kind;
        as[slot] = a;
        bs[slot] = b;
        cs[slot] = c;
        next++;
    }

    /** Number of events recorded so far; also the sequence number of the next one. */
    public synchronized long size() {
        return next;
    }

    /** Events that were overwritten before anybody could read them at this moment. */
    public synchronized long dropped() {
        return Math.max(0, next - capacity);
    }

    /** Events from a sequence number on, oldest first, at most {@code limit}; those already overwritten are skipped. */
    public synchronized List<EventRecord> since(long sequence, int limit) {
        List<EventRecord> result = new ArrayList<>();
        for (long i = Math.max(sequence, dropped()); i < next && result.size() < limit; i++) {
            int slot = (int) (i % capacity);
            result.add(new EventRecord(i, nanos[slot], stations[slot], kinds[slot], numbers[slot], as[slot], bs[slot], cs[slot]));
        }
        return result;
    }
}
