package org.plurix.cluster.client;

import plurix.dhs.Wire;

/**
 * Pages in columns of equal length, ascending. With a cursor only those that changed since.
 *
 * @param run          see {@link EventBatch}
 * @param next         cursor for the next call: then only changed pages come
 * @param complete     the answer holds all pages of the asked range that are not {@link #FREE}; else the changed ones only
 * @param owner        station that wrote it last; 255: nobody
 * @param copies       bit set of stations known to have a valid copy (as far as seen in events; the owner always)
 * @param state        constants below
 * @param kind         constants below
 * @param reads        fetches over the network seen since the recording began (counted while somebody watches events or pages)
 * @param writes       commits that wrote it since the cluster began
 * @param recentReads  per second, over the last second
 * @param recentWrites per second, over the last second
 * @param station      station that allocates in it (heap pages), else -1
 */
public record PageTable(Stamp at, long run, long next, boolean complete, int total, int[] page, int[] owner, long[] copies, int[] state,
        int[] kind, long[] version, int[] reads, int[] writes, int[] recentReads, int[] recentWrites, int[] station) {
    public static final int NOBODY = Wire.NOBODY;

    /** States: never written since boot; one copy; several copies; the only copy is gone. */
    public static final int UNWRITTEN = 0;
    public static final int OWNED = 1;
    public static final int SHARED = 2;
    public static final int LOST = 3;

    /** Kinds. */
    public static final int FREE = 0;
    public static final int CODE = 1;
    public static final int DESCRIPTORS = 2;
    public static final int STATICS = 3;
    public static final int HEAP = 4;
    public static final int SYSTEM = 5;

    public int size() {
        return page.length;
    }
}
