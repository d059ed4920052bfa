package plurix.dhs;

/**
 * Brings every page back to as many living holders as configured: after a station has died, before one leaves, when one joins an
 * emptier cluster, and when this station owes a page (it must keep it and does not have it). It looks through the directory in the
 * background, fetches what it should keep, and says so with a K_KEEP commit. Who takes a page over follows from directory and members.
 */
final class Restorer {
    private static final int WINDOW = 4;
    private static final int PAGES_PER_TICK = 2048;
    private static final int MOST_READY = 256;
    private static final int GIVE_UP_AFTER = 8;
    private static final int REST = 100000;
    private static final int LOOK_AGAIN_AFTER = 5000000;
    private final Core core;
    private final int[] page = new int[WINDOW];
    private final long[] version = new long[WINDOW];
    private final int[] parts = new int[WINDOW];
    private final int[] tries = new int[WINDOW];
    private final long[] sentAt = new long[WINDOW];
    /** Pages here that no commit has named this station a holder of. */
    private final PageSet ready;
    private final PageSet valid;
    /** Nobody answered for these: lost, unless a station comes back with them or frames got lost for long. */
    private final PageSet lost;
    private long lostAt;
    /** There may be pages that this station must keep and does not have. */
    private boolean owes;
    private boolean due;
    private boolean scanning;
    private boolean found;
    private boolean owed;
    private int scanAt;
    private long restUntil;

    Restorer(Core core) {
        this.core = core;
        ready = new PageSet(core.config.pageCount);
        valid = new PageSet(core.config.pageCount);
        lost = new PageSet(core.config.pageCount);
        for (int i = 0; i < WINDOW; i++) {
            page[i] = -1;
        }
    }

    /** Holders may be missing somewhere: look. */
    void look() {
        due = true;
        lost.clear();
    }

    /** A station is heard again that was not: it may have what was given up. */
    void returned() {
        if (lost.size() > 0) {
            look();
        }
    }

    /** A commit made this station keep a page that it does not have. */
    void owe() {
        owes = true;
        look();
    }

    boolean isInDebt() {
        return owes;
    }

    boolean isReady(int p) {
        return ready.has(p);
    }

    /** Nothing that is under way counts any more. */
    void clear() {
        for (int i = 0; i < WINDOW; i++) {
            end(i);
        }
        ready.clear();
        scanning = false;
        look();
    }

    /** The page's staged frame is needed for something newer, or its version has changed. */
    void forget(int p) {
        int i = find(p);
        if (i >= 0) {
            end(i);
            due = true;
        }
    }

    private int find(int p) {
        for (int i = 0; i < WINDOW; i++) {
            if (page[i] == p) {
                return i;
            }
        }
        return -1;
    }

    private void end(int i) {
        if (page[i] >= 0) {
            core.pages.dropStaged(page[i]);
            page[i] = -1;
        }
    }

