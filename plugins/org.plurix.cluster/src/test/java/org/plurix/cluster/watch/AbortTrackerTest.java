package org.plurix.cluster.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plurix.cluster.client.AbortBatch.Sharing;
import org.plurix.cluster.client.AbortBatch.Touched;
import org.plurix.cluster.record.EventColumns;

import plurix.dhs.AbortCause;
import plurix.dhs.EventKind;

/** From events to aborts with winner and loser, and what may be said about sharing. */
class AbortTrackerTest {
    private static final int WINNER = 1;
    private static final int LOSER = 2;
    private static final int PAGE = 77;
    private final AbortTracker tracker = new AbortTracker();
    private final EventColumns events = new EventColumns();

    private void event(int station, int kind, long number, int a, int b, int c) {
        events.add(station, kind, number, a, b, c, events.size());
    }

    private void conflict() {
        event(WINNER, EventKind.TRY, 9, 5, 0, 0);
        event(WINNER, EventKind.RUN, 9, 0x20001, 0, 5);
        event(LOSER, EventKind.TRY, 9, 8, 0, 0);
        event(LOSER, EventKind.RUN, 9, 0x30001, 0, 5);
        event(LOSER, EventKind.UNDID, 9, PAGE, 0b1000, 2);
        event(LOSER, EventKind.ABORT, 10, WINNER, PAGE, AbortCause.WRITE_CONFLICT);
        event(WINNER, EventKind.COMMIT, 10, 5, 1, 1);
        event(WINNER, EventKind.WROTE, 10, PAGE, 0b1, 0);
        tracker.accept(events);
    }

    @Test
    void anAbortKnowsBothTransactionsAndWhatTheyWrote() {
        conflict();
        RawAbort abort = tracker.since(0, 10).get(0);
        assertEquals(LOSER, abort.loser());
        assertEquals(0x30001, abort.loserTransaction());
        assertEquals(8, abort.loserSerial());
        assertEquals(10, abort.commit());
        assertTrue(abort.undone().touches(2 * 128 + 3 * 4, 2 * 128 + 4 * 4));
        assertFalse(abort.undone().touches(0, 2 * 128));
        AbortTracker.Commit commit = tracker.commit(10);
        assertEquals(0x20001, commit.transaction);
        assertTrue(commit.wrote.get(PAGE).touches(0, 4));
        assertFalse(commit.wrote.get(PAGE).touches(4, 4096));
    }

    @Test
    void whatATryWroteBeforeDoesNotCountForTheNext() {
        conflict();
        events.clear();
        event(LOSER, EventKind.TRY, 10, 9, 1, 0);
        event(LOSER, EventKind.ABORT, 11, WINNER, PAGE, AbortCause.READ_CONFLICT);
        tracker.accept(events);
        RawAbort second = tracker.since(1, 10).get(0);
        assertNull(second.undone());
        assertEquals(0, second.loserTransaction());
        assertEquals(2, tracker.next());
    }

    @Test
    void aRestartedStationForgetsItsTry() {
        event(LOSER, EventKind.TRY, 9, 8, 0, 0);
        event(LOSER, EventKind.RUN, 9, 0x30001, 0, 5);
        event(LOSER, EventKind.BOOT, 0, 1, 0, 0);
        event(LOSER, EventKind.ABORT, 10, -1, -1, AbortCause.CALLER);
        tracker.accept(events);
        assertEquals(0, tracker.since(0, 1).get(0).loserTransaction());
    }

    @Test
    void theVerdictSaysNoMoreThanIsKnown() {
        Touched both = new Touched(4, "A", List.of("x"), List.of("y"));
        Touched winner = new Touched(4, "A", List.of("x"), List.of());
        Touched loser = new Touched(8, "B", List.of(), List.of("y"));
        assertEquals(Sharing.TRUE_SHARING, Verdict.of(List.of(both), true, true, 2));
        assertEquals(Sharing.TRUE_SHARING, Verdict.of(List.of(winner), true, false, 1));
        assertEquals(Sharing.LIKELY_FALSE_SHARING, Verdict.of(List.of(winner, loser), true, true, 2));
        assertEquals(Sharing.UNKNOWN, Verdict.of(List.of(winner), true, false, 2));
        assertEquals(Sharing.UNKNOWN, Verdict.of(List.of(), false, false, 0));
    }

    @Test
    void blocksWithoutExactWordsCountAsPerhapsChanged() {
        Words words = new Words(PAGE);
        words.add(1 << 4, 32);
        assertFalse(words.isExact());
        assertTrue(words.touches(4 * 128, 4 * 128 + 4));
        assertFalse(words.touches(3 * 128, 4 * 128));
    }
}
