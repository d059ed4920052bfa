package plurix.dhs;

/**
 * The commit stream: at most one commit is in flight, it is acknowledged by the members, decided, and applied everywhere in the order
 * of the numbers. Acceptor rules are those of a single-decree consensus per number (docs/protocol.md), so that a commit which may
 * have been decided is never replaced by another one.
 */
final class Replicator {
    /** A living member that holds up a commit for this long is no longer waited for. */
    private static final int LAGGARD_AFTER = 2000000;
    private final Core core;
    private final CommitRecord pending = new CommitRecord();
    private final CommitRecord incoming = new CommitRecord();
    private boolean hasPending;
    /** This station holds all of the pending commit (and has said so): it may count as decided. */
    private boolean held;
    /** This station collects the acknowledgements. */
    private boolean mine;
    /** The first commit of an epoch that this station won is an adopted change of members: see {@link Election#standAgain}. */
    private boolean adoptedMembers;
    private int acknowledgeTo;
    private long acks;
    private long startedAt;
    private long sentAt;
    private int repeat;

    Replicator(Core core) {
        this.core = core;
    }

    boolean hasPending() {
        return hasPending;
    }

    long pendingNumber() {
        return hasPending ? pending.number : 0;
    }

    int pendingAccepted() {
        return hasPending ? pending.accepted : 0;
    }

    CommitRecord pending() {
        return pending;
    }

    /** Number of the commit in flight that this station must report to a candidate; 0: none. */
    long heldNumber() {
        return hasPending && held ? pending.number : 0;
    }

    /** Is the commit in flight this one or a later choice for its number, with all that travels with it? */
    boolean holds(long number, int accepted) {
        return hasPending && pending.number == number && pending.accepted - accepted >= 0 && core.residents.complete(pending);
    }

    /** Is the page written by somebody else's commit in flight? */
    boolean isBlocked(int page) {
        return hasPending && pending.kind == Wire.K_WRITE && !core.tx.isFlight(pending) && pending.writes(page);
    }

    /** Does a commit in flight change resident pages? */
    boolean changesResidents() {
        return hasPending && pending.kind == Wire.K_WRITE && !core.tx.isFlight(pending) && core.residents.firstIn(pending) >= 0;
    }

    /** The record to fill for the next commit; then {@link #launch}. Nothing may be in flight. */
    CommitRecord prepare(int kind) {
        pending.number = core.decided + 1;
        pending.committer = core.me;
        pending.kind = kind;
        pending.station = 0;
        pending.incarnation = 0;
        pending.serial = 0;
        pending.runCount = 0;
        pending.holders = 0;
        pending.changes.clear();
        return pending;
    }

    /** Sends the pending record out under this station's epoch and collects acknowledgements. */
    void launch() {
        hasPending = true;
        held = true;
        mine = true;
        pending.accepted = core.epoch;
        acks = Bits.of(core.me) & core.members.members;
        startedAt = core.now;
        sentAt = core.now;
        repeat = core.config.repeatFirst;
        pending.send(core, Wire.COMMIT, Wire.ALL, false);
        if (core.tx.isFlight(pending)) {
            core.server.broadcastResidents(pending);
        }
        checkDecision();
    }

    /** A new epoch's first act: what may have been decided in the old one is decided again. */
    void relaunch(long number) {
        if (hasPending && pending.number == number && number == core.decided + 1) {
            core.tx.validate(pending);
            adoptedMembers = pending.kind == Wire.K_JOIN || pending.kind == Wire.K_LEAVE;
            launch();
        } else {
            reset();
            prepare(Wire.K_NOTHING);
            launch();
        }
    }

    void epochRaised() {
        adoptedMembers = false;
        if (core.enforces(Rules.EPOCH)) {
            mine = false;
        }
    }

    /** Nothing that this station accepted counts any more (it was removed, or starts anew). */
    void reset() {
        if (hasPending) {
            core.residents.cancel(pending.number);
        }
        hasPending = false;
        mine = false;
        adoptedMembers = false;
    }

    // ---- acceptor ----

