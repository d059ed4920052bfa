package org.plurix.ide.views.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.views.samples.Golden;
import org.plurix.ide.views.samples.SyntheticTrace;
import org.plurix.ide.views.samples.TextPainter;
import org.plurix.model.trace.Lane;
import org.plurix.model.trace.Span;
import org.plurix.model.trace.SpanState;
import org.plurix.model.trace.TraceStore;

/** Timeline without a toolkit: what keys and mouse do, what is painted, what is said. */
class TimelineTest {
    private static final long SEED = 7;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;
    private static final int LABELS = 80;

    private final TraceStore store = SyntheticTrace.store(SEED, 3, 20_000);
    private final TimelineModel model = new TimelineModel();

    @BeforeEach
    void show() {
        model.resize(WIDTH, HEIGHT, LABELS);
        ask();
        ask();
    }

    private void ask() {
        model.show(TimelinePicture.query(store, model.window(), model.layout().timeWidth(), true, station -> "node" + station), true);
    }

    private String paint() {
        TextPainter painter = new TextPainter();
        TimelinePainter.paint(painter, model.layout(), model.picture(), model.marks(true));
        return painter.toString();
    }

    private Span anAbort() {
        for (long id = 500; ; id++) {
            Span span = store.span(Lane.TRIES, id).orElseThrow();
            if (span.state() == SpanState.ABORTED && store.winner(span).isPresent()) {
                return span;
            }
        }
    }

    @Test
    void showsEverythingAtFirstAndFollows() {
        assertEquals(store.firstMicros(), model.window().start());
        assertEquals(store.lastMicros(), model.window().end());
        assertTrue(model.window().follows());
        assertFalse(model.needsPicture(store.generation()));
        Golden.check("timeline-all", paint());
    }

    @Test
    void anAbortIsShownWithItsWinner() {
        Span abort = anAbort();
        model.reveal(abort);
        ask();
        assertTrue(model.window().shows(abort.startMicros(), abort.endMicros()));
        assertFalse(model.window().follows());
        String painted = paint();
        assertTrue(painted.contains("polygon link "), "arrow to the selected abort:\n" + painted);
        assertTrue(painted.contains("frame selection"), painted);
        Golden.check("timeline-abort", painted);
    }

    @Test
    void theCostOfPaintingDoesNotDependOnTheNumberOfEvents() {
        TextPainter few = new TextPainter();
        TimelinePainter.paint(few, model.layout(), model.picture(), TimelinePainter.Marks.NONE);
        TraceStore large = SyntheticTrace.store(SEED, 3, 400_000);
        TimelineModel other = new TimelineModel();
        other.resize(WIDTH, HEIGHT, LABELS);
        for (int twice = 0; twice < 2; twice++) {
            other.show(TimelinePicture.query(large, other.window(), other.layout().timeWidth(), true, station -> "node" + station), true);
        }
        TextPainter many = new TextPainter();
        TimelinePainter.paint(many, other.layout(), other.picture(), TimelinePainter.Marks.NONE);
        assertTrue(many.count() <= few.count() + 40, few.count() + " operations for 20 thousand events, " + many.count() + " for 400 thousand");
        assertTrue(other.picture().rows().stream().allMatch(row -> row.tries().size <= 2 * 2 * WIDTH), "more than two rows per pixel");
    }

    @Test
    void pointerFindsWhatIsPainted() {
        Span abort = anAbort();
        model.reveal(abort);
        ask();
        TimelineLayout layout = model.layout();
        int x = (layout.x(abort.startMicros()) + layout.x(abort.endMicros())) / 2;
        int y = layout.rowTop(model.picture().rowOf(abort.station())) + layout.rowHeight() / 2;
        assertEquals(abort.id(), model.spanAt(x, y));
        assertEquals(SpanLook.NO_SPAN, model.spanAt(x, 3));
        assertEquals(SpanLook.NO_SPAN, model.spanAt(LABELS / 2, y));
    }

    @Test
    void farAwayAPixelStandsForManyTries() {
        TraceStore large = SyntheticTrace.store(SEED, 3, 200_000);
        for (int twice = 0; twice < 2; twice++) {
            model.show(TimelinePicture.query(large, TimeWindow.all(large.firstMicros(), large.lastMicros(), true), WIDTH - LABELS, true, station -> ""), true);
        }
        assertEquals(SpanLook.NO_SPAN, model.spanAt(300, 40));
        assertTrue(model.mergedAt(300, 40) > 1);
    }

    @Test
    void keysMoveBetweenStationsAndKeepTheTime() {
        Span abort = anAbort();
        model.reveal(abort);
        ask();
        int row = model.picture().rowOf(abort.station());
        model.moveRow(row == 0 ? 1 : -1);
        assertNotEquals(abort.id(), model.selected());
        Span neighbour = store.span(Lane.TRIES, model.selected()).orElseThrow();
        assertNotEquals(abort.station(), neighbour.station());
        assertTrue(model.window().shows(neighbour.startMicros(), neighbour.endMicros()));
    }

    @Test
    void zoomWithTheKeyboardStaysAtTheSelection() {
        Span abort = anAbort();
        model.reveal(abort);
        ask();
        for (int step = 0; step < 30; step++) {
            model.zoomAtSelection(1 / TimelineModel.ZOOM_STEP);
            ask();
        }
        assertTrue(model.window().shows(abort.startMicros(), abort.endMicros()) && model.window().width() <= 2 * TimeWindow.NARROWEST);
    }

    @Test
    void aLatePictureDoesNotSetBackTheWindow() {
        TimelinePicture late = TimelinePicture.query(store, model.window(), WIDTH, true, station -> "");
        model.setFollows(false);
        model.zoom(0.1, 300);
        TimeWindow moved = model.window();
        model.show(late, false);
        assertEquals(moved, model.window());
        assertTrue(model.needsPicture(store.generation()));
    }

    @Test
    void anotherClusterStartsAnew() {
        model.reveal(anAbort());
        model.reset();
        assertEquals(SpanLook.NO_SPAN, model.selected());
        assertTrue(model.picture().isEmpty());
        assertTrue(paint().startsWith("fill background"));
    }

    @Test
    void rowsFitOrAreScrolledTo() {
        TraceStore many = SyntheticTrace.store(SEED, 40, 20_000);
        TimelineModel crowd = new TimelineModel();
        crowd.resize(WIDTH, HEIGHT, LABELS);
        crowd.show(TimelinePicture.query(many, crowd.window(), WIDTH - LABELS, false, station -> "node" + station), true);
        assertTrue(crowd.layout().visibleRows() < 40);
        crowd.moveRow(39);
        assertEquals(40 - crowd.layout().visibleRows(), crowd.layout().firstRow());
        crowd.moveRow(-39);
        assertEquals(0, crowd.layout().firstRow());
    }

    @Test
    void textsSayWhatHappened() {
        Span abort = anAbort();
        Golden.check("span-abort", SpanText.details(abort, "node" + abort.station(), 0, store.abort(abort.station(), abort.serial())) + "\n");
        Span commit = store.winner(abort).orElseThrow();
        Golden.check("span-commit", SpanText.details(commit, "node" + commit.station(), commit.micros() / 2, java.util.Optional.empty()) + "\n");
    }
}
