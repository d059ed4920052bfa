package plurix.dhs;

/**
 * Content that a committer has placed here ({@link Placer}) before its commit: staged beside what the page is now, put in place when
 * the commit is applied, dropped when another one comes. One placement at a time: only the holder of the token places, so a later
 * one (epoch, token serial, try) makes the earlier one void.
 */
final class Keeper {
    private static final int VOID_AFTER = 1000000;
    private final Core core;
    private final PageSet staged;
    private final byte[] parts;
    private int committer = -1;
    private int epoch;
    private int tokenSerial;
    private int serial;
    private long heardAt;

    Keeper(Core core) {
        this.core = core;
        staged = new PageSet(core.config.pageCount);
        parts = new byte[core.config.pageCount];
    }

    boolean isStaging(int page) {
        return staged.has(page) && parts[page] != 0;
    }

    void onData(FrameReader in) {
        int page = in.i32(Wire.PD_PAGE);
        int part = in.u8(Wire.PD_PART);
        if (!core.isMember() || core.token.held || in.epoch != core.epoch || in.decided != core.decided || (in.flags & Wire.F_TOKEN) == 0 || core.directory.isResident(page)
                || !isCurrent(in)) {
            return;
        }
        heardAt = core.now;
        if (parts[page] == 0 && !stage(page)) {
            core.stats[Stats.KEEP_DECLINED]++;
            acknowledge(in.sender, page);
            return;
        }
        if ((parts[page] >> part & 1) == 0) {
            core.pages.storeStaged(page, part * Wire.PART_SIZE, in.buffer(), in.place(Wire.PD_DATA), Wire.partLength(part));
            parts[page] |= (byte) (1 << part);
        } else if (part != Wire.PARTS - 1) {
            return;
        }
        if (parts[page] == Wire.ALL_PARTS) {
            acknowledge(in.sender, page);
        }
    }

    /** Of the placement that goes on here? A later one takes its place. */
    private boolean isCurrent(FrameReader in) {
        int t = in.i32(Wire.KD_TOKEN_SERIAL);
        int s = in.i32(Wire.KD_SERIAL);
        boolean sameVisit = epoch == in.epoch && tokenSerial == t;
        if (sameVisit && committer == in.sender && serial == s) {
            return true;
        }
        boolean later = epoch != in.epoch || t - tokenSerial > 0 || sameVisit && s - serial >= 0;
        if (later && s - core.members.lastSerial[in.sender] > 0) {
            clear();
            committer = in.sender;
            epoch = in.epoch;
            tokenSerial = t;
            serial = s;
            return true;
        }
        return false;
    }

    private boolean stage(int page) {
        core.restorer.forget(page);
        if (!core.pages.stage(page) && !(core.directory.evict() && core.pages.stage(page))) {
            return false;
        }
        staged.add(page);
        return true;
    }

    private void acknowledge(int to, int page) {
        FrameWriter out = core.out;
        out.start(Wire.KEEP_ACK, to, Wire.KA_BODY);
        out.put32(Wire.KA_PAGE, page);
        out.put32(Wire.KA_SERIAL, serial);
        out.put32(Wire.KA_TOKEN_SERIAL, tokenSerial);
        out.send();
    }

    private boolean isPlacementOf(CommitRecord r) {
        return r.committer == committer && r.serial == serial && r.kind == Wire.K_WRITE;
    }

    /** The record is decided and the directory knows it: puts the page in place if its content is here. */
    boolean apply(CommitRecord r, int page) {
        if (!isPlacementOf(r) || !staged.has(page) || parts[page] != Wire.ALL_PARTS) {
            return false;
        }
        core.pages.applyStaged(page);
        parts[page] = 0;
        core.directory.setPresent(page, true);
        core.fetcher.satisfied(page);
        return true;
    }

    /** Drops everything that is staged here; nothing older may come in its place. */
    void clear() {
        for (int i = 0; i < staged.size(); i++) {
            int p = staged.get(i);
            if (parts[p] != 0) {
                core.pages.dropStaged(p);
                parts[p] = 0;
            }
        }
        staged.clear();
        committer = -1;
    }

    void tick() {
        if (staged.size() > 0 && core.now - heardAt > VOID_AFTER
                && !(core.replicator.hasPending() && isPlacementOf(core.replicator.pending()))) {
            clear();
        }
    }
}