    private boolean isBusy() {
        for (int i = 0; i < WINDOW; i++) {
            if (page[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    void tick() {
        if (core.state != State.MEMBER || core.members.isolated || core.repair.isBehind()) {
            return;
        }
        for (int i = 0; i < WINDOW; i++) {
            repeat(i);
        }
        if (core.now - lostAt > LOOK_AGAIN_AFTER) {
            returned();
        }
        if (due && !scanning && core.now >= restUntil) {
            due = false;
            scanning = true;
            found = false;
            owed = false;
            scanAt = 0;
        }
        scan(PAGES_PER_TICK);
        if (ready.size() > 0) {
            core.token.want();
            work();
        }
    }

    private void repeat(int i) {
        if (page[i] < 0 || core.now - sentAt[i] < core.config.repeatMost) {
            return;
        }
        if (core.directory.isPresent(page[i])) {
            end(i);
        } else if (++tries[i] == GIVE_UP_AFTER) {
            lost.add(page[i]);
            lostAt = core.now;
            end(i);
            due = true;
        } else {
            core.stats[Stats.RETRANSMISSIONS]++;
            ask(i);
        }
    }

    private void scan(int most) {
        int end = scanAt + most < core.directory.size() ? scanAt + most : core.directory.size();
        while (scanning && scanAt < end && ready.size() < MOST_READY && core.now >= restUntil) {
            if (core.directory.version(scanAt) != 0 && !core.directory.isResident(scanAt) && !examine(scanAt)) {
                return;
            }
            scanAt++;
        }
        if (scanning && scanAt == core.directory.size() && !isBusy() && ready.size() == 0) {
            scanning = false;
            owes = owed || owes && due;
            due |= found || owed;
        }
    }

    /** False: the page must be fetched and there is no room for one more now. */
    private boolean examine(int p) {
        boolean mine = Bits.has(core.directory.holders(p), core.me);
        if (mine) {
            if (core.directory.isPresent(p) || lost.has(p)) {
                return true;
            }
            owed = true;
        } else if (!isMine(p)) {
            return true;
        } else if (core.directory.isPresent(p)) {
            ready.add(p);
            found = true;
            return true;
        } else if (lost.has(p)) {
            return true;
        }
        return core.keeper.isStaging(p) || find(p) >= 0 || fetch(p);
    }

    /** Is it this station that should become a further holder of the page? */
    private boolean isMine(int p) {
        Membership m = core.members;
        long holders = core.directory.holders(p);
        if (!core.enforces(Rules.REPLICATE)) {
            return false;
        }
        if ((holders & m.members) == 0) {
            return core.directory.isPresent(p);
        }
        long staying = m.members & ~m.leaving();
        int wanted = Bits.count(staying) < core.config.copies ? Bits.count(staying) : core.config.copies;
        if (Bits.count(holders & staying) >= wanted) {
            return false;
        }
        long able = staying & ~holders;
        for (int skip = p % Bits.count(able); skip > 0; skip--) {
            able &= able - 1;
        }
        return Bits.lowest(able) == core.me;
    }

    private boolean fetch(int p) {
        int i = find(-1);
        if (i < 0) {
            return false;
        }
        if (!core.pages.stage(p)) {
            // no frame to spare: others need them more
            restUntil = core.now + REST;
            found = true;
            return false;
        }
        page[i] = p;
        version[i] = core.directory.version(p);
        parts[i] = 0;
        tries[i] = 0;
        found |= !Bits.has(core.directory.holders(p), core.me);
        ask(i);
        return true;
    }

    private void ask(int i) {
        sentAt[i] = core.now;
        int to = core.fetcher.holderToAsk(page[i]);
        boolean anybody = tries[i] > 2 || to < 0;
        core.stats[Stats.PAGE_REQUESTS]++;
        core.fetcher.request(anybody ? Wire.ALL : to, page[i], version[i], Wire.ALL_PARTS & ~parts[i], anybody);
    }

    /** Takes one part of a page if it is one that is fetched here. */
    boolean take(FrameReader in, int p, long v, int part) {
        int i = find(p);
        if (i < 0 || version[i] != v) {
            return false;
        }
        if ((parts[i] >> part & 1) == 0) {
            core.pages.storeStaged(p, part * Wire.PART_SIZE, in.buffer(), in.place(Wire.PD_DATA), Wire.partLength(part));
            parts[i] |= 1 << part;
        }
        if (parts[i] == Wire.ALL_PARTS) {
            complete(i, in.sender);
        }
        return true;
    }

    private void complete(int i, int sender) {
        int p = page[i];
        if (core.directory.version(p) != version[i] || core.directory.isPresent(p)) {
            end(i);
        } else {
            page[i] = -1;
            core.pages.applyStaged(p);
            core.directory.setPresent(p, true);
            core.fetcher.satisfied(p);
            core.stats[Stats.PAGES_RESTORED]++;
            core.event(EventKind.PAGE_IN, version[i], p, sender, 2);
            if (!Bits.has(core.directory.holders(p), core.me)) {
                ready.add(p);
            }
        }
        scan(PAGES_PER_TICK);
    }

    /** With the token in hand: makes this station a holder of what is ready. */
    void work() {
        if (ready.size() == 0 || !core.token.isUsable() || core.replicator.hasPending() || core.state != State.MEMBER || core.placer.isBusy()) {
            return;
        }
        valid.clear();
        for (int i = 0; i < ready.size(); i++) {
            int p = ready.get(i);
            if (core.directory.isPresent(p) && !Bits.has(core.directory.holders(p), core.me)) {
                valid.add(p);
            }
        }
        ready.clear();
        if (valid.size() > 0) {
            CommitRecord r = core.replicator.prepare(Wire.K_KEEP);
            r.runCount = valid.toRuns(r.runs);
            r.serial = (int) r.number;
            core.replicator.launch();
        }
        due = true;
    }
}
