package plurix.kernel;

import plurix.dhs.EventKind;
import plurix.dhs.Events;
import plurix.rt.LocalPage;
import plurix.rt.Magic;

/**
 * The last events of the engine and of the kernel in a ring in RAM, read by the host from the node's memory without stopping it, and
 * printed by a panic. Layout (docs/kernel.md, host side: record.NodeRing): header {records written so far, capacity, record size,
 * identity of this life, clock of the last timer tick low, high, ticks for which a host watches}, then records {sequence + 1, kind, a, b,
 * c, number low, number high, microseconds low}; a record whose first word does not fit its place is just being written.
 */
final class EventRing implements Events {
    private static final int RECORD = 32;
    private static final int CAPACITY = 8192;
    private static final int HEADER = 32;
    static final int AREA = (HEADER + RECORD * CAPACITY + 4095) & -4096;
    private static final int PANIC_EVENTS = 12;
    private static final int BLOCKS = 32;
    private static final int WORDS_PER_BLOCK = 32;
    private static final int BLOCK_BYTES = 128;
    /** Blocks of a page whose changed words are told; of more only that they changed. */
    private static final int EXACT_BLOCKS = 4;

    private static final int IDENTITY = 12;
    private static final int CLOCK = 16;
    private static final int WATCHED = 24;

    private final int base;
    private final KernelClock clock;

    private long lastNumber;

    EventRing(int base, KernelClock clock, int identity) {
        this.base = base;
        this.clock = clock;
        Magic.fillWords(base, AREA / 4, 0);
        Magic.store32(base + 4, CAPACITY);
        Magic.store32(base + 8, RECORD);
        Magic.store32(base + IDENTITY, identity);
        Magic.store32(LocalPage.EVENT_RING, base);
        record(EventKind.BOOT, 0, identity, 0, 0);
    }

    /** About every 10 ms: tells the host the time and counts down for how long it still watches. Interrupts disabled. */
    void tick() {
        Magic.store64(base + CLOCK, clock.micros());
        int left = Magic.load32(base + WATCHED);
        if (left > 0) {
            Magic.store32(base + WATCHED, left - 1);
        }
    }

    /** A host reads this ring now and wants the details that cost more. */
    boolean isWatched() {
        return Magic.load32(base + WATCHED) > 0;
    }

    /** What a try changed on a page: compares its shadow image with its frame. Behind the event of the commit, or before that of the abort. */
    void recordChanges(int kind, int page, int shadow, int frame) {
        long number = lastNumber;
        int exact = 0;
        int more = 0;
        for (int block = 0; block < BLOCKS; block++) {
            int words = changedWords(shadow + block * BLOCK_BYTES, frame + block * BLOCK_BYTES);
            if (words != 0) {
                if (exact < EXACT_BLOCKS) {
                    record(kind, number, page, words, block);
                    exact++;
                } else {
                    more |= 1 << block;
                }
            }
        }
        if (more != 0) {
            record(kind, number, page, more, BLOCKS);
        }
    }

    private static int changedWords(int one, int other) {
        int words = 0;
        for (int i = 0; i < WORDS_PER_BLOCK; i++) {
            if (Magic.load32(one + 4 * i) != Magic.load32(other + 4 * i)) {
                words |= 1 << i;
            }
        }
        return words;
    }

    public void record(int kind, long number, int a, int b, int c) {
        lastNumber = number;
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
