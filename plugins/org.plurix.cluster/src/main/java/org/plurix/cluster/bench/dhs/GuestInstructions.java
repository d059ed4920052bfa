package org.plurix.cluster.bench.dhs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.plurix.cluster.bench.Measure;
import org.plurix.cluster.bench.Samples;
import org.plurix.cluster.control.NamedObjects;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.record.EventColumns;
import org.plurix.cluster.record.NodeRing;

import plurix.dhs.EventKind;

/**
 * What the engine costs a node in executed instructions, counted by the emulator ({@code -icount}): one node beside the host station, which
 * serves pages, acknowledges commits and provokes conflicts. What the idle node executes meanwhile is measured and taken off.
 */
final class GuestInstructions {
    private static final int COMMITS = 400;
    private static final int EMPTY_RUNS = 20_000;
    private static final int ROUNDS = 5;
    private static final int CONFLICTS = 300;
    private static final int LOOK_EVERY = 20;
    private static final int PAGES = 200;
    private static final int MIDDLE = 512;
    private static final long IDLE_MILLIS = 1000;
    /** The emulated clock advances by a nanosecond per instruction while the node works. */
    private static final double INSTRUCTIONS_PER_MICRO = 1000;
    private static final double NANOS = 1e9;
    private static final String UNIT = "instr.";

    private final LocalCluster cluster;
    private final PlurixContender node;
    private double idlePerSecond;

    private GuestInstructions(LocalCluster cluster) {
        this.cluster = cluster;
        node = PlurixContender.up(cluster, 1);
    }

    static List<Measure> measure(LocalCluster cluster) throws IOException {
        GuestInstructions counter = new GuestInstructions(cluster);
        counter.idlePerSecond = counter.idle();
        List<Measure> result = new ArrayList<>();
        result.add(counter.committed());
        result.add(counter.readOnly());
        result.addAll(counter.aborted());
        result.add(counter.fault());
        return result;
    }

    private long executed() {
        return cluster.process(0).instructions();
    }

    private double idle() throws IOException {
        long before = executed();
        long start = System.nanoTime();
        pause(IDLE_MILLIS);
        return (executed() - before) * NANOS / (System.nanoTime() - start);
    }

    static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** Instructions of the work between two moments, without those of idling. */
    private double since(long executedBefore, long start) {
        return executed() - executedBefore - idlePerSecond * (System.nanoTime() - start) / NANOS;
    }

    private Measure committed() {
        node.start(Workload.OWN, 1);
        Samples samples = new Samples();
        for (int i = 0; i < ROUNDS; i++) {
            long commits = node.committed();
            long before = executed();
            long start = System.nanoTime();
            node.await("commits", () -> node.committed() - commits >= COMMITS);
            samples.add(since(before, start) / (node.committed() - commits));
        }
        node.stop();
        return Measure.of("committed transaction, one page written", samples, UNIT, "try, body, commit and loop");
    }

    private Measure readOnly() throws IOException {
        node.start(Workload.EMPTY, 1);
        Samples samples = new Samples();
        for (int i = 0; i < ROUNDS; i++) {
            int tries = lastTry();
            long before = executed();
            node.await("empty transactions", () -> lastTry() - tries >= EMPTY_RUNS);
            samples.add((executed() - before) / (double) (lastTry() - tries));
        }
        node.stop();
        return Measure.of("read-only transaction, one word read", samples, UNIT, "no frame is sent");
    }

    private EventColumns events() {
        try {
            EventColumns events = new EventColumns();
            NodeRing.snapshot(cluster.process(0).memory(), 0, events);
            return events;
        } catch (IOException failure) {
            throw new IllegalStateException("the node's memory cannot be read: " + failure.getMessage(), failure);
        }
    }

    private int lastTry() {
        EventColumns events = events();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.kind(i) == EventKind.TRY) {
                return events.a(i);
            }
        }
        return 0;
    }

    /** The host writes what the node is working on, again and again. */
    private List<Measure> aborted() {
        node.start(Workload.COUNTER, 1);
        Samples undo = new Samples();
        long seen = 0;
        for (int i = 1; i <= CONFLICTS; i++) {
            cluster.heap().update("bench", PlurixContender.PATIENCE, s -> {
                HeapObject number = NamedObjects.find(s, "bench.Load").get("counter");
                s.setIntElement(number, 0, number.intElement(0));
                return null;
            });
            if (i % LOOK_EVERY == 0) {
                seen = undone(events(), seen, undo);
            }
        }
        node.stop();
        return undo.size() == 0 ? List.of() : List.of(Measure.single("aborted try: undo until the next try", undo.mean(), UNIT,
                "mean of " + undo.size() + " aborts, plus what the try had executed"));
    }

    /** From each abort to the try behind it, among events later than {@code after}; answers the time of the last one looked at. */
    private static long undone(EventColumns events, long after, Samples undo) {
        long abortAt = -1;
        long last = after;
        for (int i = 0; i < events.size(); i++) {
            int kind = events.kind(i);
            if (events.micros(i) <= after) {
                continue;
            }
            last = events.micros(i);
            if (kind == EventKind.ABORT) {
                abortAt = last;
            } else if (kind == EventKind.TRY && abortAt >= 0) {
                undo.add((last - abortAt) * INSTRUCTIONS_PER_MICRO);
            }
            if (kind == EventKind.TRY || kind == EventKind.TURN_WAIT) {
                abortAt = -1;
            }
        }
        return last;
    }

    /** The same walk over many pages with and without having to fetch them. */
    private Measure fault() {
        node.startToucher(0);
        round(false);
        Samples samples = new Samples();
        for (int i = 0; i < ROUNDS; i++) {
            double fetched = round(true);
            double present = round(false);
            samples.add((fetched - present) / PAGES);
        }
        return Measure.of("page fault served by another station", samples, UNIT, PAGES + " pages, difference to pages that are there");
    }

    private double round(boolean invalidate) {
        long before = executed();
        long start = System.nanoTime();
        int number = cluster.heap().update("bench", PlurixContender.PATIENCE, s -> {
            HeapObject toucher = NamedObjects.find(s, PlurixContender.TOUCHER);
            for (int i = 0; invalidate && i < PAGES; i++) {
                s.setIntElement(toucher.get("pages").element(i), MIDDLE, i);
            }
            int next = toucher.get("round").intElement(0) + 1;
            s.setIntElement(toucher.get("round"), 0, next);
            return next;
        });
        node.await("a round", () -> node.read(s -> NamedObjects.find(s, PlurixContender.TOUCHER).get("seen").intElement(0)) == number);
        return since(before, start);
    }
}
