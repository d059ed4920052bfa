package org.plurix.cluster.watch;

import java.util.Arrays;
import java.util.List;

import org.plurix.cluster.client.HeapSummary.Chunk;
import org.plurix.cluster.client.PageTable;
import org.plurix.cluster.client.Stamp;
import org.plurix.cluster.inspect.HeapRegions;
import org.plurix.cluster.station.ClusterHeap;

import plurix.dhs.AddressSpace;
import plurix.dhs.Engine;

/**
 * The table of all pages, compared with its last state at each question: a row that changed gets the number of this round, so that any caller
 * can ask for what changed since the round it knows.
 */
final class PageMap {
    private static final int PAGES = AddressSpace.DHS_PAGES;
    /** Columns of {@link #now}. */
    private static final int OWNER = 0;
    private static final int STATE = 1;
    private static final int KIND = 2;
    private static final int READS = 3;
    private static final int WRITES = 4;
    private static final int RECENT_READS = 5;
    private static final int RECENT_WRITES = 6;
    private static final int STATION = 7;
    private static final int SEEN = 8;
    private static final int COLUMNS = 9;
    private static final long FRESH_NANOS = 30_000_000L;

    private final ClusterHeap heap;
    private final HeapRegions regions;
    private final PageHeat heat;
    private final long run;
    private final int[][] now = new int[COLUMNS][PAGES];
    private final long[] version = new long[PAGES];
    private final long[] copies = new long[PAGES];
    private final long[] changedAt = new long[PAGES];
    private List<Chunk> chunks = List.of();
    private long members;
    private long round;
    private long refreshedAt;
    private Stamp stamp;

    PageMap(ClusterHeap heap, HeapRegions regions, PageHeat heat, long run) {
        this.heap = heap;
        this.regions = regions;
        this.heat = heat;
        this.run = run;
    }

    synchronized PageTable table(int from, int to, long since) {
        if (from < 0 || to > PAGES || from > to) {
            throw new IllegalArgumentException("pages are 0 to " + (PAGES - 1) + ": no range " + from + " to " + to);
        }
        if (stamp == null || System.nanoTime() - refreshedAt > FRESH_NANOS) {
            refresh();
        }
        boolean all = since <= 0 || since > round;
        int[] rows = new int[to - from];
        int count = 0;
        int total = 0;
        for (int page = from; page < to; page++) {
            boolean used = now[KIND][page] != PageTable.FREE;
            total += used ? 1 : 0;
            if (all ? used : changedAt[page] > since) {
                rows[count++] = page;
            }
        }
        return select(Arrays.copyOf(rows, count), all, total);
    }

    private PageTable select(int[] rows, boolean all, int total) {
        long[] rowCopies = new long[rows.length];
        long[] rowVersions = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rowCopies[i] = copies[rows[i]];
            rowVersions[i] = version[rows[i]];
        }
        return new PageTable(stamp, run, round, all, total, rows, column(OWNER, rows), rowCopies, column(STATE, rows), column(KIND, rows),
                rowVersions, column(READS, rows), column(WRITES, rows), column(RECENT_READS, rows), column(RECENT_WRITES, rows),
                column(STATION, rows));
    }

    private int[] column(int index, int[] rows) {
        return Arrays.stream(rows).map(row -> now[index][row]).toArray();
    }

    private void refresh() {
        chunks = regions.chunks();
        int[] owners = new int[PAGES];
        boolean[] present = new boolean[PAGES];
        long[] versions = new long[PAGES];
        members = heap.station().query(Engine::members);
        long commit = heap.station().query(engine -> copy(engine, owners, versions, present));
        int[] kinds = new int[PAGES];
        int[] stations = new int[PAGES];
        layout(kinds, stations);
        round++;
        for (int page = 0; page < PAGES; page++) {
            boolean resident = kinds[page] == PageTable.CODE || kinds[page] == PageTable.DESCRIPTORS;
            update(page, owners[page], versions[page], present[page], kinds[page], stations[page], resident);
        }
        stamp = new Stamp(commit, System.currentTimeMillis());
        refreshedAt = System.nanoTime();
    }

    private static long copy(Engine engine, int[] owners, long[] versions, boolean[] present) {
        for (int page = 0; page < PAGES; page++) {
            owners[page] = engine.owner(page);
            versions[page] = engine.version(page);
            present[page] = engine.isPresent(page);
        }
        return engine.commitNumber();
    }

    private void layout(int[] kinds, int[] stations) {
        Arrays.fill(stations, -1);
        for (int page = 0; page < PAGES; page++) {
            int address = AddressSpace.addressOf(page);
            if (address < AddressSpace.HEAP_END && page > 0 && kinds[page - 1] == PageTable.FREE && pastChunks(address)) {
                continue;
            }
            kinds[page] = regions.kindOf(List.of(), address).ordinal();
        }
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            for (int at = chunk.start(); at < chunk.end(); at += AddressSpace.PAGE_SIZE) {
                kinds[AddressSpace.pageOf(at)] = i == 0 ? PageTable.SYSTEM : PageTable.HEAP;
                stations[AddressSpace.pageOf(at)] = chunk.station();
            }
        }
    }

    private boolean pastChunks(int address) {
        return chunks.isEmpty() || address >= chunks.get(0).start();
    }

    private void update(int page, int owner, long newVersion, boolean present, int kind, int station, boolean resident) {
        int realKind = kind != PageTable.FREE && newVersion == 0 && AddressSpace.addressOf(page) >= AddressSpace.DEPLOY_CODE_START
                ? PageTable.FREE : kind;     // spare pages for deploys count from their first use on
        long known = heat.copies(page) | (owner != PageTable.NOBODY ? 1L << owner : 0) | (present && newVersion > 0 ? 1L << hostBit() : 0);
        // an owner that has left took its copy along; nobody is asked here whether another station still has one
        int state = newVersion == 0 ? PageTable.UNWRITTEN : (known & members) == 0 && !resident ? PageTable.LOST
                : resident || Long.bitCount(known) > 1 ? PageTable.SHARED : PageTable.OWNED;
        boolean changed = version[page] != newVersion || copies[page] != known || now[SEEN][page] == 0 && realKind != PageTable.FREE;
        version[page] = newVersion;
        copies[page] = known;
        now[SEEN][page] = 1;
        int[] values = { owner, state, realKind, heat.reads(page), heat.writes(page), heat.recentReads(page), heat.recentWrites(page), station };
        for (int column = 0; column < values.length; column++) {
            changed |= now[column][page] != values[column];
            now[column][page] = values[column];
        }
        if (changed) {
            changedAt[page] = round;
        }
    }

    private int hostBit() {
        return heap.station().number();
    }
}
