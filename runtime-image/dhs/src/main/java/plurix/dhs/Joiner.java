package plurix.dhs;

/**
 * How this station comes into the cluster, and back when it fell behind: ask, take the page directory, the missed commits and the
 * changed resident pages, then ask to be made a member by a commit.
 */
final class Joiner {
    private static final int ASK_EVERY = 50000;
    private static final int ASK_NOT_BEFORE = 5000;
    private static final int READY_EVERY = 30000;
    private static final int START_OVER_AFTER = 3000000;
    private final Core core;
    private boolean clusterHeard;
    private long startedAt;
    private long sentAt;
    private long progressAt;
    private int peer;
    private int from;
    private long target;

    Joiner(Core core) {
        this.core = core;
    }

    void start() {
        startedAt = core.now;
        enter(State.JOINING);
        ask();
    }

    private void enter(int state) {
        core.election.withdraw();
        core.state = state;
        progressAt = core.now;
    }

    private void ask() {
        sentAt = core.now;
        FrameWriter out = core.out;
        out.start(Wire.JOIN_REQUEST, Wire.ALL, Wire.JR_BODY);
        out.put32(Wire.JR_IMAGE, core.config.imageId);
        out.put32(Wire.JR_PAGES, core.config.pageCount);
        out.send();
    }

    /** A member was heard: no need to wait for the timer. */
    void clusterHeard() {
        clusterHeard = true;
        if (core.state == State.JOINING && core.now - sentAt >= ASK_NOT_BEFORE) {
            ask();
        }
    }

    void tick() {
        if (core.state == State.JOINING) {
            boolean founding = core.config.founder && !clusterHeard && core.history == 0;
            if (founding && core.now - startedAt >= core.config.foundAfter) {
                found();
            } else if (founding || core.now - sentAt >= ASK_EVERY) {
                ask();
            }
        } else if (core.state == State.SYNCING || core.state == State.READY) {
            if (core.now - progressAt > START_OVER_AFTER) {
                enter(State.JOINING);
            } else if (core.state == State.SYNCING && from < core.directory.size() && core.now - sentAt >= core.config.repeatFirst) {
                core.stats[Stats.RETRANSMISSIONS]++;
                askDirectory();
            } else if (core.state == State.READY && core.now - sentAt >= READY_EVERY) {
                sayReady();
            }
            progressed();
        } else if (core.state == State.LEAVING && core.now - sentAt >= ASK_EVERY) {
            sentAt = core.now;
            if (isHandedOver() || core.now - startedAt > core.config.handOverMost) {
                core.out.start(Wire.LEAVE_REQUEST, Wire.ALL, 0);
                core.out.send();
            } else {
                core.admin.heartbeat(Wire.ALL);
            }
        }
    }

    /** Does every page that this station keeps have a holder that stays? */
    private boolean isHandedOver() {
        long staying = core.members.members & ~core.members.leaving();
        Directory d = core.directory;
        for (int p = 0; p < d.size(); p++) {
            if (d.version(p) != 0 && Bits.has(d.holders(p), core.me) && (d.holders(p) & staying) == 0 && !d.isResident(p)) {
                return staying == 0;
            }
        }
        return true;
    }

    private void found() {
        core.history = core.config.incarnation;
        core.members.found();
        core.raiseEpoch(Config.MAX_STATIONS + core.me);
        core.state = State.MEMBER;
        core.token.create();
        core.members.restartAllWatches();
        core.event(EventKind.JOIN, 0, core.me, core.config.incarnation, 0);
        core.admin.heartbeat(Wire.ALL);
    }

    void onWelcome(FrameReader in) {
        if (core.state != State.JOINING) {
            return;
        }
        if (in.u8(Wire.WE_STATUS) == Wire.WELCOME_WRONG_IMAGE) {
            core.state = State.REFUSED;
            return;
        }
        int count = in.u8(Wire.WE_COUNT);
        boolean same = core.history == in.history;
        if (in.bodyLength < Wire.WE_ENTRIES + count * Wire.WE_ENTRY || !entriesValid(in, count) || !same && core.history != 0
                || same && in.decided < core.decided) {
            return;
        }
        core.history = in.history;
        takeMembers(in, count);
        if (core.members.isCurrent(core.me, core.config.incarnation)) {
            core.raiseEpoch(in.epoch);
        } else if (in.epoch != core.epoch) {
            core.epoch = in.epoch;
            core.heardEpoch(in.epoch);
            core.token.restart();
        }
        settleFlight(in.decided);
        core.decided = in.decided;
        core.log.restart(core.decided + 1);
        core.repair.forget();
        core.members.restartAllWatches();
        from = 0;
        peer = in.sender;
        target = in.decided;
        enter(State.SYNCING);
        askDirectory();
    }

    private static boolean entriesValid(FrameReader in, int count) {
        for (int i = 0; i < count; i++) {
            if (in.u8(Wire.WE_ENTRIES + i * Wire.WE_ENTRY + Wire.WE_E_STATION) >= Config.MAX_STATIONS) {
                return false;
            }
        }
        return true;
    }

