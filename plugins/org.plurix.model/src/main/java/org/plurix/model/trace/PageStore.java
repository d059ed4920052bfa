package org.plurix.model.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

import org.plurix.cluster.client.PageTable;

import plurix.dhs.AddressSpace;

/**
 * The page table of a cluster in columns, with coarser levels above it (groups of 4, 16, 64 ... pages), so that a map of any scale is
 * answered at the cost of its cells. One thread adds, any threads ask.
 */
public final class PageStore {
    /** After this time a page that nobody uses shows half its heat. */
    private static final double HALF_LIFE_MILLIS = 2000;

    private final List<PageLevel> levels = new ArrayList<>();
    private final PageLevel pages;
    private final long[] version;
    private final long[] copies;
    private final int[] reads;
    private final int[] writes;
    private final byte[] station;
    private final LongSupplier clock;
    private final long start;
    private volatile long generation;

    public PageStore() {
        this(AddressSpace.DHS_PAGES, System::currentTimeMillis);
    }

    /** @param clock milliseconds */
    public PageStore(int pageCount, LongSupplier clock) {
        this.clock = clock;
        start = clock.getAsLong();
        for (int length = pageCount; levels.isEmpty() || levels.get(levels.size() - 1).length() > 1; length = groups(length)) {
            levels.add(new PageLevel(length));
        }
        pages = levels.get(0);
        version = new long[pageCount];
        copies = new long[pageCount];
        reads = new int[pageCount];
        writes = new int[pageCount];
        station = new byte[pageCount];
        Arrays.fill(station, (byte) PageLevel.NOBODY);
    }

    private static int groups(int length) {
        return (length + PageLevel.FAN - 1) / PageLevel.FAN;
    }

    private double fading() {
        return (clock.getAsLong() - start) / HALF_LIFE_MILLIS;
    }

    // ---- adding ----

    /** Takes in a table: a complete one replaces all, another one only the pages it has. */
    public synchronized void add(PageTable table) {
        if (table.complete()) {
            pages.clear();
            Arrays.fill(version, 0);
            Arrays.fill(copies, 0);
            Arrays.fill(reads, 0);
            Arrays.fill(writes, 0);
            Arrays.fill(station, (byte) PageLevel.NOBODY);
        }
        double fading = fading();
        for (int i = 0; i < table.size(); i++) {
            set(table, i, fading);
        }
        if (table.complete() || table.size() > pageCount() / PageLevel.FAN) {
            rebuild();
        } else {
            for (int i = 0; i < table.size(); i++) {
                lift(table.page()[i]);
            }
        }
        generation++;
    }

    private void set(PageTable table, int i, double fading) {
        int page = table.page()[i];
        pages.owner[page] = (byte) (table.owner()[i] == PageTable.NOBODY ? PageLevel.NOBODY : table.owner()[i]);
        pages.state[page] = (byte) table.state()[i];
        pages.kind[page] = (byte) table.kind()[i];
        pages.used[page] = table.kind()[i] == PageTable.FREE ? 0 : 1;
        int now = table.recentReads()[i] + table.recentWrites()[i];
        if (now > 0) {
            pages.hot[page] = (float) (Math.log(now) / Math.log(2) + fading);
        }
        version[page] = table.version()[i];
        copies[page] = table.copies()[i];
        reads[page] = table.reads()[i];
        writes[page] = table.writes()[i];
        station[page] = (byte) table.station()[i];
    }

    private void lift(int page) {
        int entry = page;
        for (int level = 1; level < levels.size(); level++) {
            entry /= PageLevel.FAN;
            levels.get(level).sum(entry, levels.get(level - 1));
        }
    }

    private void rebuild() {
        for (int level = 1; level < levels.size(); level++) {
            for (int entry = 0; entry < levels.get(level).length(); entry++) {
                levels.get(level).sum(entry, levels.get(level - 1));
            }
        }
    }

    public synchronized void clear() {
        levels.forEach(PageLevel::clear);
        Arrays.fill(version, 0);
        Arrays.fill(copies, 0);
        Arrays.fill(reads, 0);
        Arrays.fill(writes, 0);
        Arrays.fill(station, (byte) PageLevel.NOBODY);
        generation++;
    }

    // ---- asking ----

    public int pageCount() {
        return version.length;
    }

    /** Rises with every change; heat fades without one. */
    public long generation() {
        return generation;
    }

    /** The whole table; {@code heat} in hundredths of accesses per second. Arrays of {@link #pageCount} entries, or null for those not wanted. */
    public synchronized void copy(byte[] owners, byte[] states, byte[] kinds, int[] heat, long[] versions) {
        copy(pages.owner, owners);
        copy(pages.state, states);
        copy(pages.kind, kinds);
        if (versions != null) {
            System.arraycopy(version, 0, versions, 0, pageCount());
        }
        double fading = fading();
        for (int i = 0; heat != null && i < pageCount(); i++) {
            heat[i] = Math.round(100 * heat(pages.hot[i], fading));
        }
    }

    private static void copy(byte[] from, byte[] to) {
        if (to != null) {
            System.arraycopy(from, 0, to, 0, from.length);
        }
    }

    private static float heat(float hot, double fading) {
        return hot == Float.NEGATIVE_INFINITY ? 0 : (float) Math.pow(2, hot - fading);
    }

    public synchronized PageRow row(int page) {
        return new PageRow(page, pages.owner[page], copies[page], pages.state[page], pages.kind[page], version[page], reads[page], writes[page],
                heat(pages.hot[page], fading()), station[page]);
    }

    /** What there is to draw of pages {@code from <= page < to} in so many cells of equal size. */
    public synchronized void cells(int from, int to, int cells, CellBuffer out) {
        out.reserve(cells);
        double fading = fading();
        for (int cell = 0; cell < cells; cell++) {
            int low = from + (int) ((long) (to - from) * cell / cells);
            int high = Math.max(low + 1, from + (int) ((long) (to - from) * (cell + 1) / cells));
            cell(low, Math.min(high, pageCount()), cell, fading, out);
        }
    }

    /** Puts a range together from the largest groups that fit into it. */
    private void cell(int from, int to, int cell, double fading, CellBuffer out) {
        int owner = PageLevel.NOBODY;
        int state = 0;
        int kind = 0;
        int used = 0;
        float hot = Float.NEGATIVE_INFINITY;
        int level = 0;
        int size = 1;
        for (int page = from; page < to; page += size) {
            while (level + 1 < levels.size() && page % (size * PageLevel.FAN) == 0 && page + size * PageLevel.FAN <= to) {
                level++;
                size *= PageLevel.FAN;
            }
            while (page % size != 0 || page + size > to) {
                level--;
                size /= PageLevel.FAN;
            }
            PageLevel columns = levels.get(level);
            int entry = page / size;
            owner = PageLevel.joined(owner, columns.owner[entry]);
            state = Math.max(state, columns.state[entry]);
            kind = Math.max(kind, columns.kind[entry]);
            used += columns.used[entry];
            hot = Math.max(hot, columns.hot[entry]);
        }
        out.owner[cell] = owner;
        out.state[cell] = state;
        out.kind[cell] = kind;
        out.used[cell] = used;
        out.heat[cell] = heat(hot, fading);
    }
}
