package plurix.dhs;

/**
 * New content of resident pages on its way to its place. A resident page is always readable, so its next content is staged beside it
 * and put in place between transactions only, all pages of the decided commits at once. Entries of the commit in flight are
 * tentative: they are complete before the commit is acknowledged and dropped if another one takes its number.
 */
final class Residents {
    /** Most resident pages of one commit. */
    static final int MOST = 256;
    private static final int WINDOW = 8;
    private final Core core;
    private final int[] page = new int[MOST];
    private final long[] version = new long[MOST];
    private final byte[] parts = new byte[MOST];
    private final boolean[] staged = new boolean[MOST];
    private int count;
    private int staleCount;
    private long activeAt;
    private int tries;

    Residents(Core core) {
        this.core = core;
    }

    /** First resident page in the record's write set, or -1. */
    int firstIn(CommitRecord r) {
        for (int i = 0; i < r.runCount; i++) {
            int p = CommitRecord.first(r.runs[i]);
            int end = p + CommitRecord.length(r.runs[i]);
            for (; p < end; p++) {
                if (core.directory.isResident(p)) {
                    return p;
                }
            }
        }
        return -1;
    }

    private int find(int p) {
        for (int i = 0; i < count; i++) {
            if (page[i] == p) {
                return i;
            }
        }
        return -1;
    }

    /** A decided commit wrote the page; its content must come before the next transaction. */
    void require(int p, long v) {
        if (!core.directory.isStale(p)) {
            core.directory.setStale(p, true);
            staleCount++;
        }
        expect(p, v);
    }

    private boolean expect(int p, long v) {
        int i = find(p);
        if (i < 0) {
            if (count == MOST) {
                return false;
            }
            i = count++;
            page[i] = p;
            staged[i] = false;
            version[i] = 0;
        }
        if (version[i] != v) {
            version[i] = v;
            parts[i] = 0;
        }
        return true;
    }

    /** Is everything here that the commit in flight changes in resident pages? Begins to wait for it at the first call. */
    boolean complete(CommitRecord r) {
        if (r.kind != Wire.K_WRITE || firstIn(r) < 0 || r.committer == core.me && core.tx.isFlight(r)) {
            return true;
        }
        if (staleCount > 0) {
            return false;
        }
        boolean all = true;
        for (int i = 0; i < r.runCount; i++) {
            int p = CommitRecord.first(r.runs[i]);
            int end = p + CommitRecord.length(r.runs[i]);
            for (; p < end; p++) {
                all &= !core.directory.isResident(p) || expect(p, r.number) && parts[find(p)] == Wire.ALL_PARTS;
            }
        }
        return all;
    }

    /** The commit in flight under this number will not be: forget what came with it. */
    void cancel(long number) {
        for (int i = count - 1; i >= 0; i--) {
            if (version[i] == number && !core.directory.isStale(page[i])) {
                if (staged[i]) {
                    core.pages.dropStaged(page[i]);
                }
                remove(i);
            }
        }
    }

    private void remove(int i) {
        count--;
        page[i] = page[count];
        version[i] = version[count];
        parts[i] = parts[count];
        staged[i] = staged[count];
    }

    boolean isStaged(int p, long v) {
        int i = core.directory.isResident(p) ? find(p) : -1;
        return i >= 0 && version[i] == v && parts[i] == Wire.ALL_PARTS;
    }

    /** Takes one part of a page if it is one that is waited for here. */
    boolean take(FrameReader in, int p, long v, int part) {
        int i = core.directory.isResident(p) ? find(p) : -1;
        if (i < 0 || version[i] != v || (parts[i] >> part & 1) != 0) {
            return i >= 0;
        }
        if (v > core.decided && in.epoch != core.epoch) {
            return true;
        }
        if (!staged[i]) {
            if (!core.pages.stage(p) && !(core.directory.evict() && core.pages.stage(p))) {
                return true;
            }
            staged[i] = true;
        }
        core.pages.storeStaged(p, part * Wire.PART_SIZE, in.buffer(), in.place(Wire.PD_DATA), Wire.partLength(part));
        parts[i] |= (byte) (1 << part);
        activeAt = core.now;
        tries = 0;
        if (parts[i] == Wire.ALL_PARTS) {
            core.stats[Stats.PAGES_RECEIVED]++;
            core.event(EventKind.PAGE_IN, v, p, in.sender, 1);
            core.replicator.tryAcknowledge();
            if (staleCount > 0) {
                request();
            }
        }
        return true;
    }

    /** Called between transactions: puts complete content in place. True when no resident page is out of date. */
    boolean ready() {
        if (staleCount > 0 && mayApply()) {
            apply();
        }
        return staleCount == 0;
    }

    /** All that is due is here, or as much as there is room for. */
    private boolean mayApply() {
        int due = 0;
        for (int i = 0; i < count; i++) {
            if (core.directory.isStale(page[i])) {
                if (parts[i] != Wire.ALL_PARTS) {
                    return false;
                }
                due++;
            }
        }
        return due == staleCount || count == MOST;
    }

    private void apply() {
        for (int i = count - 1; i >= 0; i--) {
            int p = page[i];
            if (core.directory.isStale(p) && version[i] == core.directory.version(p)) {
                core.pages.applyStaged(p);
                core.directory.setStale(p, false);
                core.directory.setPresent(p, true);
                staleCount--;
                remove(i);
            }
        }
        refill();
        core.replicator.tryAcknowledge();
    }

    /** More pages were due than had room. */
    private void refill() {
        int left = staleCount;
        for (int p = 0; left > 0 && count < MOST && p < core.directory.size(); p++) {
            if (core.directory.isStale(p)) {
                expect(p, core.directory.version(p));
                left--;
            }
        }
        progressed();
    }

    boolean isCurrent() {
        return staleCount == 0;
    }

    /** Commits were applied: ask at once for what they left out of date. */
    void progressed() {
        if (staleCount > 0 && core.now - activeAt > core.config.repeatFirst / 4) {
            request();
        }
    }

    void tick() {
        if (count > 0 && core.now - activeAt >= core.config.repeatFirst) {
            request();
        }
    }

    /** Asks for the first few incomplete pages. */
    private void request() {
        activeAt = core.now;
        int asked = 0;
        for (int i = 0; i < count && asked < WINDOW; i++) {
            if (parts[i] != Wire.ALL_PARTS) {
                core.fetcher.request(Wire.ALL, page[i], version[i], Wire.ALL_PARTS & ~parts[i], tries > 0);
                asked++;
            }
        }
        if (asked > 0) {
            tries++;
            core.stats[Stats.PAGE_REQUESTS] += asked;
        }
    }
}
