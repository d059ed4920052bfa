package org.plurix.cluster.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import plurix.dhs.EventKind;

/** Reading a node's event ring from its RAM, with a node that is a thread. */
class NodeRingTest {
    private static final int CAPACITY = 64;
    private final FakeRam ram = new FakeRam(CAPACITY);
    private final NodeRing ring = new NodeRing(3);
    private final TimeAxis axis = new TimeAxis();
    private final EventColumns events = new EventColumns();
    private volatile boolean ticking = true;
    private volatile long clockOffset = 5_000_000;
    private Thread clock;

    @BeforeEach
    void start() {
        ram.boot(7);
        clock = new Thread(() -> {
            while (ticking) {
                ram.tick(nodeNow());
                Thread.onSpinWait();
            }
        });
        clock.setDaemon(true);
        clock.start();
        ring.memory(ram);
    }

    @AfterEach
    void stop() throws InterruptedException {
        ticking = false;
        clock.join();
    }

    private long nodeNow() {
        return axis.now() + clockOffset;
    }

    private void poll() {
        events.clear();
        ring.poll(axis, events);
    }

    @Test
    void newRecordsComeOnceAndWithTheirPlaceOnTheAxis() {
        long before = axis.now();
        ram.record(EventKind.TRY, 5, 1, 2, 3, nodeNow());
        poll();
        assertEquals(1, events.size());
        assertEquals(3, events.station(0));
        assertEquals(EventKind.TRY, events.kind(0));
        assertEquals(5, events.number(0));
        assertEquals(3, events.c(0));
        assertTrue(events.micros(0) <= axis.now() && events.micros(0) >= before - ring.errorMicros() - 1, events.micros(0) + " " + before);
        poll();
        assertEquals(0, events.size());
        assertTrue(ram.watched() > 0, "the node hears that somebody watches");
    }

    @Test
    void whatWasOverwrittenIsCounted() {
        poll();
        for (int i = 0; i < CAPACITY + 10; i++) {
            ram.record(EventKind.APPLY, i, i, 0, 0, nodeNow());
        }
        poll();
        assertEquals(CAPACITY, events.size());
        assertEquals(10, events.a(0));
        assertEquals(10, ring.dropped());
        assertEquals(CAPACITY, ring.read());
    }

    @Test
    void whatWasOverwrittenWhileNobodyAskedIsNoLoss() {
        for (int i = 0; i < CAPACITY + 10; i++) {
            ram.record(EventKind.APPLY, i, i, 0, 0, nodeNow());
        }
        poll();
        assertEquals(CAPACITY, events.size());
        assertEquals(0, ring.dropped());
    }

    @Test
    void aRecordThatIsJustBeingWrittenIsLeftOut() {
        for (int i = 0; i < CAPACITY; i++) {
            ram.record(EventKind.APPLY, i, i, 0, 0, nodeNow());
        }
        ram.beginRecord();
        poll();
        assertEquals(CAPACITY - 1, events.size());
        assertEquals(1, events.a(0));
    }

    @Test
    void aRestartedNodeBeginsAgainAndTimesGoOn() {
        ram.record(EventKind.APPLY, 9, 1, 0, 0, nodeNow());
        poll();
        long last = events.micros(0);
        clockOffset = -axis.now();
        ram.boot(8);
        ram.record(EventKind.BOOT, 0, 8, 0, 0, nodeNow());
        ram.record(EventKind.APPLY, 10, 2, 0, 0, nodeNow());
        poll();
        assertEquals(2, events.size());
        assertEquals(EventKind.BOOT, events.kind(0));
        assertTrue(events.micros(0) >= last);
        assertEquals(2, ring.boots());
        assertEquals(0, ring.dropped());
    }

    @Test
    void aNodeWithoutARingYetHasNoEvents() {
        NodeRing fresh = new NodeRing(1);
        fresh.memory(new FakeRam(CAPACITY));
        fresh.poll(axis, events);
        fresh.memory(null);
        fresh.poll(axis, events);
        assertEquals(0, events.size());
        assertEquals(0, fresh.boots());
    }
}
