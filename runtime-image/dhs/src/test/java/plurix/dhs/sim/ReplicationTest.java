package plurix.dhs.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import plurix.dhs.AddressSpace;
import plurix.dhs.Config;
import plurix.dhs.Engine;
import plurix.dhs.Outcome;
import plurix.dhs.State;
import plurix.dhs.Stats;

/** What was committed outlives a station: a few engines on a perfect wire, step by step. */
class ReplicationTest {
    private static final int PAGES = 32;
    private static final int PAGE = 20;
    private static final int OTHER_PAGE = 21;
    private static final int WORDS = AddressSpace.PAGE_SIZE / 4;
    private static final int TICK = 10_000;
    private static final int MOST_TICKS = 3000;
    private static final int STATIONS = 4;
    private final Engine[] engines = new Engine[STATIONS];
    private final SimPages[] pages = new SimPages[STATIONS];
    private final Deque<Runnable> wire = new ArrayDeque<>();
    private long now;
    private int lives;

    private void boot(int station, int copies) {
        Config c = new Config();
        c.station = station;
        c.incarnation = ++lives;
        c.cluster = 5;
        c.imageId = 9;
        c.founder = station == 0;
        c.copies = copies;
        c.pageCount = PAGES;
        c.pageKind = new byte[PAGES];
        pages[station] = new SimPages(c, 3 * PAGES);
        engines[station] = new Engine(c, (f, n) -> send(station, Arrays.copyOf(f, n)), pages[station], () -> now, () -> 4,
                (kind, number, a, b, d) -> { });
        engines[station].start();
    }

    private void send(int from, byte[] frame) {
        for (int s = 0; s < STATIONS; s++) {
            int to = s;
            if (s != from && (frame[0] == (byte) 0xFF || frame[5] == s)) {
                wire.add(() -> {
                    if (engines[to] != null) {
                        engines[to].onFrame(frame, 0, frame.length);
                    }
                });
            }
        }
    }

    private void await(String what, BooleanSupplier condition) {
        for (int i = 0; !condition.getAsBoolean(); i++) {
            assertTrue(i < MOST_TICKS, what);
            if (wire.isEmpty()) {
                now += TICK;
                for (Engine e : engines) {
                    if (e != null) {
                        e.onTimer();
                        if (!e.inTransaction()) {
                            e.idle();
                        }
                    }
                }
            }
            for (int n = wire.size(); n > 0; n--) {
                wire.poll().run();
            }
        }
    }

    private void cluster(int stations, int copies) {
        for (int s = 0; s < stations; s++) {
            int station = s;
            boot(s, copies);
            await("station " + s + " joins", () -> engines[station].isJoined());
        }
        await("all know all", () -> Arrays.stream(engines).limit(stations).allMatch(e -> Long.bitCount(e.members()) == stations));
    }

    private void write(int station, int page, IntUnaryOperator valueOfWord, int words) {
        await("begin", () -> engines[station].begin() == Outcome.READY);
        await("write access", () -> engines[station].writeFault(page) == Outcome.READY);
        for (int w = 0; w < words; w++) {
            pages[station].setWord(page, 4 * w, valueOfWord.applyAsInt(w));
        }
        await("commit", () -> engines[station].commit() == Outcome.COMMITTED);
    }

    /** Sum of the page's words, or -1 when nobody has it. */
    private int sum(int station, int page) {
        int[] outcome = new int[1];
        await("begin", () -> engines[station].begin() == Outcome.READY);
        await("read access", () -> (outcome[0] = engines[station].readFault(page)) != Outcome.WAIT);
        int sum = outcome[0] == Outcome.READY ? 0 : -1;
        for (int w = 0; w < WORDS && sum >= 0; w++) {
            sum += pages[station].word(page, 4 * w);
        }
        engines[station].abort(0);
        return sum;
    }

    private void die(int station) {
        engines[station] = null;
    }

    @Test
    void aWholePageOutlivesItsWriter() {
        cluster(3, 2);
        write(1, PAGE, w -> w + 1, WORDS);
        assertEquals(2, Long.bitCount(engines[1].holders(PAGE)));
        assertTrue(engines[1].stat(Stats.PAGES_PLACED) > 0, "too much for the COMMIT frame: placed before it");
        die(1);
        assertEquals(WORDS * (WORDS + 1) / 2, sum(0, PAGE));
        assertEquals(WORDS * (WORDS + 1) / 2, sum(2, PAGE));
    }

    @Test
    void withOneCopyItDiesWithItsWriter() {
        cluster(3, 1);
        write(1, PAGE, w -> w + 1, WORDS);
        assertEquals(0, engines[1].stat(Stats.PAGES_PLACED));
        die(1);
        assertEquals(-1, sum(0, PAGE));
    }

    @Test
    void copiesAreBroughtUpToDateByTheCommit() {
        cluster(3, 2);
        write(1, PAGE, w -> 1, WORDS);
        assertEquals(WORDS, sum(0, PAGE));
        assertEquals(WORDS, sum(2, PAGE));
        int requests = engines[0].stat(Stats.PAGE_REQUESTS) + engines[2].stat(Stats.PAGE_REQUESTS);
        for (int i = 2; i < 12; i++) {
            int value = i;
            write(i % 3, PAGE, w -> value, 5);
            assertEquals(WORDS - 5 + 5 * value, sum((i + 1) % 3, PAGE));
        }
        assertEquals(requests, engines[0].stat(Stats.PAGE_REQUESTS) + engines[2].stat(Stats.PAGE_REQUESTS), "nobody fetches it again");
        assertTrue(engines[0].stat(Stats.PAGES_PATCHED) > 0);
    }

    @Test
    void afterEachDeathTheRestHoldTwoAgain() {
        cluster(4, 2);
        for (int s = 0; s < STATIONS; s++) {
            write(s, PAGE + s, w -> 3, WORDS);
        }
        for (int victim = 1; victim < 3; victim++) {
            die(victim);
            int dead = victim;
            await("removal", () -> !engines[0].isMember(dead));
            await("copies", () -> engines[0].isReplicated() && engines[3].isReplicated());
        }
        for (int s = 0; s < STATIONS; s++) {
            assertEquals(3 * WORDS, sum(0, PAGE + s));
            assertEquals(3 * WORDS, sum(3, PAGE + s));
        }
    }

    @Test
    void threeCopiesOutliveTwoStationsAtOnce() {
        cluster(4, 3);
        write(1, PAGE, w -> 2, WORDS);
        long holders = engines[1].holders(PAGE);
        assertEquals(3, Long.bitCount(holders));
        int second = Long.numberOfTrailingZeros(holders & ~(1L << 1) & ~1L);
        die(1);
        write(0, OTHER_PAGE, w -> 2, 1);
        die(second);
        int third = 5 - second;
        await("a quorum of the first and one more", () -> Long.bitCount(engines[0].members()) == 2);
        assertEquals(2 * WORDS, sum(0, PAGE));
        assertEquals(2 * WORDS, sum(third, PAGE));
    }

    @Test
    void whoLeavesHandsItsPagesOver() {
        boot(0, 2);
        await("founded", () -> engines[0].isJoined());
        write(0, PAGE, w -> 7, WORDS);
        assertEquals(1L, engines[0].holders(PAGE), "nobody else is there yet");
        boot(1, 2);
        await("the second joins", () -> engines[1].isJoined());
        engines[0].leave();
        await("the first has left", () -> engines[0].state() == State.LEFT);
        die(0);
        assertNotEquals(0, engines[1].holders(PAGE) & 2);
        assertEquals(7 * WORDS, sum(1, PAGE));
    }
}
