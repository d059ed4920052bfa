package org.plurix.ide.views.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plurix.ide.views.samples.SyntheticTrace;
import org.plurix.ide.views.timeline.SpanLook;
import org.plurix.model.trace.Lane;
import org.plurix.model.trace.RowFilter;
import org.plurix.model.trace.RowList;
import org.plurix.model.trace.SpanState;
import org.plurix.model.trace.TraceStore;

class AbortSearchTest {
    private static final RowFilter ABORTED = new RowFilter("", -1L, SpanState.ABORTED.bit(), Long.MIN_VALUE, Long.MAX_VALUE);
    private final TraceStore store = SyntheticTrace.store(9, 3, 20_000);

    @Test
    void stepsThroughAllAbortsInBothDirections() {
        RowList rows = store.rows(ABORTED);
        rows.refresh();
        assertTrue(rows.size() > 50);
        long at = SpanLook.NO_SPAN;
        for (int rank = 0; rank < rows.size(); rank++) {
            at = AbortSearch.find(store, ABORTED, at, true);
            assertEquals(rows.id(rank), at);
        }
        assertEquals(SpanLook.NO_SPAN, AbortSearch.find(store, ABORTED, at, true));
        assertEquals(rows.id(rows.size() - 2), AbortSearch.find(store, ABORTED, at, false));
        assertEquals(SpanLook.NO_SPAN, AbortSearch.find(store, ABORTED, rows.id(0), false));
    }

    @Test
    void startsFromATryThatIsNoAbort() {
        long id = 100;
        while (store.span(Lane.TRIES, id).orElseThrow().state() == SpanState.ABORTED) {
            id++;
        }
        long next = AbortSearch.find(store, ABORTED, id, true);
        long previous = AbortSearch.find(store, ABORTED, id, false);
        assertTrue(previous < id && id < next);
    }

    @Test
    void anEmptyRecordingHasNone() {
        assertEquals(SpanLook.NO_SPAN, AbortSearch.find(new TraceStore(), ABORTED, SpanLook.NO_SPAN, true));
    }
}
