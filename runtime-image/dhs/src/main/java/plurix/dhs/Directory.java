package plurix.dhs;

/**
 * Who owns every page, which commit wrote it last, and whether this station has a valid copy. Owner and version follow from the commit
 * stream alone, so they are the same on every station that is at the same commit. Version 0 = never committed: the page is the
 * image's (IMAGE) or all zero.
 */
final class Directory {
    private static final int PRESENT = 0x80;
    private static final int STALE = 0x40;
    private final Core core;
    private final byte[] flags;
    private final byte[] owner;
    private final long[] version;
    /** Stations that must keep the page; those that are no members at the moment may come back with it. */
    private final long[] holders;
    /** Where the search for a page to evict goes on. */
    private int hand;

    Directory(Core core) {
        this.core = core;
        int n = core.config.pageCount;
        flags = new byte[n];
        owner = new byte[n];
        version = new long[n];
        holders = new long[n];
        for (int p = 0; p < n; p++) {
            int kind = core.config.pageKind[p] & (Config.IMAGE | Config.RESIDENT);
            flags[p] = (byte) ((kind & Config.IMAGE) != 0 ? kind | PRESENT : kind);
            owner[p] = (byte) Wire.NOBODY;
        }
    }

    int size() {
        return flags.length;
    }

    boolean isValidPage(int page) {
        return page >= 0 && page < flags.length;
    }

    boolean isPresent(int page) {
        return (flags[page] & PRESENT) != 0;
    }

    void setPresent(int page, boolean present) {
        flags[page] = (byte) (present ? flags[page] | PRESENT : flags[page] & ~PRESENT);
    }

    boolean isResident(int page) {
        return (flags[page] & Config.RESIDENT) != 0;
    }

    /** Content older than the version says: new content is due (resident pages only). */
    boolean isStale(int page) {
        return (flags[page] & STALE) != 0;
    }

    void setStale(int page, boolean stale) {
        flags[page] = (byte) (stale ? flags[page] | STALE : flags[page] & ~STALE);
    }

    /** The page has never been committed and no image has it: its content is zero. */
    boolean isZero(int page) {
        return version[page] == 0 && (flags[page] & Config.IMAGE) == 0;
    }

    int owner(int page) {
        return owner[page] & 0xFF;
    }

    long version(int page) {
        return version[page];
    }

    long holders(int page) {
        return holders[page];
    }

    void set(int page, int newOwner, long newVersion, long newHolders) {
        owner[page] = (byte) newOwner;
        version[page] = newVersion;
        holders[page] = newHolders;
    }

    /** A decided K_KEEP: the station has the page and keeps it from now on. */
    void keep(int page, int station) {
        holders[page] |= Bits.of(station);
        if (owner(page) == Wire.NOBODY) {
            owner[page] = (byte) station;
        }
    }

    /** Commit number wrote the page elsewhere: drop the copy (ordinary) or note that new content is due (resident). */
    void overwrite(int page, int newOwner, long newVersion, long newHolders) {
        set(page, newOwner, newVersion, newHolders);
        if ((flags[page] & Config.RESIDENT) != 0) {
            core.residents.require(page, newVersion);
        } else if (core.enforces(Rules.INVALIDATE)) {
            drop(page);
        }
        core.fetcher.versionChanged(page);
        core.restorer.forget(page);
    }

