package plurix.dhs;

/**
 * The one transaction that runs on this station: its phase, its read and write sets, its abort. An abort takes effect here and now
 * (shadow images restored, pages unmapped), so that a doomed transaction cannot see anything newer than its snapshot; its caller
 * learns of it later.
 */
final class LocalTransaction {
    static final int IDLE = 0;
    static final int RUNNING = 1;
    /** Aborted, not yet noticed by the caller. */
    static final int DOOMED = 2;
    /** commit() was called; waits for the token and all earlier commits. */
    static final int WANT_TOKEN = 3;
    /** The commit record is out; its fate belongs to the members. */
    static final int IN_FLIGHT = 4;
    /** Committed, not yet noticed by the caller. */
    static final int DONE = 5;

    int phase = IDLE;
    int serial;
    /** Number under which the transaction in flight asks to be committed. */
    long flightNumber;
    private long flightHolders;
    boolean promoted;
    /** A promoted transaction waits in {@link #begin} for the token. */
    boolean waitsForTurn;
    int cause;
    int winner = -1;
    int page = -1;
    long winningCommit;
    private final Core core;
    private final PageSet reads;
    private final PageSet writes;
    private int restarts;
    private boolean promotionCounted;

    LocalTransaction(Core core) {
        this.core = core;
        reads = new PageSet(core.config.pageCount);
        writes = new PageSet(core.config.pageCount);
    }

    boolean isActive() {
        return phase == RUNNING || phase == WANT_TOKEN || phase == IN_FLIGHT;
    }

    boolean touches(int p) {
        return reads.has(p);
    }

    boolean writesPage(int p) {
        return writes.has(p);
    }

    /** This transaction is the one that the record commits. */
    boolean isFlight(CommitRecord r) {
        return phase == IN_FLIGHT && r.kind == Wire.K_WRITE && r.committer == core.me && r.serial == serial;
    }

    int begin() {
        if (phase == RUNNING || phase == WANT_TOKEN) {
            doom(AbortCause.CALLER, -1, -1, core.decided);
        }
        if (phase == IN_FLIGHT) {
            return Outcome.WAIT;
        }
        phase = IDLE;
        // first of all: the acknowledgement of a further change of resident pages waits for this
        boolean current = core.residents.ready();
        if (core.state != State.MEMBER || core.members.isolated || core.replicator.changesResidents() || !current) {
            return Outcome.WAIT;
        }
        if (restarts >= core.config.promoteAfter && !promote()) {
            return Outcome.WAIT;
        }
        waitsForTurn = false;
        phase = RUNNING;
        serial++;
        cause = AbortCause.NONE;
        winner = -1;
        page = -1;
        core.stats[Stats.TRIES]++;
        core.event(EventKind.TRY, core.decided, serial, restarts, promoted ? 1 : 0);
        return Outcome.READY;
    }

    private boolean promote() {
        if (!promotionCounted) {
            core.stats[Stats.PROMOTIONS]++;
            core.event(EventKind.TURN_WAIT, core.decided, serial + 1, restarts, 0);
            promotionCounted = true;
        }
        promoted = core.token.isUsable();
        waitsForTurn = !promoted;
        if (!promoted) {
            core.token.want();
        }
        return promoted;
    }

    int readFault(int p) {
        if (phase != RUNNING || !core.directory.isValidPage(p)) {
            return Outcome.ABORTED;
        }
        if (!reads.has(p)) {
            int outcome = obtain(p);
            if (outcome != Outcome.READY) {
                return outcome;
            }
            reads.add(p);
        }
        if (writes.has(p)) {
            core.pages.mapWrite(p);
        } else {
            core.pages.mapRead(p);
        }
        return Outcome.READY;
    }

    int writeFault(int p) {
        if (phase != RUNNING || !core.directory.isValidPage(p)) {
            return Outcome.ABORTED;
        }
        if (!writes.has(p)) {
            if (!reads.has(p)) {
                int outcome = obtain(p);
                if (outcome != Outcome.READY) {
                    return outcome;
                }
                reads.add(p);
            }
            if (!core.directory.isZero(p) && !saveShadow(p)) {
                doom(AbortCause.OUT_OF_FRAMES, -1, p, core.decided);
                return Outcome.ABORTED;
            }
            writes.add(p);
        }
        core.pages.mapWrite(p);
        return Outcome.READY;
    }

    private boolean saveShadow(int p) {
        return core.pages.saveShadow(p) || core.directory.evict() && core.pages.saveShadow(p);
    }

    /** Makes the page present, or says why it is not yet. */
    private int obtain(int p) {
        if (core.enforces(Rules.BLOCK_PENDING) && core.replicator.isBlocked(p)) {
            return Outcome.WAIT;
        }
        if (core.directory.isPresent(p)) {
            return Outcome.READY;
        }
        if (!core.directory.isZero(p)) {
            return core.fetcher.require(p);
        }
        if (!core.fetcher.allocate(p)) {
            doom(AbortCause.OUT_OF_FRAMES, -1, p, core.decided);
            return Outcome.ABORTED;
        }
        core.pages.zero(p);
        core.directory.setPresent(p, true);
        return Outcome.READY;
    }

