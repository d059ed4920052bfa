package plurix.dhs;

/** Ring of the most recent commit records, from which peers repair gaps. Bounded by words and by number of records. */
final class CommitLog {
    private static final int HEAD = 9;
    private static final int SLOTS = 1024;
    private final int[] ring;
    private final int[] place = new int[SLOTS];
    private final long[] acceptedNumber = new long[SLOTS];
    private int writeAt;
    private int used;
    private long oldest = 1;
    private long newest;

    CommitLog(int words) {
        ring = new int[words];
    }

    /** Number of the oldest record kept; one more than newest when there is none. */
    long oldest() {
        return oldest;
    }

    /** Forgets everything; the next record will be number next. */
    void restart(long next) {
        oldest = next;
        newest = next - 1;
        used = 0;
    }

    /** Appends the record that follows the newest one. */
    void append(CommitRecord r) {
        if (r.number != newest + 1) {
            restart(r.number);
        }
        newest = r.number;
        int need = HEAD + r.runCount;
        while (oldest < newest && (used + need > ring.length || newest - oldest >= SLOTS)) {
            used -= HEAD + at(place[slot(oldest)] + 6);
            oldest++;
        }
        if (need > ring.length) {
            restart(newest + 1);
            return;
        }
        int w = writeAt;
        place[slot(newest)] = w;
        acceptedNumber[slot(newest)] = newest;
        put(w, r.accepted);
        put(w + 1, r.committer);
        put(w + 2, r.kind);
        put(w + 3, r.station);
        put(w + 4, r.incarnation);
        put(w + 5, r.serial);
        put(w + 6, r.runCount);
        put(w + 7, (int) r.holders);
        put(w + 8, (int) (r.holders >>> 32));
        for (int i = 0; i < r.runCount; i++) {
            put(w + HEAD + i, r.runs[i]);
        }
        writeAt = (w + need) % ring.length;
        used += need;
    }

    /** Copies record number into r. False: not kept any more, or not yet known. */
    boolean get(long number, CommitRecord r) {
        if (number < oldest || number > newest || acceptedNumber[slot(number)] != number) {
            return false;
        }
        int w = place[slot(number)];
        r.number = number;
        r.accepted = at(w);
        r.committer = at(w + 1);
        r.kind = at(w + 2);
        r.station = at(w + 3);
        r.incarnation = at(w + 4);
        r.serial = at(w + 5);
        r.runCount = at(w + 6);
        r.holders = at(w + 7) & 0xFFFFFFFFL | (long) at(w + 8) << 32;
        r.changes.clear();
        for (int i = 0; i < r.runCount; i++) {
            r.runs[i] = at(w + HEAD + i);
        }
        return true;
    }

    /** Copies committer, kind, serial and runs of record number into to (3 + runs words). Number of runs; -1: not kept, or too many. */
    int copy(long number, int[] to) {
        if (number < oldest || number > newest || acceptedNumber[slot(number)] != number) {
            return -1;
        }
        int w = place[slot(number)];
        int runs = at(w + 6);
        if (runs + 3 > to.length) {
            return -1;
        }
        to[0] = at(w + 1);
        to[1] = at(w + 2);
        to[2] = at(w + 5);
        for (int i = 0; i < runs; i++) {
            to[3 + i] = at(w + HEAD + i);
        }
        return runs;
    }

    private static int slot(long number) {
        return (int) number & SLOTS - 1;
    }

    private int at(int i) {
        return ring[i % ring.length];
    }

    private void put(int i, int value) {
        ring[i % ring.length] = value;
    }
}
