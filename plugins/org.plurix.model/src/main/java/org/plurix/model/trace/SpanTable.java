package org.plurix.model.trace;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * The newest spans of one lane of all stations, at most a fixed number; the oldest are dropped. Ids count all spans ever added, so an id is a
 * row number of the table that shows them, and never means another span.
 */
final class SpanTable {
    private static final int FIRST_LENGTH = 4096;
    private static final int STATION_SHIFT = 48;
    private static final long POSITION_MASK = (1L << STATION_SHIFT) - 1;

    final Lane lane;
    final TreeMap<Integer, StationLane> stations = new TreeMap<>();
    private final int capacity;
    /** Station and position of the span with id i, at i modulo its length. */
    private long[] order = new long[FIRST_LENGTH];
    private long firstId;
    private long nextId;
    private long dropped;

    SpanTable(Lane lane, int capacity) {
        this.lane = lane;
        this.capacity = capacity;
    }

    StationLane station(int number) {
        return stations.computeIfAbsent(number, StationLane::new);
    }

    void add(StationLane station, SpanColumns row) {
        if (nextId - firstId == capacity) {
            stations.get((int) (order[slot(firstId)] >>> STATION_SHIFT)).dropFirst();
            firstId++;
            dropped++;
        }
        if (nextId - firstId == order.length) {
            grow();
        }
        long position = station.add(nextId, row);
        order[slot(nextId)] = (long) station.station << STATION_SHIFT | position;
        nextId++;
    }

    private void grow() {
        long[] old = order;
        order = new long[(int) Math.min(capacity, 2L * old.length)];
        for (long i = firstId; i < nextId; i++) {
            order[slot(i)] = old[(int) (i % old.length)];
        }
    }

    private int slot(long id) {
        return (int) (id % order.length);
    }

    long firstId() {
        return firstId;
    }

    long nextId() {
        return nextId;
    }

    /** Spans that had to make room. */
    long dropped() {
        return dropped;
    }

    boolean has(long id) {
        return id >= firstId && id < nextId;
    }

    StationLane stationOf(long id) {
        return stations.get((int) (order[slot(id)] >>> STATION_SHIFT));
    }

    long positionOf(long id) {
        return order[slot(id)] & POSITION_MASK;
    }

    void clear() {
        stations.clear();
        Arrays.fill(order, 0);
        firstId = nextId;
        dropped = 0;
    }
}
