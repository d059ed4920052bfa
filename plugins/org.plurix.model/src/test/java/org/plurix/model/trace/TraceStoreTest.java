package org.plurix.model.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import plurix.dhs.AbortCause;
import plurix.dhs.EventKind;

/** From events to spans, and the questions about single ones. */
class TraceStoreTest {
    private static final int PAGE = 77;
    private final TraceStore store = new TraceStore();
    private final SpanBuffer buffer = new SpanBuffer();

    /** Station 1 commits number 5 and so aborts station 2, which tries again, waits for the page and commits number 6. */
    private static Events conflict() {
        return new Events().add(100, 1, EventKind.TRY, 4, 10, 0, 0).add(100, 1, EventKind.RUN, 4, 0xA1, 0, 2)
                .add(110, 2, EventKind.TRY, 4, 20, 0, 0).add(110, 2, EventKind.RUN, 4, 0xB2, 1, 3)
                .add(150, 1, EventKind.COMMIT_BEGIN, 4, 10, 1, 0).add(160, 1, EventKind.PROPOSE, 5, 10, 1, 1)
                .add(180, 1, EventKind.COMMIT, 5, 10, 3, 1)
                .add(185, 2, EventKind.ABORT, 5, 1, PAGE, AbortCause.READ_CONFLICT)
                .add(190, 2, EventKind.TRY, 5, 21, 1, 0).add(190, 2, EventKind.RUN, 5, 0xB2, 1, 3)
                .add(195, 2, EventKind.FAULT, 5, PAGE, 0, 1).add(230, 2, EventKind.PAGE_IN, 5, PAGE, 1, 0)
                .add(260, 2, EventKind.COMMIT, 6, 21, 2, 1);
    }

