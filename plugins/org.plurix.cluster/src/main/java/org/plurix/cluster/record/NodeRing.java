package org.plurix.cluster.record;

import java.util.concurrent.locks.LockSupport;

import org.plurix.cluster.qemu.RawMemory;

import plurix.dhs.AddressSpace;
import plurix.dhs.EventKind;

/**
 * Reads the event ring of a running node from its RAM; the node goes on and does not notice. Layout: docs/kernel.md (the writer is
 * {@code plurix.kernel.EventRing}). A node that starts anew has a ring of another identity; then reading begins again at its first record.
 */
public final class NodeRing implements EventSource {
    /** Cell of the local page with the ring's address. */
    private static final int RING_CELL = AddressSpace.LOCAL_PAGE + 24;
    private static final int HEADER = 32;
    private static final int RECORD = 32;
    private static final int CAPACITY = 4;
    private static final int RECORD_SIZE = 8;
    private static final int IDENTITY = 12;
    private static final int CLOCK = 16;
    private static final int CLOCK_HIGH = 20;
    private static final int WATCHED = 24;
    private static final int MOST_CAPACITY = 1 << 20;
    /** The node counts this down in ticks of 10 ms; after it nobody watches. */
    private static final int WATCH_TICKS = 200;
    /** How long to look for the next tick of the node's clock, and how often to take a new pair of clocks. */
    private static final int LAST_EVENTS = 64;
    private static final long LOOK_MICROS = 30_000;
    private static final long LOOK_STEP_NANOS = 100_000;
    private static final long GOOD_GAP = 300;
    private static final long USEFUL_GAP = 3_000;
    private static final long PAIR_EVERY = 5_000_000;
    private static final long FIRST_PAIRS_EVERY = 600_000;
    private static final int FIRST_PAIRS = 3;
    /** After this time without a poll nobody has been asking, and what was overwritten meanwhile is nobody's loss. */
    private static final long IDLE_MICROS = 2_000_000;
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    private final int station;
    private final ClockMap clock = new ClockMap();
    private RawMemory memory;
    private int base;
    private int mask;
    private int identity;
    private int next;
    private int pairs;
    private long lastPair;
    private long lastTime;
    private long lastPoll = -IDLE_MICROS;
    private long read;
    private long dropped;
    private int boots;

    public NodeRing(int station) {
        this.station = station;
    }

    /** The RAM of the node's present process; null while it has none. */
    public void memory(RawMemory ram) {
        memory = ram;
    }

    @Override
    public int station() {
        return station;
    }

    @Override
    public void poll(TimeAxis axis, EventColumns to) {
        if (memory == null || !attach()) {
            return;
        }
        memory.setWord(base + WATCHED, WATCH_TICKS);
        if (!clock.isKnown() || axis.now() - lastPair > (pairs < FIRST_PAIRS ? FIRST_PAIRS_EVERY : PAIR_EVERY)) {
            takePair(axis);
        }
        if (clock.isKnown()) {
            copy(axis, to);
        }
    }

    /** Finds the ring; false while the node is booting. */
    private boolean attach() {
        int at = memory.word(RING_CELL);
        if (at <= 0 || at > memory.size() - HEADER - RECORD || (at & 3) != 0 || memory.word(at + RECORD_SIZE) != RECORD) {
            return false;
        }
        int capacity = memory.word(at + CAPACITY);
        if (capacity <= 0 || capacity > MOST_CAPACITY || (capacity & capacity - 1) != 0
                || at + HEADER + (long) capacity * RECORD > memory.size()) {
            return false;
        }
        int life = memory.word(at + IDENTITY);
        if (life == 0) {
            return false;
        }
        if (boots == 0 || life != identity) {
            identity = life;
            boots++;
            next = 0;
            pairs = 0;
            clock.reset();
        }
        base = at;
        mask = capacity - 1;
        return true;
    }

