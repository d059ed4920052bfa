package org.plurix.model.trace;

import java.util.Arrays;

/**
 * The ended tries that fit a filter, in the order in which they ended, oldest first. Follows the store when asked to ({@link #refresh}), looking
 * at new spans only. Used by one thread at a time.
 */
public final class RowList {
    private static final int CHUNK = 16_384;
    private final TraceStore store;
    private final RowFilter filter;
    private long[] ids = new long[256];
    private int begin;
    private int end;
    private long scanned;
    private long firstId;

    RowList(TraceStore store, RowFilter filter) {
        this.store = store;
        this.filter = filter;
    }

    public RowFilter filter() {
        return filter;
    }

    /** Takes in what has ended since the last call and lets go what the store has dropped; true if anything changed. */
    public boolean refresh() {
        long oldFirst = firstId;
        long oldScanned = scanned;
        long limit = store.nextRow();
        firstId = store.firstRow();
        scanned = Math.max(scanned, firstId);
        while (scanned < limit) {
            if (!filter.isAll()) {
                reserve();
                end += store.scan(filter, scanned, Math.min(limit, scanned + CHUNK), ids, end);
            }
            scanned = Math.min(limit, scanned + CHUNK);
        }
        while (begin < end && ids[begin] < firstId) {
            begin++;
        }
        return oldFirst != firstId || oldScanned != scanned;
    }

    private void reserve() {
        if (end + CHUNK > ids.length) {
            int size = end - begin;
            long[] target = size + CHUNK > ids.length / 2 ? new long[Math.max(2 * ids.length, size + 2 * CHUNK)] : ids;
            System.arraycopy(ids, begin, target, 0, size);
            ids = target;
            begin = 0;
            end = size;
        }
    }

    public int size() {
        return filter.isAll() ? (int) (scanned - firstId) : end - begin;
    }

    /** Id of a row, to ask {@link TraceStore#span} about. */
    public long id(int rank) {
        return filter.isAll() ? firstId + rank : ids[begin + rank];
    }

    /** Rank of the span, or of the next one behind it that fits. */
    public int rankOf(long id) {
        if (filter.isAll()) {
            return (int) Math.max(0, Math.min(size(), id - firstId));
        }
        int at = Arrays.binarySearch(ids, begin, end, id);
        return (at < 0 ? -at - 1 : at) - begin;
    }
}