    int commit() {
        if (phase == RUNNING) {
            if (writes.size() == 0) {
                return commitReadOnly();
            }
            phase = WANT_TOKEN;
            core.event(EventKind.COMMIT_BEGIN, core.decided, serial, writes.size(), core.token.held ? 1 : 0);
        }
        if (phase == WANT_TOKEN) {
            tryPropose();
        }
        if (phase == DONE) {
            phase = IDLE;
            return Outcome.COMMITTED;
        }
        if (phase == WANT_TOKEN) {
            core.token.want();
        }
        if (phase == DOOMED) {
            phase = IDLE;
            return Outcome.ABORTED;
        }
        return phase == IDLE ? Outcome.ABORTED : Outcome.WAIT;
    }

    private int commitReadOnly() {
        if (core.repair.isBehind() || core.members.isolated || core.state != State.MEMBER) {
            return Outcome.WAIT;
        }
        core.stats[Stats.READ_ONLY_COMMITS]++;
        core.event(EventKind.COMMIT, core.decided, serial, reads.size(), 0);
        succeeded();
        finish(IDLE);
        core.token.maybePass();
        return Outcome.COMMITTED;
    }

    /** Sends the commit out if this station may: token here, nothing in flight, every earlier commit applied. */
    void tryPropose() {
        if (phase != WANT_TOKEN || !core.token.mayCommit() || core.placer.isBusy()) {
            return;
        }
        CommitRecord r = core.replicator.prepare(Wire.K_WRITE);
        r.runCount = writes.toRuns(r.runs);
        r.serial = serial;
        if (r.runCount < 0) {
            doom(AbortCause.TOO_LARGE, -1, -1, core.decided);
            return;
        }
        if (!core.placer.ready(r)) {
            return;
        }
        phase = IN_FLIGHT;
        flightNumber = r.number;
        flightHolders = r.holders;
        core.event(EventKind.PROPOSE, r.number, serial, writes.size(), r.runCount);
        core.replicator.launch();
    }

    int abort(int why) {
        if (phase == IN_FLIGHT) {
            return Outcome.WAIT;
        }
        if (phase == RUNNING || phase == WANT_TOKEN) {
            doom(why, -1, -1, core.decided);
        }
        phase = IDLE;
        core.token.maybePass();
        return Outcome.ABORTED;
    }

    /** Another commit comes before this transaction's end: does it overlap? */
    void validate(CommitRecord r) {
        if (phase != RUNNING && phase != WANT_TOKEN || r.kind != Wire.K_WRITE) {
            return;
        }
        for (int i = 0; i < r.runCount; i++) {
            int p = CommitRecord.first(r.runs[i]);
            int end = p + CommitRecord.length(r.runs[i]);
            for (; p < end; p++) {
                if (core.directory.isResident(p)) {
                    doom(AbortCause.RESIDENT_CHANGED, r.committer, p, r.number);
                    return;
                }
                if (reads.has(p) && (writes.has(p) || core.enforces(Rules.VALIDATE_READS))) {
                    doom(writes.has(p) ? AbortCause.WRITE_CONFLICT : AbortCause.READ_CONFLICT, r.committer, p, r.number);
                    return;
                }
            }
        }
    }

    /** Aborts now: pages as they were, nothing mapped. */
    void doom(int why, int by, int where, long number) {
        unmapAll();
        for (int i = 0; i < writes.size(); i++) {
            undo(writes.get(i));
        }
        cause = why;
        winner = by;
        page = where;
        winningCommit = number;
        if (why == AbortCause.READ_CONFLICT || why == AbortCause.WRITE_CONFLICT) {
            restarts++;
        }
        core.stats[Stats.ABORTS]++;
        core.stats[Stats.ABORT_CAUSES + why]++;
        core.event(EventKind.ABORT, number, by, where, why);
        clear(DOOMED);
    }

    private void undo(int p) {
        if (core.directory.isZero(p)) {
            core.directory.drop(p);
        } else if (core.enforces(Rules.RESTORE_SHADOW)) {
            core.pages.restoreShadow(p);
        } else {
            core.pages.dropShadow(p);
        }
    }

    /** The commit in flight is decided: what the frames hold is the committed content. */
    void committed(long number) {
        core.stats[Stats.COMMITS]++;
        core.event(EventKind.COMMIT, number, serial, reads.size(), writes.size());
        for (int i = 0; i < writes.size(); i++) {
            int p = writes.get(i);
            if (!core.directory.isZero(p)) {
                core.pages.dropShadow(p);
            }
            core.directory.set(p, core.me, number, flightHolders);
        }
        succeeded();
        finish(DONE);
    }

    private void succeeded() {
        restarts = 0;
        promotionCounted = false;
    }

    /**
     * Another commit is decided under the number of the one in flight: try again under a later one, if it does not overlap. That
     * another one is merely in flight is no reason: a later epoch may still decide this one.
     */
    void displaced() {
        phase = WANT_TOKEN;
        core.placer.reset();
        core.token.want();
    }

    private void finish(int next) {
        unmapAll();
        clear(next);
    }

    private void unmapAll() {
        for (int i = 0; i < reads.size(); i++) {
            core.pages.unmap(reads.get(i));
        }
        core.pages.flush();
    }

    private void clear(int next) {
        reads.clear();
        writes.clear();
        core.placer.reset();
        promoted = false;
        phase = next;
    }
}
