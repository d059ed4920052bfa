package org.plurix.model.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import plurix.dhs.AbortCause;
import plurix.dhs.EventKind;

/** Many events: sums stay exact, answers stay small, memory stays bounded. Figures are printed, not asserted. */
class TraceScaleTest {
    private static final int STATIONS = 3;
    private static final int PIXELS = 2000;
    private static final int EVENTS_PER_TRY = 4;

    /** Tries of random length, a fifth of them aborted; some wait for a page. */
    private static void fill(TraceStore store, int events, long seed) {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Events batch = new Events();
        long[] time = new long[STATIONS];
        long commit = 0;
        for (int made = 0; made < events; made += EVENTS_PER_TRY) {
            int station = earliest(time);
            long begin = time[station] + random.nextInt(20);
            long end = begin + 5 + random.nextInt(200);
            int serial = made;
            batch.add(begin, station, EventKind.TRY, commit, serial, 0, 0);
            batch.add(begin, station, EventKind.RUN, commit, 100 + station, 0, 1);
            batch.add(begin + 1, station, EventKind.FAULT, commit, random.nextInt(50), 0, 1);
            if (random.nextInt(5) == 0) {
                batch.add(end, station, EventKind.ABORT, commit, (station + 1) % STATIONS, random.nextInt(50), AbortCause.READ_CONFLICT);
            } else {
                batch.add(end, station, EventKind.COMMIT, ++commit, serial, 2, 1);
            }
            time[station] = end;
            if (batch.size() > 20_000) {
                store.add(batch.take(end));
            }
        }
        store.add(batch.take(time[0]));
    }

    private static int earliest(long[] time) {
        int best = 0;
        for (int i = 1; i < time.length; i++) {
            best = time[i] < time[best] ? i : best;
        }
        return best;
    }

    @Test
    void anyZoomHasTheSameSums() {
        TraceStore store = new TraceStore();
        fill(store, 200_000, 42);
        SpanBuffer buffer = new SpanBuffer();
        long last = store.lastMicros();
        for (int station = 0; station < STATIONS; station++) {
            store.spans(station, Lane.TRIES, 0, last + 1, 0.001, buffer);
            int exact = buffer.size;
            for (int zoom = 1; zoom <= 1 << 20; zoom *= 16) {
                store.spans(station, Lane.TRIES, 0, last + 1, zoom, buffer);
                int sum = 0;
                for (int i = 0; i < buffer.size; i++) {
                    sum += buffer.count[i];
                    assertTrue(i == 0 || buffer.start[i] >= buffer.start[i - 1], "rows run from left to right");
                }
                assertEquals(exact, sum, "spans at " + zoom + " us per pixel");
                assertTrue(buffer.size <= 2 * (last / zoom + 1), buffer.size + " rows");
            }
        }
    }

    @Test
    void linksAreFewAndStandForAll() {
        TraceStore store = new TraceStore();
        fill(store, 400_000, 7);
        long aborts = store.statistics(0, Long.MAX_VALUE / 2).stations().stream().mapToLong(TraceStatistics.StationSum::aborts).sum();
        Links links = store.links(0, Long.MAX_VALUE / 2, 300);
        assertTrue(links.size <= 300 + STATIONS && links.size > 200, links.size + " links");
        long sum = 0;
        for (int i = 0; i < links.size; i++) {
            sum += links.count[i];
            assertEquals(SpanState.ABORTED, store.span(Lane.TRIES, links.loserId[i]).orElseThrow().state());
        }
        assertEquals(aborts, sum);
    }

    @Test
    void theOldestMakeRoom() {
        TraceStore store = new TraceStore(10_000);
        fill(store, 400_000, 11);
        RowList rows = store.rows(RowFilter.ALL);
        rows.refresh();
        assertEquals(10_000, rows.size());
        assertEquals(2 * (100_000 - 10_000), store.droppedSpans());
        assertTrue(store.span(Lane.TRIES, 0).isEmpty());
        Span oldest = store.span(Lane.TRIES, rows.id(0)).orElseThrow();
        assertTrue(oldest.startMicros() >= store.firstMicros());
        SpanBuffer buffer = new SpanBuffer();
        long sum = 0;
        for (int station : store.stations()) {
            store.spans(station, Lane.TRIES, 0, store.lastMicros() + 1, 100_000, buffer);
            for (int i = 0; i < buffer.size; i++) {
                sum += buffer.count[i];
            }
        }
        assertEquals(10_000, sum);
    }

    @Test
    void aFilteredListFollowsWhileTheOldestMakeRoom() {
        TraceStore store = new TraceStore(20_000);
        RowList aborted = store.rows(new RowFilter("", -1, SpanState.ABORTED.bit(), Long.MIN_VALUE, Long.MAX_VALUE));
        for (int part = 0; part < 5; part++) {
            fill(store, 40_000, part);
            aborted.refresh();
            for (int i = 0; i < aborted.size(); i += 97) {
                assertEquals(SpanState.ABORTED, store.span(Lane.TRIES, aborted.id(i)).orElseThrow().state());
                assertEquals(i, aborted.rankOf(aborted.id(i)));
            }
        }
        assertTrue(aborted.size() > 1000 && aborted.size() < 20_000, aborted.size() + " rows");
    }

    /** The cost of a question must not grow with what is recorded: rows looked at are bounded by pixels, and the times are printed. */
    @Test
    @Tag("slow")
    void manyEvents() {
        for (int events : new int[] { 100_000, 1_000_000, 10_000_000 }) {
            TraceStore store = new TraceStore(4 << 20);
            long before = usedMemory();
            long start = System.nanoTime();
            fill(store, events, 3);
            double filled = (System.nanoTime() - start) / 1e9;
            long bytes = usedMemory() - before;
            System.out.printf("%,d events: filled in %.2f s, %,d MB, whole view %.2f ms, hundredth %.2f ms, 300 links %.2f ms, all rows %.1f ms%n",
                    events, filled, bytes >> 20, paint(store, 1), paint(store, 100), links(store), rows(store));
        }
    }

    private static double paint(TraceStore store, int part) {
        SpanBuffer buffer = new SpanBuffer();
        long width = store.lastMicros() / part;
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            for (int station = 0; station < STATIONS; station++) {
                for (Lane lane : Lane.values()) {
                    store.spans(station, lane, width / 2, width / 2 + width, (double) width / PIXELS, buffer);
                    assertTrue(buffer.size <= 2 * PIXELS + 2, buffer.size + " rows");
                }
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static double links(TraceStore store) {
        long start = System.nanoTime();
        store.links(0, store.lastMicros(), 300);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double rows(TraceStore store) {
        long start = System.nanoTime();
        store.rows(new RowFilter("page", -1, -1, Long.MIN_VALUE, Long.MAX_VALUE)).refresh();
        return (System.nanoTime() - start) / 1e6;
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
