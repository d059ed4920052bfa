package org.plurix.ide.views.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.cluster.client.PageTable;
import org.plurix.cluster.client.Stamp;
import org.plurix.ide.views.pagemap.PageMapLayout;
import org.plurix.ide.views.samples.SampleShell;
import org.plurix.ide.views.samples.SyntheticPages;
import org.plurix.model.trace.PageStore;

/** The page map and its list on real widgets, driven by the events of mouse and keyboard, over a page store as the cluster fills it. */
class PagePaneTest {
    private static final int USED = 640;
    private final PageStore store = new PageStore();
    private final List<Integer> selections = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private SampleShell window;
    private PagePane pane;
    private PageList list;

    @BeforeEach
    void open() {
        window = new SampleShell(900, 600);
        store.add(table(0, USED, 1));
        pane = new PagePane(window.shell(), SyntheticPages.objects());
        list = new PageList(window.shell());
        pane.onSelect(selections::add);
        pane.onData(() -> list.show(pane.model().pages()));
        pane.onOpen((page, object) -> opened.add(page + object.map(found -> " " + found.type()).orElse("")));
        window.shell().open();
        pane.setStore(store);
        settle();
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private static PageTable table(int from, int count, int owner) {
        int[] page = new int[count];
        int[] owners = new int[count];
        long[] copies = new long[count];
        int[] state = new int[count];
        int[] kind = new int[count];
        long[] version = new long[count];
        for (int at = 0; at < count; at++) {
            page[at] = from + at;
            owners[at] = owner;
            copies[at] = 1L << owner;
            state[at] = PageTable.OWNED;
            kind[at] = PageTable.HEAP;
            version[at] = 7;
        }
        int[] zero = new int[count];
        return new PageTable(new Stamp(7, 1), 1, 1, false, 32_768, page, owners, copies, state, kind, version, zero, zero, zero, zero, zero);
    }

    private void settle() {
        window.await(() -> !pane.isBusy() && window.isIdle() && pane.canvas().paintings() > 0);
    }

    private void key(int code, char character) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        pane.canvas().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void mouse(int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        pane.canvas().notifyListeners(type, event);
    }

    @Test
    void onlyUsedPagesAreShownAndListed() {
        assertEquals(USED, list.count());
        assertEquals(1, pane.model().pages().owner()[3]);
        assertTrue(pane.hover(pane.model().layout().left(3) + 2, 2).contains("owner n1"), pane.hover(pane.model().layout().left(3) + 2, 2));
    }

    @Test
    void arrowsSelectAndEnterOpensThePage() {
        key(SWT.ARROW_RIGHT, (char) 0);
        key(SWT.ARROW_RIGHT, (char) 0);
        assertEquals(List.of(0, 1), selections);
        key(SWT.END, (char) 0);
        assertEquals(USED - 1, selections.get(2));
        key(SWT.CR, '\r');
        assertEquals(List.of(String.valueOf(USED - 1)), opened);
    }

    @Test
    void aDoubleClickOpensTheObjectUnderThePointer() {
        pane.model().zoomToPage(40);
        PageMapLayout layout = pane.model().layout();
        int x = layout.left(40 % layout.columns()) + (int) layout.cell() / 2;
        int y = layout.top(40 / layout.columns()) + (int) layout.cell() / 2;
        mouse(SWT.MouseDown, x, y);
        mouse(SWT.MouseUp, x, y);
        mouse(SWT.MouseDoubleClick, x, y);
        assertEquals(1, opened.size());
        assertTrue(opened.get(0).matches("40 demo\\.Node\\d"), opened.get(0));
        assertTrue(pane.model().selectedObject() != 0);
    }

    @Test
    void newValuesKeepTheSelection() {
        key(SWT.ARROW_RIGHT, (char) 0);
        key(SWT.ARROW_RIGHT, (char) 0);
        store.add(table(0, 16, 2));
        pane.update();
        window.await(() -> pane.model().pages().owner()[1] == 2);
        assertEquals(1, pane.model().selected());
        list.reveal(1);
        list.setFilter("n1");
        window.await(() -> list.count() == USED - 16);
        list.setFilter("n2");
        window.await(() -> list.count() == 16);
    }
}
