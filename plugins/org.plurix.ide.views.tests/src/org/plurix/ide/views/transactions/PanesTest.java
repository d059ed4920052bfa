package org.plurix.ide.views.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.views.samples.SampleShell;
import org.plurix.ide.views.samples.SyntheticTrace;
import org.plurix.ide.views.timeline.SpanLook;
import org.plurix.ide.views.timeline.TimeWindow;
import org.plurix.model.trace.Lane;
import org.plurix.model.trace.RowFilter;
import org.plurix.model.trace.SpanState;
import org.plurix.model.trace.TraceStore;

/** Timeline and table on real widgets, driven by the events of mouse and keyboard. */
class PanesTest {
    private static final long SEED = 4;

    private final TraceStore store = SyntheticTrace.store(SEED, 3, 60_000);
    private final StationNames names = new StationNames();
    private final List<Long> selections = new ArrayList<>();
    private SampleShell window;
    private TimelinePane timeline;
    private SpanTable table;

    @BeforeEach
    void open() {
        window = new SampleShell(900, 600);
        timeline = new TimelinePane(window.shell(), names);
        table = new SpanTable(window.shell(), names);
        timeline.onSelect(selections::add);
        table.onSelect(selections::add);
        window.shell().open();
        timeline.setStore(store);
        table.setStore(store);
        settle();
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private void settle() {
        window.await(() -> !timeline.isBusy() && !table.isBusy() && window.isIdle() && timeline.canvas().paintings() > 0);
    }

    private void key(int code, char character, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = mask;
        timeline.canvas().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void mouse(int type, int x, int y, int button, int count) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.count = count;
        timeline.canvas().notifyListeners(type, event);
        settle();
    }

    private TimeWindow shown() {
        return timeline.model().window();
    }

    @Test
    void keysZoomPanAndFollow() {
        long whole = shown().width();
        key(0, '+', 0);
        assertTrue(shown().width() < whole && shown().follows(), "zooms at the newest while it follows");
        key(SWT.ARROW_LEFT, (char) 0, 0);
        assertFalse(shown().follows());
        key(SWT.HOME, (char) 0, 0);
        assertEquals(store.firstMicros(), shown().start());
        key(SWT.END, (char) 0, 0);
        assertTrue(shown().follows());
        assertEquals(store.lastMicros(), shown().end());
        key(0, '0', 0);
        assertEquals(whole, shown().width());
    }

    @Test
    void theWheelZoomsAtThePointerAndDraggingPans() {
        mouse(SWT.MouseVerticalWheel, 400, 60, 0, 3);
        key('f', 'f', 0);
        long before = timeline.model().layout().timeAt(400);
        for (int turn = 0; turn < 10; turn++) {
            mouse(SWT.MouseVerticalWheel, 400, 60, 0, 3);
        }
        assertTrue(Math.abs(timeline.model().layout().timeAt(400) - before) <= 2 * timeline.model().layout().microsPerPixel() + 1);
        long start = shown().start();
        mouse(SWT.MouseDown, 500, 60, 1, 1);
        mouse(SWT.MouseMove, 400, 60, 1, 0);
        mouse(SWT.MouseUp, 400, 60, 1, 1);
        assertTrue(shown().start() > start, "dragged to the left, so later times are shown");
        assertEquals(List.of(), selections, "a drag selects nothing");
    }

    @Test
    void aClickSelectsAndTheTableFollows() {
        long abort = AbortSearch.find(store, new RowFilter("", -1L, SpanState.ABORTED.bit(), Long.MIN_VALUE, Long.MAX_VALUE), 2_000, true);
        timeline.reveal(store.span(Lane.TRIES, abort).orElseThrow());
        settle();
        int row = timeline.model().picture().rowOf(store.span(Lane.TRIES, abort).orElseThrow().station());
        int y = timeline.model().layout().rowTop(row) + 10;
        int x = timeline.model().layout().x((store.span(Lane.TRIES, abort).orElseThrow().startMicros() + store.span(Lane.TRIES, abort).orElseThrow().endMicros()) / 2);
        mouse(SWT.MouseDown, x, y, 1, 1);
        mouse(SWT.MouseUp, x, y, 1, 1);
        assertEquals(List.of(abort), selections);
        table.reveal(abort);
        assertTrue(table.control().selected() >= 0);
        assertEquals(1, table.control().table().getSelectionCount());
        assertTrue(timeline.accessibleValue().contains("page"), timeline.accessibleValue());
    }

    @Test
    void shiftAndArrowsGoFromTryToTry() {
        key(SWT.ARROW_RIGHT, (char) 0, SWT.SHIFT);
        key(SWT.ARROW_RIGHT, (char) 0, SWT.SHIFT);
        assertEquals(2, selections.size());
        assertNotEquals(selections.get(0), selections.get(1));
        key(SWT.ARROW_LEFT, (char) 0, SWT.SHIFT);
        assertEquals(selections.get(0), selections.get(2));
        assertEquals(store.span(Lane.TRIES, selections.get(0)).orElseThrow().station(), store.span(Lane.TRIES, selections.get(1)).orElseThrow().station());
    }

    @Test
    void theTableHasOnlyAsManyItemsAsFitAndKeepsItsSelectionOverFilters() {
        assertTrue(table.count() > 5_000);
        assertTrue(table.control().table().getItemCount() < 60);
        long abort = AbortSearch.find(store, new RowFilter("", -1L, SpanState.ABORTED.bit(), Long.MIN_VALUE, Long.MAX_VALUE), 3_000, true);
        table.reveal(abort);
        int all = table.control().selected();
        table.setFilter(new RowFilter("", -1L, SpanState.ABORTED.bit(), Long.MIN_VALUE, Long.MAX_VALUE));
        window.await(() -> !table.isBusy() && table.count() < 5_000);
        settle();
        int filtered = table.control().selected();
        assertTrue(filtered >= 0 && filtered < all, filtered + " of " + all);
        table.setFilter(new RowFilter("", -1L, SpanState.COMMITTED.bit(), Long.MIN_VALUE, Long.MAX_VALUE));
        window.await(() -> !table.isBusy() && table.control().selected() < 0);
        table.setFilter(RowFilter.ALL);
        window.await(() -> !table.isBusy() && table.control().selected() == all);
    }

    @Test
    void withoutAStoreNothingIsAsked() {
        timeline.setStore(null);
        table.setStore(null);
        settle();
        assertTrue(timeline.model().picture().isEmpty());
        assertEquals(SpanLook.NO_SPAN, timeline.model().selected());
        assertEquals("", timeline.hover(300, 50));
    }
}
