package org.plurix.model.trace;

import java.util.HashMap;
import java.util.Map;

import org.plurix.cluster.client.EventBatch;

import plurix.dhs.EventKind;

/**
 * Makes spans of events. A try lasts from TRY to COMMIT or ABORT; within it the station waits for a page (FAULT to PAGE_IN), for the token
 * (COMMIT_BEGIN to PROPOSE), or the commit is on its way (PROPOSE to COMMIT). A try whose end is lost ends, unfinished, with the last thing
 * seen of its station.
 */
final class EventDecoder {
    private static final int DEMANDED = 0;
    private final SpanTable tries;
    private final SpanTable waits;
    private final Map<Integer, Long> droppedAtSource = new HashMap<>();
    private final Map<Integer, Long> lastOfStation = new HashMap<>();
    private long run = -1;
    private long lastMicros;
    private long missed;

    EventDecoder(SpanTable tries, SpanTable waits) {
        this.tries = tries;
        this.waits = waits;
    }

    boolean isAnother(long recording) {
        return recording != run;
    }

    void begin(long recording) {
        run = recording;
        lastMicros = 0;
        missed = 0;
        droppedAtSource.clear();
        lastOfStation.clear();
    }

    long lastMicros() {
        return lastMicros;
    }

    long missedEvents() {
        return missed;
    }

    void add(EventBatch batch) {
        noteLosses(batch);
        for (int i = 0; i < batch.size(); i++) {
            int station = batch.station()[i];
            long micros = batch.micros()[i];
            event(station, batch.kind()[i], batch.number()[i], batch.a()[i], batch.b()[i], batch.c()[i], micros);
            lastOfStation.put(station, micros);
            lastMicros = Math.max(lastMicros, micros);
        }
        lastMicros = Math.max(lastMicros, batch.nowMicros());
    }

    void skip(long events) {
        missed += events;
        tries.stations.keySet().forEach(this::breakOff);
    }

    /** Where events are lost, nothing is known of the spans that were open. */
    private void noteLosses(EventBatch batch) {
        missed += batch.missed();
        if (batch.missed() > 0) {
            tries.stations.keySet().forEach(this::breakOff);
        }
        for (EventBatch.Source source : batch.sources()) {
            Long before = droppedAtSource.put(source.station(), source.dropped());
            if (before != null && source.dropped() > before) {
                missed += source.dropped() - before;
                breakOff(source.station());
            }
        }
    }

    private void breakOff(int station) {
        long seen = lastOfStation.getOrDefault(station, lastMicros);
        endWait(waits.station(station), seen);
        endTry(tries.station(station), SpanState.UNFINISHED, seen);
    }

    private void event(int station, int kind, long number, int a, int b, int c, long micros) {
        StationLane lane = tries.station(station);
        StationLane wait = waits.station(station);
        switch (kind) {
            case EventKind.TRY -> begin(lane, wait, a, b, micros);
            case EventKind.RUN -> {
                lane.open.transaction = a;
                lane.open.priority = c;
            }
            case EventKind.COMMIT -> commit(lane, wait, number, b, c, micros);
            case EventKind.ABORT -> abort(lane, wait, number, a, b, c, micros);
            case EventKind.FAULT -> beginWait(lane, wait, SpanState.WAIT_PAGE, a, c, micros);
            case EventKind.PAGE_IN -> pageIn(wait, number, a, b, c, micros);
            case EventKind.COMMIT_BEGIN -> beginWait(lane, wait, SpanState.WAIT_TOKEN, -1, -1, micros);
            case EventKind.PROPOSE -> beginWait(lane, wait, SpanState.COMMITTING, -1, -1, micros);
            case EventKind.TURN_WAIT -> beginWait(lane, wait, SpanState.WAIT_TURN, -1, -1, micros);
            case EventKind.BOOT -> breakOff(station);
            default -> { }   // of no concern to spans
        }
    }

    private void begin(StationLane lane, StationLane wait, int serial, int restarts, long micros) {
        endTry(lane, SpanState.UNFINISHED, lastOfStation.getOrDefault(lane.station, micros));
        endWait(wait, micros);
        lane.open.clear();
        lane.open.start = micros;
        lane.open.serial = serial;
        lane.open.restarts = restarts;
        lane.isOpen = true;
    }

    private void commit(StationLane lane, StationLane wait, long number, int reads, int writes, long micros) {
        endWait(wait, micros);
        lane.open.number = number;
        lane.open.reads = reads;
        lane.open.writes = writes;
        endTry(lane, SpanState.COMMITTED, micros);
    }

    private void abort(StationLane lane, StationLane wait, long number, int winner, int page, int cause, long micros) {
        endWait(wait, micros);
        lane.open.number = number;
        lane.open.other = winner;
        lane.open.page = page;
        lane.open.cause = cause;
        endTry(lane, SpanState.ABORTED, micros);
    }

    private void endTry(StationLane lane, SpanState state, long micros) {
        if (lane.isOpen) {
            lane.isOpen = false;
            lane.open.state = state;
            lane.open.end = micros;
            tries.add(lane, lane.open);
        }
    }

    private void beginWait(StationLane lane, StationLane wait, SpanState state, int page, int asked, long micros) {
        endWait(wait, micros);
        wait.open.clear();
        wait.open.start = micros;
        wait.open.state = state;
        wait.open.page = page;
        wait.open.other = asked;
        if (lane.isOpen) {
            wait.open.serial = lane.open.serial;
            wait.open.transaction = lane.open.transaction;
        }
        wait.isOpen = true;
    }

    private void pageIn(StationLane wait, long version, int page, int sender, int reason, long micros) {
        if (reason == DEMANDED && wait.isOpen && wait.open.state == SpanState.WAIT_PAGE && wait.open.page == page) {
            wait.open.number = version;
            wait.open.other = sender;
            endWait(wait, micros);
        }
    }

    private void endWait(StationLane wait, long micros) {
        if (wait.isOpen) {
            wait.isOpen = false;
            wait.open.end = micros;
            if (micros > wait.open.start) {
                waits.add(wait, wait.open);
            }
        }
    }
}
