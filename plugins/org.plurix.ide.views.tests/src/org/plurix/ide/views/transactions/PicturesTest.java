package org.plurix.ide.views.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.views.canvas.CanvasContent;
import org.plurix.ide.views.canvas.LiveCanvas;
import org.plurix.ide.views.pagemap.Colouring;
import org.plurix.ide.views.pagemap.LegendPainter;
import org.plurix.ide.views.pagemap.PageMapModel;
import org.plurix.ide.views.pagemap.PageMapPainter;
import org.plurix.ide.views.pagemap.PageSource;
import org.plurix.ide.views.paint.Painter;
import org.plurix.ide.views.samples.SampleShell;
import org.plurix.ide.views.samples.SampleTheme;
import org.plurix.ide.views.samples.SyntheticPages;
import org.plurix.ide.views.samples.SyntheticTrace;
import org.plurix.ide.views.timeline.TimelineModel;
import org.plurix.ide.views.timeline.TimelinePainter;
import org.plurix.ide.views.timeline.TimelinePicture;
import org.plurix.model.trace.Lane;
import org.plurix.model.trace.SpanState;
import org.plurix.model.trace.TraceStore;

/** The pictures on real canvases, in the light and the dark theme: written to target/pictures for people, and timed. */
class PicturesTest {
    private static final long SEED = 20260917;
    private static final int PAINTINGS = 41;
    private static final int LEGEND = 20;
    private static final int[] SIZE = { 1200, 420 };
    private static final int[] DARK_BACK = { 47, 47, 47 };
    private static final int[] DARK_TEXT = { 204, 204, 204 };

    private SampleShell window;