    /**
     * As {@link #overwrite}, but what came with the record or before it is taken over instead of dropped. Changes fit only on the version
     * before, which a present copy has as soon as this directory is complete.
     */
    void update(int page, CommitRecord r, Changes changes) {
        boolean covered = changes != null && changes.isAt(page);
        boolean known = core.state != State.JOINING && core.state != State.SYNCING;
        boolean zero = isZero(page);
        boolean mine = Bits.has(r.holders, core.me);
        if (isResident(page) || !core.enforces(Rules.INVALIDATE)) {
            overwrite(page, r.committer, r.number, r.holders);
        } else {
            set(page, r.committer, r.number, r.holders);
            core.fetcher.versionChanged(page);
            core.restorer.forget(page);
            if (core.keeper.apply(r, page)) {
                core.stats[Stats.PAGES_RECEIVED]++;
            } else if (covered && known && (isPresent(page) || zero && mine && makeZero(page))) {
                changes.apply(core.pages);
                core.stats[Stats.PAGES_PATCHED]++;
                return;
            } else {
                drop(page);
                if (mine) {
                    core.restorer.owe();
                }
            }
        }
        if (covered) {
            changes.skip();
        }
    }

    private boolean makeZero(int page) {
        if (!core.fetcher.allocate(page)) {
            return false;
        }
        core.pages.zero(page);
        setPresent(page, true);
        return true;
    }

    /** An entry of the directory of another station that is not behind this one. */
    void merge(int page, int itsOwner, long itsVersion, long itsHolders) {
        if (itsVersion > version[page]) {
            overwrite(page, itsOwner, itsVersion, itsHolders);
        } else if (itsVersion == version[page]) {
            owner[page] = (byte) itsOwner;
            holders[page] = itsHolders;
        }
    }

    /** Gives the copy of an ordinary page up. */
    void drop(int page) {
        if (isPresent(page)) {
            setPresent(page, false);
            core.pages.release(page);
        }
    }

    /**
     * The station lost its memory before commit number: it holds nothing, and pages it owned belong to another holder or nobody. Not those
     * it committed in its new life: a directory taken from a peer may be ahead of the commits that are applied here.
     */
    void memoryLost(int station, long number) {
        long others = core.members.members & ~Bits.of(station);
        for (int p = 0; p < owner.length; p++) {
            if (version[p] != 0 && version[p] < number) {
                holders[p] &= ~Bits.of(station);
                if ((owner[p] & 0xFF) == station) {
                    owner[p] = (byte) heir(holders[p], others);
                }
            }
        }
    }

    /** Pages that are lost already do not count. */
    boolean isReplicated() {
        long living = core.members.members & ~core.members.suspects;
        int most = Bits.count(living);
        int wanted = most < core.config.copies ? most : core.config.copies;
        for (int p = 0; p < version.length; p++) {
            long keepers = holders[p] & living;
            if (version[p] != 0 && !isResident(p) && keepers != 0 && Bits.count(keepers & ~core.members.debtors) < wanted) {
                return false;
            }
        }
        return !core.restorer.isInDebt();
    }

    private static int heir(long holders, long others) {
        if (holders == 0) {
            return Wire.NOBODY;
        }
        return Bits.lowest((holders & others) != 0 ? holders & others : holders);
    }

    /** Frees the frame of one page that can be had again. False: there is none. */
    boolean evict() {
        return evict(false) || evict(true);
    }

    private boolean evict(boolean kept) {
        for (int n = 0; n < flags.length; n++) {
            hand = hand + 1 == flags.length ? 0 : hand + 1;
            if (isEvictable(hand, kept)) {
                drop(hand);
                core.stats[Stats.EVICTIONS]++;
                return true;
            }
        }
        return false;
    }

    /** May the frame be had again? In need also that of a page that this station should keep, while its owner lives. */
    private boolean isEvictable(int page, boolean kept) {
        if ((flags[page] & (PRESENT | Config.RESIDENT)) != PRESENT || core.tx.touches(page)) {
            return false;
        }
        if (version[page] == 0) {
            return (flags[page] & Config.IMAGE) == 0;
        }
        int o = owner(page);
        if (o == core.me || !core.members.isMember(o) || core.members.isSuspected(o) || core.restorer.isReady(page)) {
            return false;
        }
        if (!Bits.has(holders[page], core.me)) {
            return true;
        }
        if (kept) {
            core.restorer.owe();
        }
        return kept;
    }
}