    /** Watches the node's clock until it moves: then both clocks are known for the same moment. */
    private void takePair(TimeAxis axis) {
        long start = axis.now();
        long before = nodeClock();
        long lastLook = start;
        long bestGap = Long.MAX_VALUE;
        long bestShown = 0;
        long bestTime = 0;
        while (lastLook - start < LOOK_MICROS && bestGap > GOOD_GAP) {
            LockSupport.parkNanos(LOOK_STEP_NANOS);
            long shown = nodeClock();
            long now = axis.now();
            if (shown != before && now - lastLook < bestGap) {
                bestGap = now - lastLook;
                bestShown = shown;
                bestTime = now;
            }
            before = shown;
            lastLook = now;
        }
        // A node that stands still gets its pair later; its old events wait in the ring. So does a bad pair: the machine is busy.
        if (bestGap < USEFUL_GAP || bestGap < Long.MAX_VALUE && !clock.isKnown()) {
            clock.pair(bestShown, bestTime, bestGap);
            pairs++;
        }
        lastPair = axis.now();
    }

    /** The last commit that a node has applied according to its newest events; 0 when they do not tell. */
    public static long lastApplied(RawMemory ram) {
        NodeRing ring = new NodeRing(-1);
        ring.memory = ram;
        if (!ring.attach()) {
            return 0;
        }
        int count = ram.word(ring.base);
        long last = 0;
        for (int i = count - 1; i >= 0 && i > count - LAST_EVENTS; i--) {
            int at = ring.base + HEADER + (i & ring.mask) * RECORD;
            int kind = ram.word(at + 4);
            long number = ram.word(at + 20) & UNSIGNED | (long) ram.word(at + 24) << Integer.SIZE;
            boolean tells = kind == EventKind.APPLY || kind == EventKind.COMMIT || kind == EventKind.TRY;
            if (tells && ram.word(at) == i + 1) {
                last = Math.max(last, number);
            }
        }
        return last;
    }

    /** All events that the ring holds at this moment, with times by the node's own clock; the node does not notice that it is read. */
    public static void snapshot(RawMemory ram, int station, EventColumns to) {
        NodeRing ring = new NodeRing(station);
        ring.memory = ram;
        if (!ring.attach()) {
            return;
        }
        int count = ram.word(ring.base);
        long reference = ring.nodeClock();
        for (int i = Math.max(0, count - ring.mask); i < count; i++) {
            int at = ring.base + HEADER + (i & ring.mask) * RECORD;
            long number = ram.word(at + 20) & UNSIGNED | (long) ram.word(at + 24) << Integer.SIZE;
            long micros = reference - ((int) reference - ram.word(at + 28));
            int kind = ram.word(at + 4);
            int a = ram.word(at + 8);
            int b = ram.word(at + 12);
            int c = ram.word(at + 16);
            if (ram.word(at) == i + 1) {
                to.add(station, kind, number, a, b, c, micros);
            }
        }
    }

    private long nodeClock() {
        while (true) {
            int high = memory.word(base + CLOCK_HIGH);
            int low = memory.word(base + CLOCK);
            if (memory.word(base + CLOCK_HIGH) == high) {
                return (long) high << Integer.SIZE | low & UNSIGNED;
            }
        }
    }

    private void copy(TimeAxis axis, EventColumns to) {
        int count = memory.word(base);
        long reference = nodeClock();
        long now = axis.now();
        if (count - next > mask + 1) {
            dropped += now - lastPoll < IDLE_MICROS ? count - next - (mask + 1) : 0;
            next = count - (mask + 1);
        }
        lastPoll = now;
        for (; next != count; next++) {
            int at = base + HEADER + (next & mask) * RECORD;
            int kind = memory.word(at + 4);
            int a = memory.word(at + 8);
            int b = memory.word(at + 12);
            int c = memory.word(at + 16);
            long number = memory.word(at + 20) & UNSIGNED | (long) memory.word(at + 24) << Integer.SIZE;
            long micros = reference - ((int) reference - memory.word(at + 28));
            if (memory.word(at) != next + 1) {
                dropped++;      // overwritten while it was read
                continue;
            }
            read++;
            lastTime = Math.min(now, Math.max(lastTime, clock.toAxis(micros)));
            to.add(station, kind, number, a, b, c, lastTime);
        }
        if (memory.word(base + IDENTITY) != identity) {
            next = 0;       // it was reset meanwhile; the next poll begins with the new life
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
        return clock.error();
    }

    @Override
    public int boots() {
        return boots;
    }
}
