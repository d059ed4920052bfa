package org.plurix.cluster.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Merging of sources, cursors, and that nothing is read while nobody asks. */
class EventTailTest {
    /** Gives prepared events at its next poll. */
    private static final class Prepared implements EventSource {
        private final int station;
        private final List<long[]> events = new ArrayList<>();
        private int polls;

        Prepared(int station) {
            this.station = station;
        }

        synchronized void add(int kind, long micros) {
            events.add(new long[] { kind, micros });
        }

        synchronized int polls() {
            return polls;
        }

        @Override
        public int station() {
            return station;
        }

        @Override
        public synchronized void poll(TimeAxis axis, EventColumns to) {
            polls++;
            events.forEach(e -> to.add(station, (int) e[0], 0, 0, 0, 0, e[1] < 0 ? axis.now() - e[1] : e[1]));
            events.clear();
        }

        @Override
        public long read() {
            return 0;
        }

        @Override
        public long dropped() {
            return 0;
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

    private final Prepared one = new Prepared(1);
    private final Prepared two = new Prepared(2);

    private static void awaitSleep(EventTail tail) {
        while (!tail.isAsleep()) {
            Thread.onSpinWait();
        }
    }

    private static EventColumns all(EventTail tail) {
        EventColumns result = new EventColumns();
        tail.log().copy(0, Integer.MAX_VALUE, result);
        return result;
    }

    @Test
    void sourcesAreMergedInTheOrderOfTime() {
        try (EventTail tail = new EventTail(100, () -> List.of(one, two))) {
            one.add(10, 0);
            one.add(11, 2);
            two.add(20, 1);
            tail.ask();
            EventColumns events = all(tail);
            assertEquals(List.of(10, 20, 11), java.util.Arrays.stream(events.kinds()).boxed().toList());
        }
    }

    @Test
    void whatIsLaterThanThePollWaitsSoThatTheOrderHoldsOverPolls() {
        long ahead = 200_000;
        try (EventTail tail = new EventTail(100, () -> List.of(one, two))) {
            one.add(10, -ahead);
            tail.ask();
            assertEquals(0, all(tail).size());
            two.add(20, 0);
            while (all(tail).size() < 2) {
                tail.ask();
            }
            EventColumns events = all(tail);
            assertTrue(events.micros(0) <= events.micros(1));
            assertEquals(20, events.kind(0));
        }
    }

    @Test
    void nothingIsReadWhileNobodyAsks() {
        try (EventTail tail = new EventTail(100, () -> List.of(one))) {
            awaitSleep(tail);
            assertEquals(0, one.polls());
            tail.ask();
            awaitSleep(tail);
            assertFalse(tail.isAwake());
            int polls = one.polls();
            assertTrue(polls > 1, "it did read while somebody had asked");
            tail.ask();
            assertTrue(tail.isAwake() && one.polls() > polls);
        }
    }

    @Test
    void slowReadersAreToldWhatTheyMissed() {
        EventLog log = new EventLog(4);
        EventColumns events = new EventColumns();
        for (int i = 0; i < 10; i++) {
            events.add(0, i, 0, 0, 0, 0, i);
        }
        log.append(events);
        EventColumns copied = new EventColumns();
        assertEquals(6, log.copy(2, 100, copied));
        assertEquals(List.of(6, 7, 8, 9), java.util.Arrays.stream(copied.kinds()).boxed().toList());
        EventColumns none = new EventColumns();
        assertEquals(10, log.copy(10, 100, none));
        assertEquals(0, none.size());
    }

    @Test
    void clocksOfDifferentRateAreFollowed() {
        ClockMap map = new ClockMap();
        map.pair(0, 1_000_000, 100);
        map.pair(1_000_000, 2_010_000, 100);
        assertTrue(Math.abs(map.toAxis(2_000_000) - 3_020_000) <= 200, "at " + map.toAxis(2_000_000));
        assertTrue(map.error() >= 100);
    }
}