    void onCommit(FrameReader in) {
        if (in.epoch - core.epoch < 0 && core.enforces(Rules.EPOCH)) {
            core.admin.heartbeat(in.sender);
            return;
        }
        core.raiseEpoch(in.epoch);
        core.members.holderSuspects(in.i64(Wire.CO_SUSPECTS));
        if (!incoming.take(in)) {
            return;
        }
        if (incoming.number <= core.decided) {
            acknowledge(incoming.number, in.epoch, in.sender);
        } else if (incoming.number > core.decided + 1) {
            core.repair.notice(in.sender, incoming.number - 1);
        } else {
            acknowledgeTo = in.sender;
            accept(incoming);
        }
    }

    /** Keeps the record as the one in flight and acknowledges it as soon as all of it is here. */
    private void accept(CommitRecord r) {
        mine = false;
        if (hasPending && pending.isSame(r)) {
            pending.accepted = r.accepted;
            complete(r);
        } else {
            keep(r);
        }
        tryAcknowledge();
    }

    /** A second copy of the record may have changes that the first one came without. */
    private void complete(CommitRecord r) {
        if (pending.changes.length() == 0) {
            pending.changes.copyFrom(r.changes);
        }
    }

    private void keep(CommitRecord r) {
        if (hasPending) {
            core.residents.cancel(pending.number);
        }
        pending.copyFrom(r);
        hasPending = true;
        held = false;
        core.tx.validate(r);
    }

    /** A candidate learned of a record that another voter holds undecided. */
    void adopt(CommitRecord r) {
        if (r.number != core.decided + 1) {
            return;
        }
        if (hasPending && pending.isSame(r)) {
            if (r.accepted - pending.accepted > 0) {
                pending.accepted = r.accepted;
            }
            complete(r);
        } else if (!hasPending || !held || r.accepted - pending.accepted > 0) {
            keep(r);
            core.residents.complete(r);
        }
    }

    /** Acknowledges the commit in flight once everything that travels with it is here. */
    void tryAcknowledge() {
        if (!hasPending || mine || pending.accepted != core.epoch && core.enforces(Rules.EPOCH) || !core.residents.complete(pending)) {
            return;
        }
        boolean voter = core.members.isCurrent(core.me, core.config.incarnation);
        boolean joins = pending.kind == Wire.K_JOIN && pending.station == core.me
                && pending.incarnation == core.config.incarnation && core.state == State.READY;
        if (voter || joins) {
            held = true;
            acknowledge(pending.number, pending.accepted, acknowledgeTo);
        }
    }

    private void acknowledge(long number, int epoch, int to) {
        FrameWriter out = core.out;
        out.start(Wire.COMMIT_ACK, to, Wire.CA_BODY);
        out.put64(Wire.CA_NUMBER, number);
        out.put32(Wire.CA_EPOCH, epoch);
        out.send();
    }

    // ---- the one who collects ----

    void onAck(FrameReader in, boolean known) {
        if (!mine || !hasPending || in.i64(Wire.CA_NUMBER) != pending.number || in.i32(Wire.CA_EPOCH) != pending.accepted) {
            return;
        }
        boolean joins = pending.kind == Wire.K_JOIN && pending.station == in.sender && pending.incarnation == in.incarnation;
        if (known || joins) {
            core.members.heard(in.sender);
            core.members.laggards &= ~Bits.of(in.sender);
            acks |= Bits.of(in.sender);
            checkDecision();
        }
    }

    /** Decides the commit in flight if everybody who counts holds it. */
    void checkDecision() {
        if (!mine || !hasPending || pending.accepted != core.epoch && core.enforces(Rules.EPOCH)) {
            return;
        }
        Membership m = core.members;
        long needed = m.awaited();
        boolean quorum = m.isQuorum(acks);
        if (pending.kind == Wire.K_JOIN) {
            if (m.silence(pending.station) < core.config.suspectAfter) {
                needed |= Bits.of(pending.station);
            }
            quorum &= m.isQuorumOf(acks, m.members | Bits.of(pending.station));
        } else if (pending.kind == Wire.K_LEAVE) {
            needed &= ~Bits.of(pending.station);
            quorum &= m.isQuorumOf(acks, m.members & ~Bits.of(pending.station));
        }
        if (quorum && (acks & needed) == needed || !core.enforces(Rules.ACKNOWLEDGE)) {
            announce();
        }
    }

