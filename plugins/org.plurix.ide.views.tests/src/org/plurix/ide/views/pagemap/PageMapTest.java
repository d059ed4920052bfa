package org.plurix.ide.views.pagemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.views.samples.Golden;
import org.plurix.ide.views.samples.SyntheticPages;
import org.plurix.ide.views.samples.TextPainter;

/** The page map without a toolkit: places of pages, zoom, keys, what is painted. */
class PageMapTest {
    private static final long SEED = 11;
    private static final int WIDTH = 800;
    private static final int HEIGHT = 400;

    private final PageColumns table = SyntheticPages.table(SEED);
    private final PageSource objects = SyntheticPages.objects();
    private final PageMapModel model = new PageMapModel();

    @BeforeEach
    void show() {
        model.resize(WIDTH, HEIGHT);
        model.show(table);
    }

    private String paint() {
        TextPainter painter = new TextPainter();
        new PageMapPainter().paint(painter, model, objects, true);
        return painter.toString();
    }

    @Test
    void freeChunksHaveNoPlaceUnlessWanted() {
        int used = model.order().size();
        assertTrue(used < table.count() && used >= 9_000, "used " + used);
        model.setWithFree(true);
        assertEquals(table.count(), model.order().size());
    }

    @Test
    void theWholeHeapFits() {
        model.setWithFree(true);
        PageMapLayout layout = model.layout();
        assertTrue(layout.fits() && layout.rows() * layout.columns() >= table.count());
        Set<Integer> seen = new HashSet<>();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int page = model.pageAt(x, y);
                if (page >= 0) {
                    seen.add(page);
                }
            }
        }
        assertEquals(table.count(), seen.size(), "every page can be pointed at");
    }

    @Test
    void zoomKeepsThePageUnderThePointer() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            int x = 150 + random.nextInt(400);
            int y = 50 + random.nextInt(200);
            int page = model.pageAt(x, y);
            model.zoom(PageMapModel.ZOOM_STEP * 2, x, y);
            assertEquals(page, model.pageAt(x, y));
            if (model.layout().cell() > 300) {
                model.fit();
            }
        }
    }

    @Test
    void zoomingOutEndsWithTheWholeMap() {
        PageMapLayout whole = model.layout();
        model.zoomToPage(500);
        for (int step = 0; step < 60; step++) {
            model.zoom(1 / PageMapModel.ZOOM_STEP, 300, 200);
        }
        assertEquals(whole, model.layout());
    }

    @Test
    void keysMoveTheSelectionAndItStaysVisible() {
        model.zoomToPage(500);
        model.move(1, 0);
        assertEquals(501, model.selected());
        model.move(0, 3);
        int slot = model.order().slot(501) + 3 * model.layout().columns();
        assertEquals(model.order().page(slot), model.selected());
        PageMapLayout layout = model.layout();
        int top = layout.top(slot / layout.columns());
        assertTrue(top >= 0 && top + layout.cell() <= HEIGHT + 1, "top " + top);
        model.selectEnd(true);
        model.move(1, 0);
        assertEquals(model.order().page(model.order().size() - 1), model.selected());
    }

    @Test
    void aPageWithoutAPlaceGetsOneWhenItIsSelected() {
        model.select(20_000);
        assertTrue(model.withFree());
        assertEquals(20_000, model.selected());
    }

    @Test
    void newValuesKeepPartAndSelection() {
        model.zoomToPage(700);
        PageMapLayout before = model.layout();
        model.show(SyntheticPages.table(SEED));
        assertEquals(before, model.layout());
        assertEquals(700, model.selected());
    }

    @Test
    void pointsFindObjects() {
        model.zoomToPage(700);
        PageMapLayout layout = model.layout();
        PageObject wanted = objects.content(700).orElseThrow().objects().get(7);
        int slot = model.order().slot(700);
        int line = wanted.offset() / PageMapLayout.LINE_BYTES;
        int x = layout.left(slot % layout.columns()) + 2 + (int) ((wanted.offset() % PageMapLayout.LINE_BYTES) * (layout.cell() - 2) / PageMapLayout.LINE_BYTES);
        int y = layout.top(slot / layout.columns()) + layout.strip() + (int) ((line + 0.5) * layout.lineHeight());
        assertEquals(wanted, model.objectAt(objects, x, y).orElseThrow());
    }

    @Test
    void farItIsOneBlockOfPixelsNearItHasLettersAndObjects() {
        Golden.check("pages-all", paint());
        assertEquals(1, paint().lines().filter(line -> line.startsWith("pixels")).count());
        model.select(700);
        while (model.layout().cell() < PageMapLayout.LETTERS) {
            model.zoomAtSelection(PageMapModel.ZOOM_STEP);
        }
        String letters = paint();
        assertFalse(letters.contains("pixels"));
        assertTrue(letters.contains("\"H\"") && letters.contains("\"2\""));
        model.zoomToPage(700);
        Golden.check("pages-objects", paint());
    }

    @Test
    void lettersFollowTheColouring() {
        int lost = 0;
        while (table.state(lost) != PageState.LOST) {
            lost++;
        }
        assertEquals("!", Colouring.STATE.letter(table, lost));
        assertEquals(String.valueOf(table.owner()[lost]), Colouring.OWNER.letter(table, lost).replace("H", "63"));
        assertEquals("C", Colouring.KIND.letter(table, 0));
        assertEquals("", Colouring.HEAT.letter(table, 0));
    }

    @Test
    void everyColouringHasALegend() {
        for (Colouring colouring : Colouring.values()) {
            model.setColouring(colouring);
            TextPainter painter = new TextPainter();
            LegendPainter.paint(painter, model, 380, WIDTH, 20);
            Golden.check("legend-" + colouring.name().toLowerCase(java.util.Locale.ROOT), painter.toString());
        }
    }

    @Test
    void moreHeatIsWarmer() {
        double before = 0;
        for (int heat = 1; heat <= 1_000; heat *= 3) {
            assertTrue(Colouring.warmth(heat) > before);
            before = Colouring.warmth(heat);
        }
        assertEquals(1, Colouring.warmth(5_000_000));
    }

    @Test
    void nothingIsPaintedOfNothing() {
        model.reset();
        assertTrue(paint().startsWith("fill background"));
        model.move(1, 1);
        model.zoomAtSelection(2);
        assertEquals(-1, model.selected());
    }
}
