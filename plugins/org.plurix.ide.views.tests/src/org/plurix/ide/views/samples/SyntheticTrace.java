package org.plurix.ide.views.samples;

import java.util.List;
import java.util.Random;

import org.plurix.cluster.client.EventBatch;
import org.plurix.model.trace.TraceStore;

import plurix.dhs.AbortCause;
import plurix.dhs.EventKind;

/**
 * Events of a cluster that never ran, drawn from a seed: stations run tries one after another, wait for pages and for the token, commit in
 * turn, and now and then a commit aborts what another station runs. For tests and measurements.
 */
public final class SyntheticTrace {
    private static final int BATCH = 8_192;
    private static final int TRANSACTIONS = 6;
    private static final int FIRST_TRANSACTION = 0x1002_0040;
    private static final int TRANSACTION_BYTES = 64;
    private static final int PAGES = 2_000;
    private static final int[] NO_INTS = {};

    private final Random random;
    private final int stations;
    private final int[] station = new int[BATCH];
    private final int[] kind = new int[BATCH];
    private final long[] number = new long[BATCH];
    private final int[] a = new int[BATCH];
    private final int[] b = new int[BATCH];
    private final int[] c = new int[BATCH];
    private final long[] micros = new long[BATCH];
    private final int[] serial;
    private final int[] restarts;
    private final long[] begun;
    private int size;
    private long commit = 1_000;
    private long now = 500;

    public SyntheticTrace(long seed, int stations) {
        random = new Random(seed);
        this.stations = stations;
        serial = new int[stations];
        restarts = new int[stations];
        begun = new long[stations];
    }

    /** A store filled with at least so many events. */
    public static TraceStore store(long seed, int stations, int events) {
        TraceStore store = new TraceStore();
        SyntheticTrace trace = new SyntheticTrace(seed, stations);
        for (int transaction = 0; transaction < TRANSACTIONS; transaction++) {
            store.name(FIRST_TRANSACTION + transaction * TRANSACTION_BYTES, "demo.Worker" + transaction);
        }
        for (int made = 0; made < events;) {
            EventBatch batch = trace.next();
            store.add(batch);
            made += batch.size();
        }
        return store;
    }

    /** The next few thousand events. */
    public EventBatch next() {
        size = 0;
        while (size < BATCH - 16 * stations) {
            step();
        }
        return new EventBatch(1, 0, 0, now, 0, cut(station), cut(kind), java.util.Arrays.copyOf(number, size), cut(a), cut(b), cut(c),
                java.util.Arrays.copyOf(micros, size), List.of());
    }

    /** One station ends its try: it commits, and with some luck that aborts what others run. */
    private void step() {
        int winner = random.nextInt(stations);
        if (begun[winner] == 0) {
            begin(winner);
            return;
        }
        long length = 40 + random.nextInt(400);
        if (random.nextInt(3) == 0) {
            int page = random.nextInt(PAGES);
            event(winner, EventKind.FAULT, commit, page, 0, random.nextInt(stations), now + length / 4);
            event(winner, EventKind.PAGE_IN, commit, page, random.nextInt(stations), 0, now + length / 2);
        }
        boolean writes = random.nextInt(4) != 0;
        if (writes) {
            event(winner, EventKind.COMMIT_BEGIN, commit, serial[winner], 2, 0, now + length * 6 / 10);
            event(winner, EventKind.PROPOSE, commit + 1, serial[winner], 2, 3, now + length * 8 / 10);
            commit++;
        }
        now += length;
        event(winner, EventKind.COMMIT, commit, serial[winner], 1 + random.nextInt(9), writes ? 1 + random.nextInt(3) : 0, now);
        begun[winner] = 0;
        restarts[winner] = 0;
        if (writes) {
            abortOthers(winner);
        }
        if (random.nextInt(5) != 0) {
            begin(winner);
        }
    }

    private void abortOthers(int winner) {
        for (int loser = 0; loser < stations; loser++) {
            if (loser != winner && begun[loser] != 0 && random.nextInt(6) == 0) {
                event(loser, EventKind.ABORT, commit, winner, random.nextInt(40), random.nextBoolean() ? AbortCause.READ_CONFLICT : AbortCause.WRITE_CONFLICT,
                        now + 20);
                restarts[loser]++;
                begun[loser] = 0;
                begin(loser);
            }
        }
    }

    private void begin(int who) {
        now += 3 + random.nextInt(30);
        serial[who]++;
        begun[who] = now;
        event(who, EventKind.TRY, commit, serial[who], restarts[who], 0, now);
        int transaction = FIRST_TRANSACTION + (who + serial[who] / 7) % TRANSACTIONS * TRANSACTION_BYTES;
        event(who, EventKind.RUN, commit, transaction, 0, 4, now);
    }

    private void event(int who, int what, long at, int first, int second, int third, long when) {
        station[size] = who;
        kind[size] = what;
        number[size] = at;
        a[size] = first;
        b[size] = second;
        c[size] = third;
        micros[size] = when;
        size++;
    }

    private int[] cut(int[] column) {
        return size == 0 ? NO_INTS : java.util.Arrays.copyOf(column, size);
    }
}
