package plurix.kernel;

import plurix.dhs.Events;
import plurix.rt.LocalPage;
import plurix.rt.Magic;

/**
 * The last events of the engine and of the kernel in a ring in RAM, read by the host from the node's memory without stopping it, and
 * printed by a panic. Layout (docs/kernel.md): header {records written so far, capacity, record size}, then records
 * {sequence + 1, kind, a, b, c, number low, number high, microseconds low}; a record whose first word does not fit its place is
 * just being written.
 */
final class EventRing implements Events {
    private static final int RECORD = 32;
    private static final int CAPACITY = 4096;
    private static final int HEADER = 32;
    static final int AREA = (HEADER + RECORD * CAPACITY + 4095) & -4096;
    private static final int PANIC_EVENTS = 12;

    private final int base;
    private final KernelClock clock;

    EventRing(int base, KernelClock clock) {
        this.base = base;
        this.clock = clock;
        Magic.fillWords(base, AREA / 4, 0);
        Magic.store32(base + 4, CAPACITY);
        Magic.store32(base + 8, RECORD);
        Magic.store32(LocalPage.EVENT_RING, base);
    }

    public void record(int kind, long number, int a, int b, int c) {
        int count = Magic.load32(base);
        int at = base + HEADER + (count & CAPACITY - 1) * RECORD;
        Magic.store32(at, 0);
        Magic.store32(at + 4, kind);
        Magic.store32(at + 8, a);
        Magic.store32(at + 12, b);
        Magic.store32(at + 16, c);
        Magic.store64(at + 20, number);
        Magic.store32(at + 28, (int) clock.micros());
        Magic.store32(at, count + 1);
        Magic.store32(base, count + 1);
    }

    /** The newest events, for a panic. */
    static void printLast() {
        int base = Magic.load32(LocalPage.EVENT_RING);
        if (base == 0) {
            return;
        }
        int count = Magic.load32(base);
        int first = count > PANIC_EVENTS ? count - PANIC_EVENTS : 0;
        Report.line("last events (kind number a b c micros):");
        for (int i = first; i < count; i++) {
            int at = base + HEADER + (i & CAPACITY - 1) * RECORD;
            Report.text(" ");
            Report.decimal(Magic.load32(at + 4));
            Report.space();
            Report.decimal(Magic.load32(at + 20));
            Report.space();
            Report.decimal(Magic.load32(at + 8));
            Report.space();
            Report.decimal(Magic.load32(at + 12));
            Report.space();
            Report.decimal(Magic.load32(at + 16));
            Report.space();
            Report.decimal(Magic.load32(at + 28));
            Report.line("");
        }
    }
}
