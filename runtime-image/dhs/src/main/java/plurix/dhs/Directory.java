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
    /** Where the search for a page to evict goes on. */
    private int hand;

    Directory(Core core) {
        this.core = core;
        int n = core.config.pageCount;
        flags = new byte[n];
        owner = new byte[n];
        version = new long[n];
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

    void set(int page, int newOwner, long newVersion) {
        owner[page] = (byte) newOwner;
        version[page] = newVersion;
    }

    /** Commit number wrote the page elsewhere: drop the copy (ordinary) or note that new content is due (resident). */
    void overwrite(int page, int newOwner, long newVersion) {
        set(page, newOwner, newVersion);
        if ((flags[page] & Config.RESIDENT) != 0) {
            core.residents.require(page, newVersion);
        } else if (core.enforces(Rules.INVALIDATE)) {
            drop(page);
        }
        core.fetcher.versionChanged(page);
    }

    /** An entry of another station's directory, perhaps older than what was learned since: later version counts, a loss is final. */
    void merge(int page, int itsOwner, long itsVersion) {
        if (itsVersion > version[page]) {
            overwrite(page, itsOwner, itsVersion);
        } else if (itsVersion == version[page] && itsOwner == Wire.NOBODY) {
            owner[page] = (byte) Wire.NOBODY;
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
     * The station lost its memory before commit number: pages it owned have no owner. Not those it committed in its new life: a directory
     * taken from a peer may be ahead of the commits that are applied here.
     */
    void ownerLost(int station, long number) {
        for (int p = 0; p < owner.length; p++) {
            if ((owner[p] & 0xFF) == station && version[p] != 0 && version[p] < number) {
                owner[p] = (byte) Wire.NOBODY;
            }
        }
    }

    /** Frees the frame of one page that can be had again. False: there is none. */
    boolean evict() {
        for (int n = 0; n < flags.length; n++) {
            hand = hand + 1 == flags.length ? 0 : hand + 1;
            if (isEvictable(hand)) {
                drop(hand);
                core.stats[Stats.EVICTIONS]++;
                return true;
            }
        }
        return false;
    }

    private boolean isEvictable(int page) {
        if ((flags[page] & (PRESENT | Config.RESIDENT)) != PRESENT || core.tx.touches(page)) {
            return false;
        }
        if (version[page] == 0) {
            return (flags[page] & Config.IMAGE) == 0;
        }
        int o = owner(page);
        return o != core.me && core.members.isMember(o) && !core.members.isSuspected(o);
    }
}
