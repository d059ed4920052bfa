package org.plurix.cluster.record;

import java.util.List;

import plurix.dhs.EventKind;

/** The host station's own events, from its recorder in this process. */
public final class HostEvents implements EventSource {
    private static final int BATCH = 65_536;
    /** See {@link NodeRing}. */
    private static final long IDLE_MICROS = 2_000_000;
    private final int station;
    private final EventRecorder recorder;
    private long cursor;
    private long lastNumber;
    private long lastPoll = -IDLE_MICROS;
    private long read;
    private long dropped;

    public HostEvents(int station, EventRecorder recorder) {
        this.station = station;
        this.recorder = recorder;
    }

    @Override
    public int station() {
        return station;
    }

    @Override
    public void poll(TimeAxis axis, EventColumns to) {
        for (List<EventRecord> events = recorder.since(cursor, BATCH); !events.isEmpty(); events = recorder.since(cursor, BATCH)) {
            add(events, axis, to);
        }
        lastPoll = axis.now();
    }

    private void add(List<EventRecord> events, TimeAxis axis, EventColumns to) {
        for (EventRecord event : events) {
            boolean watching = axis.now() - lastPoll < IDLE_MICROS;
            dropped += watching ? event.sequence() - cursor : 0;
            cursor = event.sequence() + 1;
            read++;
            // only the engine knows the number of a commit; what it wrote follows its event
            long number = event.kind() == EventKind.WROTE ? lastNumber : event.number();
            lastNumber = number;
            to.add(station, event.kind(), number, event.a(), event.b(), event.c(), axis.at(event.nanos()));
        }
    }

    @Override
    public long read() {
        return read;
    }

    @Override
    public long dropped() {
        return dropped;
    }

    @Override
    public long errorMicros() {
        return 0;
    }

    @Override
    public int boots() {
        return 1;
    }
}