    @BeforeEach
    void open() {
        window = new SampleShell(SIZE[0], SIZE[1]);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void timelineOfAMillionEvents() {
        System.out.println("seed " + SEED);
        TraceStore store = SyntheticTrace.store(SEED, 4, 1_000_000);
        TimelineModel model = new TimelineModel();
        Content content = new Content() {
            @Override
            public void paint(Painter painter, boolean hasFocus) {
                TimelinePainter.paint(painter, model.layout(), model.picture(), model.marks(true));
            }

            @Override
            public void resized(int width, int height) {
                model.resize(width, height, 92);
            }
        };
        LiveCanvas canvas = canvas(content, false);
        long query = median(() -> show(model, store));
        System.out.printf("timeline, 1 M events, everything: query %d us, paint %s us%n", query / 1000, paintTime(canvas));
        write(canvas, "timeline-all");
        model.setFollows(false);
        model.zoom(0.004, 600);
        show(model, store);
        System.out.printf("timeline, 0.4 %%: paint %s us%n", paintTime(canvas));
        write(canvas, "timeline-middle");
        model.zoom(0.1, 600);
        show(model, store);
        selectAnAbort(model, store);
        show(model, store);
        System.out.printf("timeline, near: paint %s us%n", paintTime(canvas));
        write(canvas, "timeline-near");
        canvas.dispose();
        write(canvas(content, true), "timeline-dark");
        assertTrue(model.picture().rows().size() == 4 && colours(canvas(content, false)) > 6, "something is painted");
    }

    private static void show(TimelineModel model, TraceStore store) {
        model.show(TimelinePicture.query(store, model.window(), model.layout().timeWidth(), true, station -> "node " + station), true);
    }

    private static void selectAnAbort(TimelineModel model, TraceStore store) {
        long middle = (model.window().start() + model.window().end()) / 2;
        store.find(0, Lane.TRIES, middle).ifPresent(span -> {
            long id = AbortSearch.find(store, new org.plurix.model.trace.RowFilter("", -1L, SpanState.ABORTED.bit(), Long.MIN_VALUE, Long.MAX_VALUE), span.id(), true);
            model.reveal(store.span(Lane.TRIES, id).orElseThrow());
            model.zoomAtSelection(2);
        });
    }

    @Test
    void mapOfAllPages() {
        System.out.println("seed " + SEED);
        PageMapModel model = new PageMapModel();
        PageMapPainter painter = new PageMapPainter();
        PageSource objects = SyntheticPages.objects();
        Content content = new Content() {
            @Override
            public void paint(Painter on, boolean hasFocus) {
                painter.paint(on, model, objects, true);
                LegendPainter.paint(on, model, model.layout().height(), model.layout().width(), LEGEND);
            }

            @Override
            public void resized(int width, int height) {
                model.resize(width, height - LEGEND);
            }
        };
        LiveCanvas canvas = canvas(content, false);
        model.show(SyntheticPages.table(SEED));
        for (Colouring colouring : Colouring.values()) {
            model.setColouring(colouring);
            System.out.printf("map of %d pages by %s: paint %s us%n", model.pages().count(), colouring, paintTime(canvas));
            write(canvas, "pages-" + colouring.name().toLowerCase(java.util.Locale.ROOT));
        }
        model.setColouring(Colouring.OWNER);
        model.select(700);
        model.zoomAtSelection(6);
        System.out.printf("map, letters: paint %s us%n", paintTime(canvas));
        write(canvas, "pages-letters");
        model.zoomToPage(700);
        model.selectObject(700, objects.content(700).orElseThrow().objects().get(5).address());
        System.out.printf("map, objects: paint %s us%n", paintTime(canvas));
        write(canvas, "pages-objects");
        model.fit();
        canvas.dispose();
        model.setColouring(Colouring.HEAT);
        canvas = canvas(content, true);
        write(canvas, "pages-dark");
        assertEquals(32768, model.pages().count());
        assertTrue(colours(canvas) > 20, "heat has many shades");
    }

    private LiveCanvas canvas(CanvasContent content, boolean dark) {
        ColorRegistry registry = SampleTheme.registry(dark);
        LiveCanvas canvas = new LiveCanvas(window.shell(), content, registry);
        int[] back = dark ? DARK_BACK : new int[] { 255, 255, 255 };
        int[] text = dark ? DARK_TEXT : new int[3];
        canvas.setBackground(new Color(back[0], back[1], back[2]));
        canvas.setForeground(new Color(text[0], text[1], text[2]));
        window.shell().layout();
        window.shell().open();
        window.await(() -> canvas.paintings() > 0);
        return canvas;
    }

    /** Median of real paintings on the screen: microseconds of time, and of work of this thread for the same into an image (other processes take the rest). */
    private String paintTime(LiveCanvas canvas) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] work = new long[1];
        long time = median(() -> {
            long before = canvas.paintings();
            canvas.redraw();
            window.await(() -> canvas.paintings() > before);
        }, canvas::lastPaintNanos);
        long worked = median(() -> {
            long begin = threads.getCurrentThreadCpuTime();
            canvas.snapshot().dispose();
            work[0] = threads.getCurrentThreadCpuTime() - begin;
        }, () -> work[0]);
        return time / 1000 + " us, work " + worked / 1000;
    }

    private static long median(Runnable what) {
        long[] begin = new long[1];
        return median(() -> {
            begin[0] = System.nanoTime();
            what.run();
            begin[0] = System.nanoTime() - begin[0];
        }, () -> begin[0]);
    }

    private static long median(Runnable what, java.util.function.LongSupplier nanos) {
        long[] times = new long[PAINTINGS];
        for (int at = 0; at < PAINTINGS; at++) {
            what.run();
            times[at] = nanos.getAsLong();
        }
        Arrays.sort(times);
        return times[PAINTINGS / 2];
    }

    private static void write(LiveCanvas canvas, String name) {
        Image image = canvas.snapshot();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        loader.save(SampleTheme.pictures().resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }

    private static long colours(LiveCanvas canvas) {
        Image image = canvas.snapshot();
        ImageData data = image.getImageData();
        image.dispose();
        int[] row = new int[data.width];
        java.util.Set<Integer> seen = new java.util.HashSet<>();
        for (int y = 0; y < data.height; y += 3) {
            data.getPixels(0, y, data.width, row, 0);
            Arrays.stream(row).forEach(seen::add);
        }
        return seen.size();
    }

    /** Gestures do nothing. */
    private abstract static class Content implements CanvasContent {
        @Override
        public void zoom(double factor, int x, int y) {
            throw new AssertionError();
        }

        @Override
        public void drag(int byX, int byY) {
            throw new AssertionError();
        }

        @Override
        public void scroll(int stepsX, int stepsY) {
            throw new AssertionError();
        }

        @Override
        public void click(int x, int y, boolean twice) {
            throw new AssertionError();
        }

        @Override
        public String hover(int x, int y) {
            return "";
        }

        @Override
        public boolean key(int code, char character, boolean shift) {
            return false;
        }

        @Override
        public String accessibleName() {
            return "picture";
        }

        @Override
        public String accessibleValue() {
            return "";
        }
    }
}
