package plurix.dhs;

/**
 * Brings the one page that the running transaction waits for. The request goes to its owner, or another holder; if that does not
 * help, to everybody. A copy is taken only with exactly the version that the directory names, so it fits the reader's snapshot whatever the sender's commit number is.
 */
final class Fetcher {
    private static final int ASK_ANYBODY_AFTER = 3;
    private static final int GIVE_UP_AFTER = 7;
    private final Core core;
    private int page = -1;
    private long version;
    private int parts;
    private boolean anybody;
    private boolean unavailable;
    /** Holders that said they do not have it. */
    private long without;
    private boolean resend;
    private int tries;
    private long sentAt;
    private int repeat;

    Fetcher(Core core) {
        this.core = core;
    }

    /** Asks for an absent page: WAIT until it is here; UNAVAILABLE when nobody has it. */
    int require(int p) {
        if (p != page) {
            cancel();
            if (!allocate(p)) {
                core.tx.doom(AbortCause.OUT_OF_FRAMES, -1, p, core.decided);
                return Outcome.ABORTED;
            }
            page = p;
            begin();
            core.stats[Stats.PAGE_REQUESTS]++;
            core.event(EventKind.FAULT, core.decided, p, 0, core.directory.owner(p));
        }
        return unavailable ? Outcome.UNAVAILABLE : Outcome.WAIT;
    }

    private void begin() {
        version = core.directory.version(page);
        parts = 0;
        tries = 0;
        without = 0;
        anybody = holderToAsk(page) < 0;
        unavailable = false;
        repeat = core.config.repeatFirst;
        send();
    }

    /** A frame for an absent page, evicting another one if need be. */
    boolean allocate(int p) {
        return core.pages.allocate(p) || core.directory.evict() && core.pages.allocate(p);
    }

    /** Forgets the request; the half-filled frame is free again. */
    void cancel() {
        if (page >= 0) {
            core.pages.release(page);
            page = -1;
        }
    }

    /** The page came another way: it is present now. */
    void satisfied(int p) {
        if (p == page) {
            page = -1;
        }
    }

    /** The owner if it lives, else another holder; -1: nobody who should have the page. */
    int holderToAsk(int p) {
        int o = core.directory.owner(p);
        long others = core.members.members & ~core.members.suspects & ~Bits.of(core.me);
        if (o < Config.MAX_STATIONS && Bits.has(others, o)) {
            return o;
        }
        others &= core.directory.holders(p);
        return others != 0 ? Bits.lowest(others) : -1;
    }

    private void send() {
        sentAt = core.now;
        request(anybody ? Wire.ALL : holderToAsk(page), page, version, Wire.ALL_PARTS & ~parts, anybody);
    }

    /** Sends a PageRequest to one station or everybody. */
    void request(int to, int p, long v, int wanted, boolean any) {
        FrameWriter out = core.out;
        out.start(Wire.PAGE_REQUEST, to, Wire.PR_BODY);
        out.put32(Wire.PR_PAGE, p);
        out.put8(Wire.PR_PARTS, wanted);
        out.put8(Wire.PR_ANY, any ? 1 : 0);
        out.put64(Wire.PR_VERSION, v);
        out.send();
    }

    void onData(FrameReader in) {
        int p = in.i32(Wire.PD_PAGE);
        int part = in.u8(Wire.PD_PART);
        long v = in.i64(Wire.PD_VERSION);
        if (core.residents.take(in, p, v, part) || core.restorer.take(in, p, v, part)) {
            return;
        }
        boolean right = p == page && (v == version && v == core.directory.version(p) || !core.enforces(Rules.CHECK_VERSION));
        if (!right) {
            core.stats[Stats.PAGES_REJECTED]++;
            return;
        }
        core.pages.store(p, part * Wire.PART_SIZE, in.buffer(), in.place(Wire.PD_DATA), Wire.partLength(part));
        parts |= 1 << part;
        if (parts == Wire.ALL_PARTS || !core.enforces(Rules.WHOLE_PAGE)) {
            core.directory.setPresent(p, true);
            page = -1;
            core.stats[Stats.PAGES_RECEIVED]++;
            core.event(EventKind.PAGE_IN, v, p, in.sender, 0);
        }
    }

    /** The owner lost the page: look for a copy elsewhere. */
    void onMoved(FrameReader in) {
        if (in.i32(Wire.PM_PAGE) == page && in.i64(Wire.PM_VERSION) == version && in.u8(Wire.PM_OWNER) == Wire.NOBODY) {
            without |= Bits.of(in.sender);
            anybody = true;
        }
    }

    /** A commit wrote p: what arrived of its former version is void. */
    void versionChanged(int p) {
        if (p == page) {
            resend = true;
        }
    }

    void afterCommit() {
        if (resend) {
            resend = false;
            if (core.tx.phase == LocalTransaction.RUNNING && page >= 0) {
                begin();
            } else {
                cancel();
            }
        }
    }

    void tick() {
        if (page >= 0 && core.tx.phase != LocalTransaction.RUNNING) {
            cancel();
        }
        if (page < 0 || unavailable || core.now - sentAt < repeat) {
            return;
        }
        tries++;
        core.stats[Stats.RETRANSMISSIONS]++;
        repeat = repeat * 2 > core.config.repeatMost ? core.config.repeatMost : repeat * 2;
        boolean lost = (core.directory.holders(page) & core.members.members & ~without & ~Bits.of(core.me)) == 0;
        if (lost && tries >= GIVE_UP_AFTER && !core.members.isolated && !core.repair.isBehind()) {
            unavailable = true;
            return;
        }
        anybody |= tries >= ASK_ANYBODY_AFTER || holderToAsk(page) < 0;
        send();
    }
}
