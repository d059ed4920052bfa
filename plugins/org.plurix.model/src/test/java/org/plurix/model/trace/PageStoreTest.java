package org.plurix.model.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plurix.cluster.client.PageTable;
import org.plurix.cluster.client.Stamp;

/** The columns of pages and the coarser levels above them. */
class PageStoreTest {
    private static final int PAGES = 1000;
    private long now = 5000;
    private final PageStore store = new PageStore(PAGES, () -> now);
    private final CellBuffer cells = new CellBuffer();

    /** A table of single pages; owner, state and recent writes as given. */
    private static PageTable table(boolean complete, int[] page, int[] owner, int[] state, int[] writes) {
        int n = page.length;
        int[] heap = new int[n];
        long[] version = new long[n];
        java.util.Arrays.fill(heap, PageTable.HEAP);
        java.util.Arrays.fill(version, 9);
        return new PageTable(new Stamp(1, 1), 1, 1, complete, n, page, owner, new long[n], state, heap, version, new int[n], writes, new int[n], writes,
                owner);
    }

    private static PageTable one(int page, int owner, int state, int writes) {
        return table(false, new int[] { page }, new int[] { owner }, new int[] { state }, new int[] { writes });
    }

    @Test
    void aChangeIsSeenAtEveryScale() {
        store.add(one(500, 2, PageTable.OWNED, 8));
        assertEquals(new PageRow(500, 2, 0, PageTable.OWNED, PageTable.HEAP, 9, 0, 8, 8, 2), store.row(500));
        for (int count : new int[] { 1, 3, 10, 100, 1000 }) {
            store.cells(0, PAGES, count, cells);
            int used = 0;
            for (int i = 0; i < count; i++) {
                used += cells.used[i];
                boolean there = i == 500 * count / PAGES;
                assertEquals(there ? 2 : -1, cells.owner[i], "owner of cell " + i + " of " + count);
                assertEquals(there ? 8 : 0, cells.heat[i], 0.01);
            }
            assertEquals(1, used);
        }
    }

    @Test
    void severalOwnersAreMixedAndTheWorstStateIsShown() {
        store.add(one(10, 1, PageTable.OWNED, 0));
        store.add(one(11, 2, PageTable.LOST, 0));
        store.cells(8, 12, 1, cells);
        assertEquals(CellBuffer.MIXED, cells.owner[0]);
        assertEquals(PageTable.LOST, cells.state[0]);
        store.add(one(11, PageTable.NOBODY, PageTable.UNWRITTEN, 0));
        store.cells(8, 12, 1, cells);
        assertEquals(1, cells.owner[0]);
        assertEquals(PageTable.OWNED, cells.state[0]);
    }

    @Test
    void heatFades() {
        store.add(one(10, 1, PageTable.OWNED, 64));
        now += 4000;
        assertEquals(16, store.row(10).heat(), 0.1);
        store.add(one(11, 1, PageTable.OWNED, 17));
        store.cells(0, PAGES, 1, cells);
        assertEquals(17, cells.heat[0], 0.1);
        int[] heat = new int[PAGES];
        store.copy(null, null, null, heat, null);
        assertEquals(1600, heat[10], 10);
    }

    @Test
    void aCompleteTableReplacesAll() {
        store.add(one(10, 1, PageTable.OWNED, 64));
        store.add(table(true, new int[] { 20 }, new int[] { 3 }, new int[] { PageTable.SHARED }, new int[] { 0 }));
        assertEquals(0, store.row(10).kind());
        store.cells(0, PAGES, 1, cells);
        assertEquals(3, cells.owner[0]);
        assertEquals(1, cells.used[0]);
    }

    @Test
    void cellsAgreeWithThePagesTheyStandFor() {
        long seed = 99;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 700; i++) {
            store.add(one(random.nextInt(PAGES), random.nextInt(4), random.nextInt(4), random.nextInt(100)));
        }
        for (int n = 0; n < 200; n++) {
            int from = random.nextInt(PAGES);
            int to = from + 1 + random.nextInt(PAGES - from);
            int count = 1 + random.nextInt(to - from);
            store.cells(from, to, count, cells);
            for (int i = 0; i < count; i++) {
                check(i, from + (int) ((long) (to - from) * i / count), from + (int) ((long) (to - from) * (i + 1) / count));
            }
        }
    }

    private void check(int cell, int from, int to) {
        int used = 0;
        int state = 0;
        float heat = 0;
        int owner = -1;
        for (int page = from; page < to; page++) {
            PageRow row = store.row(page);
            used += row.kind() == PageTable.FREE ? 0 : 1;
            state = Math.max(state, row.state());
            heat = Math.max(heat, row.heat());
            owner = PageLevel.joined(owner, row.owner());
        }
        assertEquals(used, cells.used[cell]);
        assertEquals(state, cells.state[cell]);
        assertEquals(owner, cells.owner[cell]);
        assertEquals(heat, cells.heat[cell], 0.01);
    }

    @Test
    void millionsOfPagesAreCheapToDraw() {
        int pages = 1 << 22;
        PageStore large = new PageStore(pages, () -> now);
        int n = 100_000;
        int[] page = new int[n];
        int[] owner = new int[n];
        for (int i = 0; i < n; i++) {
            page[i] = i * 41;
            owner[i] = i % 3;
        }
        long start = System.nanoTime();
        large.add(table(false, page, owner, new int[n], new int[n]));
        long added = System.nanoTime();
        large.cells(0, pages, 20_000, cells);
        System.out.printf("%d pages: %d changed in %.1f ms, 20000 cells in %.1f ms%n", pages, n, (added - start) / 1e6, (System.nanoTime() - added) / 1e6);
        long used = 0;
        for (int i = 0; i < cells.size; i++) {
            used += cells.used[i];
        }
        assertEquals(n, used);
        assertTrue(large.generation() > 0);
    }
}
