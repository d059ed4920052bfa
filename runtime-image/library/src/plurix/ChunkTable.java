package plurix;

/**
 * Division of the heap into chunks of 64 KiB, each handed to one station, which alone allocates in it. Changed by transactions of
 * their own, ahead of need, so that allocation itself never collides. Lives on a page of its own.
 */
public final class ChunkTable {
    public static final int CHUNK_BYTES = 64 * 1024;
    /** {@link #owner}: not handed out. */
    public static final int FREE = 0;
    /** Added in {@link #owner} to all chunks but the first of a run that was taken as one region (objects larger than a chunk). */
    public static final int CONTINUED = 0x80;

    /** Address of chunk 0. */
    public final int start;
    /** Per chunk: station id + 1, or {@link #FREE}. A reader masks the sign: {@code owner[i] & 0x7F}. */
    public final byte[] owner;
    /** All chunks below have been handed out. */
    public int next;

    public ChunkTable(int start, int end) {
        this.start = start;
        this.owner = new byte[(end - start) / CHUNK_BYTES];
    }

    /** Hands a run of chunks to a station; the address of the first or 0 if the heap is exhausted. */
    public int take(int count, int stationId) {
        int first = next;
        if (count <= 0 || count > owner.length - first) {
            return 0;
        }
        owner[first] = (byte) (stationId + 1);
        for (int i = 1; i < count; i++) {
            owner[first + i] = (byte) (stationId + 1 | CONTINUED);
        }
        next = first + count;
        return start + first * CHUNK_BYTES;
    }

    /** Chunks not handed out. */
    public int free() {
        return owner.length - next;
    }
}