    private void takeMembers(FrameReader in, int count) {
        Membership m = core.members;
        m.members = 0;
        m.suspects = 0;
        m.laggards = 0;
        for (int i = 0; i < count; i++) {
            int at = Wire.WE_ENTRIES + i * Wire.WE_ENTRY;
            int s = in.u8(at + Wire.WE_E_STATION);
            if (in.u8(at + Wire.WE_E_MEMBER) != 0) {
                m.members |= Bits.of(s);
            }
            m.incarnation[s] = in.i32(at + Wire.WE_E_INCARNATION);
            m.lastSerial[s] = in.i32(at + Wire.WE_E_LAST_SERIAL);
            m.joinedAt[s] = in.i64(at + Wire.WE_E_JOINED_AT);
        }
    }

    /** The directory is about to jump: what became of the transaction whose commit was in flight? */
    private void settleFlight(long newDecided) {
        if (core.tx.phase == LocalTransaction.IN_FLIGHT) {
            boolean known = core.members.incarnation[core.me] == core.config.incarnation;
            if (known && core.members.lastSerial[core.me] - core.tx.serial >= 0) {
                core.tx.committed(core.tx.flightNumber);
            } else if (core.tx.flightNumber <= newDecided || !core.members.isCurrent(core.me, core.config.incarnation)) {
                core.tx.displaced();
            }
        }
        if (core.tx.phase == LocalTransaction.RUNNING || core.tx.phase == LocalTransaction.WANT_TOKEN) {
            core.tx.doom(AbortCause.RESYNC, -1, -1, newDecided);
        }
        boolean voter = core.members.isCurrent(core.me, core.config.incarnation);
        if (!voter || core.replicator.pendingNumber() != newDecided + 1) {
            core.replicator.reset();
        }
        core.fetcher.cancel();
        core.placer.reset();
        core.keeper.clear();
        core.restorer.clear();
    }

    private void askDirectory() {
        sentAt = core.now;
        core.out.start(Wire.DIRECTORY_REQUEST, peer, Wire.DR_BODY);
        core.out.put32(Wire.DR_FROM, from);
        core.out.send();
    }

    void onDirectory(FrameReader in) {
        int next = in.i32(Wire.DD_NEXT);
        int count = in.i32(Wire.DD_COUNT);
        if (core.state != State.SYNCING || in.i32(Wire.DD_FROM) != from || in.decided < core.decided || next <= from || next > core.directory.size()
                || count < 0 || count > Wire.MAX_BODY / Wire.DD_ENTRY || in.bodyLength < Wire.DD_ENTRIES + count * Wire.DD_ENTRY) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int at = Wire.DD_ENTRIES + i * Wire.DD_ENTRY;
            int first = in.u16(at + Wire.DD_E_PAGE);
            int run = in.u16(at + Wire.DD_E_RUN);
            for (int p = first; p < first + run && p < core.directory.size(); p++) {
                core.directory.merge(p, in.u8(at + Wire.DD_E_OWNER), in.i64(at + Wire.DD_E_VERSION), in.i64(at + Wire.DD_E_HOLDERS));
            }
        }
        if (in.decided > target) {
            target = in.decided;
        }
        core.repair.notice(in.sender, target);
        from = next;
        progressAt = core.now;
        if (from < core.directory.size()) {
            askDirectory();
        }
        progressed();
    }

    /** Goes on when everything for the present stage is here. */
    void progressed() {
        if (core.state != State.SYNCING || from < core.directory.size() || core.decided < target || core.repair.isBehind()) {
            return;
        }
        if (!core.residents.ready()) {
            core.residents.progressed();
            return;
        }
        enter(State.READY);
        if (core.members.isCurrent(core.me, core.config.incarnation)) {
            joined();
        } else {
            sayReady();
        }
    }

    private void sayReady() {
        sentAt = core.now;
        core.out.start(Wire.JOIN_READY, Wire.ALL, 0);
        core.out.send();
    }

    /** The commit that makes this station a member is applied (or it was one all along). */
    void joined() {
        if (core.state == State.SYNCING) {
            return;
        }
        core.state = State.MEMBER;
        core.members.restartAllWatches();
        core.token.seenAt = core.now;
        core.admin.heartbeat(Wire.ALL);
    }

    /** A commit removed this station. */
    void removed() {
        core.token.lose();
        if (core.tx.phase == LocalTransaction.RUNNING || core.tx.phase == LocalTransaction.WANT_TOKEN) {
            core.tx.doom(AbortCause.RESYNC, -1, -1, core.decided);
        }
        if (core.state == State.LEAVING) {
            core.state = State.LEFT;
        } else {
            startOver();
        }
    }

    /** The gap is longer than the others' logs. */
    void resync() {
        if (core.state == State.MEMBER || core.state == State.LEAVING) {
            core.stats[Stats.RESYNCS]++;
            if (core.tx.phase == LocalTransaction.RUNNING || core.tx.phase == LocalTransaction.WANT_TOKEN) {
                core.tx.doom(AbortCause.RESYNC, -1, -1, core.decided);
            }
        }
        if (core.state != State.JOINING) {
            core.token.lose();
            startOver();
        }
    }

    private void startOver() {
        enter(State.JOINING);
        ask();
    }

    void leave() {
        if (core.state != State.MEMBER || core.members.members == Bits.of(core.me)) {
            core.state = State.LEFT;
            return;
        }
        core.state = State.LEAVING;
        startedAt = core.now;
        sentAt = core.now - ASK_EVERY;
        core.token.maybePass();
    }
}