    private void announce() {
        long number = pending.number;
        int committer = pending.committer;
        int serial = pending.serial;
        learn(pending);
        FrameWriter out = core.out;
        out.start(Wire.DECIDE, Wire.ALL, Wire.DE_BODY);
        out.put64(Wire.DE_NUMBER, number);
        out.put8(Wire.DE_COMMITTER, committer);
        out.put32(Wire.DE_SERIAL, serial);
        out.send();
        core.token.decidedOne(committer == core.me);
        core.admin.work();
        core.tx.tryPropose();
        core.token.maybePass();
    }

    void onDecide(FrameReader in) {
        if (hasPending && pending.number == in.i64(Wire.DE_NUMBER) && pending.committer == in.u8(Wire.DE_COMMITTER)
                && pending.serial == in.i32(Wire.DE_SERIAL)) {
            learn(pending);
            core.repair.progressed();
        }
    }

    /** A holder of the token in the epoch under which the commit in flight was accepted is at or past its number: it is decided. */
    void holderIsAt(int epoch, long number) {
        if (hasPending && !mine && pending.accepted == epoch && number >= pending.number) {
            learn(pending);
            core.repair.progressed();
        }
    }

    // ---- the stream itself ----

    /** Applies a decided commit; it must be the next one. */
    void learn(CommitRecord r) {
        core.raiseEpoch(r.accepted);
        core.decided = r.number;
        core.log.append(r);
        boolean flight = core.tx.isFlight(r);
        Changes changes = hasPending && pending.isSame(r) ? pending.changes : null;
        if (core.tx.phase == LocalTransaction.IN_FLIGHT && !flight) {
            core.tx.displaced();
        }
        if (hasPending && r != pending && !pending.isSame(r)) {
            core.residents.cancel(pending.number);
        }
        hasPending = false;
        mine = false;
        if (r.kind == Wire.K_WRITE) {
            learnWrite(r, flight, changes);
        } else if (r.kind == Wire.K_KEEP) {
            learnKeep(r);
        } else if (r.kind == Wire.K_JOIN) {
            core.members.join(r);
        } else if (r.kind == Wire.K_LEAVE) {
            core.members.leave(r);
        }
        core.stats[Stats.COMMITS_APPLIED]++;
        if (adoptedMembers) {
            adoptedMembers = false;
            core.election.standAgain();
        }
    }

    private void learnWrite(CommitRecord r, boolean flight, Changes changes) {
        core.members.lastSerial[r.committer] = r.serial;
        if (Bits.count(r.holders & core.members.members) < core.config.copies && r.holders != core.members.members) {
            core.restorer.look();
        }
        if (flight) {
            core.keeper.clear();
            core.tx.committed(r.number);
            return;
        }
        core.tx.validate(r);
        core.placer.reset();
        if (changes != null) {
            changes.rewind();
        }
        for (int i = 0; i < r.runCount; i++) {
            int p = CommitRecord.first(r.runs[i]);
            int end = p + CommitRecord.length(r.runs[i]);
            for (; p < end; p++) {
                core.directory.update(p, r, changes);
            }
        }
        core.keeper.clear();
        core.event(EventKind.APPLY, r.number, r.committer, r.pageTotal(), r.kind);
        core.fetcher.afterCommit();
    }

    private void learnKeep(CommitRecord r) {
        for (int i = 0; i < r.runCount; i++) {
            int p = CommitRecord.first(r.runs[i]);
            int end = p + CommitRecord.length(r.runs[i]);
            for (; p < end; p++) {
                core.directory.keep(p, r.committer);
            }
        }
        core.event(EventKind.KEEP, r.number, r.committer, r.pageTotal(), 0);
    }

    void tick() {
        if (!hasPending) {
            return;
        }
        if (!mine) {
            tryAcknowledge();
        } else if (core.now - sentAt >= repeat) {
            sentAt = core.now;
            repeat = repeat * 2 > core.config.repeatMost ? core.config.repeatMost : repeat * 2;
            repeatToMissing();
            checkDecision();
        }
    }

    private void repeatToMissing() {
        long missing = core.members.awaited() & ~acks;
        if (pending.kind == Wire.K_JOIN) {
            missing |= Bits.of(pending.station) & ~acks;
        }
        if (core.now - startedAt > LAGGARD_AFTER) {
            core.members.laggards |= missing & core.members.members;
        }
        for (int s = 0; s < Config.MAX_STATIONS; s++) {
            if (Bits.has(missing, s) && s != core.me) {
                core.stats[Stats.RETRANSMISSIONS]++;
                pending.send(core, Wire.COMMIT, s, false);
            }
        }
    }
}