    private String rows(int station, Lane lane, long from, long to, double microsPerPixel) {
        store.spans(station, lane, from, to, microsPerPixel, buffer);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < buffer.size; i++) {
            text.append(buffer.start[i]).append('-').append(buffer.end[i]).append(' ').append(buffer.state[i])
                    .append(buffer.count[i] > 1 ? " x" + buffer.count[i] : "").append('\n');
        }
        return text.toString();
    }

    @Test
    void eventsBecomeSpans() {
        store.add(conflict().batch(300));
        assertArrayEquals(new int[] { 1, 2 }, store.stations());
        assertEquals("100-180 COMMITTED\n", rows(1, Lane.TRIES, 0, 1000, 1));
        assertEquals("150-160 WAIT_TOKEN\n160-180 COMMITTING\n", rows(1, Lane.WAITS, 0, 1000, 1));
        assertEquals("110-185 ABORTED\n190-260 COMMITTED\n", rows(2, Lane.TRIES, 0, 1000, 1));
        assertEquals("195-230 WAIT_PAGE\n", rows(2, Lane.WAITS, 0, 1000, 1));
        assertEquals(100, store.firstMicros());
        assertEquals(300, store.lastMicros());
    }

    @Test
    void anAbortIsLinkedToItsWinner() {
        store.name(0xB2, "Painter");
        store.add(conflict().batch(300));
        Links links = store.links(0, 1000, 10);
        assertEquals(1, links.size);
        assertEquals(2, links.loserStation[0]);
        assertEquals(185, links.loserMicros[0]);
        assertEquals(1, links.winnerStation[0]);
        assertEquals(180, links.winnerMicros[0]);
        assertEquals(PAGE, links.page[0]);
        assertEquals(5, links.commit[0]);
        Span loser = store.span(Lane.TRIES, links.loserId[0]).orElseThrow();
        assertEquals("Painter", loser.name());
        assertEquals(20, loser.serial());
        assertEquals(AbortCause.READ_CONFLICT, loser.cause());
        Span winner = store.winner(loser).orElseThrow();
        assertEquals(winner.id(), links.winnerId[0]);
        assertEquals(0xA1, winner.transaction());
        assertEquals(3, winner.reads());
        assertEquals(0, store.links(190, 1000, 10).size, "the abort lies before");
    }

    @Test
    void theRunningTryReachesToTheEnd() {
        store.add(new Events().add(50, 3, EventKind.TRY, 1, 7, 4, 0).add(60, 3, EventKind.FAULT, 1, 9, 0, 1).batch(90));
        assertEquals("50-90 RUNNING\n", rows(3, Lane.TRIES, 0, 100, 1));
        assertEquals("60-90 WAIT_PAGE\n", rows(3, Lane.WAITS, 0, 100, 1));
        assertEquals("", rows(3, Lane.TRIES, 0, 50, 1));
        Span running = store.span(Lane.TRIES, buffer.size == 0 ? idOfRunning() : 0).orElseThrow();
        assertEquals(SpanState.RUNNING, running.state());
        assertEquals(4, running.restarts());
        store.add(new Events().add(120, 3, EventKind.COMMIT, 2, 7, 0, 0).batch(130));
        assertEquals("50-120 COMMITTED\n", rows(3, Lane.TRIES, 0, 200, 1));
    }

    private long idOfRunning() {
        store.spans(3, Lane.TRIES, 0, 100, 1, buffer);
        return buffer.id[0];
    }

    @Test
    void lostEventsLeaveAnUnfinishedSpanAndNothingElse() {
        store.add(new Events().add(50, 3, EventKind.TRY, 1, 7, 0, 0).add(60, 3, EventKind.FAULT, 1, 9, 0, 1).dropped(3, 0).batch(90));
        store.add(new Events().add(500, 3, EventKind.TRY, 9, 19, 0, 0).dropped(3, 40).batch(510));
        assertEquals("50-60 UNFINISHED\n500-510 RUNNING\n", rows(3, Lane.TRIES, 0, 600, 1));
        assertEquals(40, store.missedEvents());
        store.add(new Events().add(700, 3, EventKind.COMMIT, 10, 19, 1, 1).missed(5).batch(710));
        assertEquals("50-60 UNFINISHED\n500-500 UNFINISHED\n", rows(3, Lane.TRIES, 0, 800, 1));
        assertEquals(45, store.missedEvents());
    }

    @Test
    void aNodeThatStartsAgainEndsItsSpan() {
        store.add(new Events().add(50, 3, EventKind.TRY, 1, 7, 0, 0).add(80, 3, EventKind.BOOT, 0, 2, 0, 0)
                .add(90, 3, EventKind.TRY, 1, 1, 0, 0).add(95, 3, EventKind.COMMIT, 2, 1, 0, 0).batch(100));
        assertEquals("50-50 UNFINISHED\n90-95 COMMITTED\n", rows(3, Lane.TRIES, 0, 100, 0.5));
    }

    @Test
    void anotherRecordingEmptiesTheStore() {
        store.add(conflict().batch(300));
        long generation = store.generation();
        store.add(new Events().run(2).add(5, 4, EventKind.TRY, 1, 1, 0, 0).batch(8));
        assertArrayEquals(new int[] { 4 }, store.stations());
        assertTrue(store.generation() > generation);
        assertEquals(8, store.lastMicros());
        assertEquals(0, store.droppedSpans());
    }

    @Test
    void oneFindsSpansByTimeAndSteps() {
        store.add(conflict().batch(300));
        Span second = store.find(2, Lane.TRIES, 200).orElseThrow();
        assertEquals(190, second.startMicros());
        assertEquals(110, store.find(2, Lane.TRIES, 0).orElseThrow().startMicros(), "nothing before: the first");
        assertEquals(110, store.neighbour(Lane.TRIES, second.id(), -1).orElseThrow().startMicros());
        assertEquals(190, store.neighbour(Lane.TRIES, second.id(), 1).orElseThrow().startMicros(), "none behind: the same");
        assertTrue(store.find(9, Lane.TRIES, 0).isEmpty());
    }

    @Test
    void rowsFollowTheirFilter() {
        store.name(0xB2, "Painter");
        RowList all = store.rows(RowFilter.ALL);
        RowList painter = store.rows(new RowFilter("paint", -1, -1, Long.MIN_VALUE, Long.MAX_VALUE));
        RowList aborted = store.rows(new RowFilter("", -1, SpanState.ABORTED.bit(), Long.MIN_VALUE, Long.MAX_VALUE));
        RowList page = store.rows(new RowFilter("77", -1, -1, Long.MIN_VALUE, Long.MAX_VALUE));
        RowList second = store.rows(new RowFilter("", 1L << 2, -1, 200, Long.MAX_VALUE));
        store.add(conflict().batch(300));
        for (RowList list : new RowList[] { all, painter, aborted, page, second }) {
            assertTrue(list.refresh());
            assertTrue(!list.refresh(), "nothing new");
        }
        assertEquals(3, all.size());
        assertEquals(2, painter.size());
        assertEquals(1, aborted.size());
        assertEquals(1, page.size());
        assertEquals(1, second.size());
        assertEquals(185, store.span(Lane.TRIES, aborted.id(0)).orElseThrow().endMicros());
        assertEquals(1, all.rankOf(aborted.id(0)), "rows are in the order of their ends");
        assertEquals(0, painter.rankOf(aborted.id(0)));
    }

    @Test
    void statisticsNameTheWorstPage() {
        store.add(conflict().batch(300));
        TraceStatistics sums = store.statistics(0, 1000);
        assertEquals(new TraceStatistics.StationSum(1, 1, 0, 80, 0, 2, 30), sums.stations().get(0));
        assertEquals(new TraceStatistics.StationSum(2, 2, 1, 145, 75, 1, 35), sums.stations().get(1));
        assertEquals(PAGE, sums.pages().get(0).page());
        assertEquals(1, sums.pages().get(0).aborts());
    }
}
