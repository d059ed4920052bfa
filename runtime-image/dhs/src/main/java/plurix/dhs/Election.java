package plurix.dhs;

/**
 * A new epoch after the token is lost: a candidate collects promises of a quorum, takes over every commit that any of them knows
 * decided or holds undecided, and only then makes a new token. Epoch = round * MAX_STATIONS + candidate, so two candidates never
 * share one.
 */
final class Election {
    private static final int PROPOSE_EVERY = 40000;
    private static final int GIVE_UP_AFTER = 600000;
    private static final int JITTER = 200000;
    private final Core core;
    private boolean electing;
    private long votes;
    private long bestDecided;
    private long bestPending;
    private int bestAccepted;
    private int bestHolder;
    private long startedAt;
    private long sentAt;
    private int jitter;

    Election(Core core) {
        this.core = core;
    }

    boolean isElecting() {
        return electing;
    }

    void giveUp() {
        electing = false;
        jitter = (core.rng.next() & 0x7FFFFFFF) % JITTER;
    }

    /** This station is no full member any more: votes that it collected are void. */
    void withdraw() {
        electing = false;
    }

    void tick() {
        if (core.state != State.MEMBER || core.token.held && !core.members.isolated) {
            return;
        }
        if (!electing) {
            if (!core.members.lonely && core.now - core.token.seenAt > core.config.suspectAfter + jitter) {
                stand();
            }
        } else if (core.now - startedAt > GIVE_UP_AFTER) {
            giveUp();
            core.token.seenAt = core.now - core.config.suspectAfter;
        } else {
            if (core.now - sentAt >= PROPOSE_EVERY) {
                propose();
                askForPending();
            }
            tryWin();
        }
    }

    private void stand() {
        int round = (core.highestEpoch / Config.MAX_STATIONS + 1) * Config.MAX_STATIONS;
        core.raiseEpoch(round + core.me);
        core.stats[Stats.ELECTIONS]++;
        electing = true;
        votes = Bits.of(core.me);
        bestDecided = core.decided;
        bestPending = core.replicator.heldNumber();
        bestAccepted = core.replicator.pendingAccepted();
        bestHolder = core.me;
        startedAt = core.now;
        propose();
        tryWin();
    }

    /**
     * The members changed by a commit that this epoch took over. Its promises are those of a quorum of the old members; the new ones, who may
     * have known that change before, may hold a later commit of the old epoch that nobody reported. So ask them, in an epoch of their own.
     */
    void standAgain() {
        if (core.state == State.MEMBER && core.token.held) {
            stand();
        }
    }

    private void propose() {
        sentAt = core.now;
        core.out.start(Wire.PROPOSE, Wire.ALL, Wire.PP_BODY);
        core.out.put32(Wire.PP_EPOCH, core.epoch);
        core.out.send();
    }

    void onPropose(FrameReader in) {
        int e = in.i32(Wire.PP_EPOCH);
        if (e < 0 || e % Config.MAX_STATIONS != in.sender) {
            return;
        }
        core.heardEpoch(e);
        if (e - core.epoch > 0) {
            core.raiseEpoch(e);
            core.token.seenAt = core.now;
        }
        if (e != core.epoch) {
            core.admin.heartbeat(in.sender);
            return;
        }
        FrameWriter out = core.out;
        out.start(Wire.VOTE, in.sender, Wire.VO_BODY);
        out.put32(Wire.VO_EPOCH, e);
        out.put32(Wire.VO_ACCEPTED, core.replicator.pendingAccepted());
        out.put64(Wire.VO_PENDING, core.replicator.heldNumber());
        out.send();
    }

    void onVote(FrameReader in) {
        if (!electing || in.i32(Wire.VO_EPOCH) != core.epoch) {
            return;
        }
        votes |= Bits.of(in.sender);
        if (in.decided > bestDecided) {
            bestDecided = in.decided;
        }
        long n = in.i64(Wire.VO_PENDING);
        int accepted = in.i32(Wire.VO_ACCEPTED);
        if (n > bestPending || n == bestPending && accepted - bestAccepted > 0) {
            bestPending = n;
            bestAccepted = accepted;
            bestHolder = in.sender;
            askForPending();
        }
        tryWin();
    }

    /** Is everything here that a voter holds undecided? */
    private boolean hasBestPending() {
        return bestPending <= core.decided || core.replicator.holds(bestPending, bestAccepted);
    }

    private void askForPending() {
        if (!hasBestPending() && bestHolder != core.me) {
            core.repair.ask(bestHolder, core.decided + 1);
        }
    }

    void onUndecided(CommitRecord r) {
        if (electing) {
            core.replicator.adopt(r);
            tryWin();
        }
    }

    /** Wins if a quorum promised and everything they know is here. */
    void tryWin() {
        if (!electing || !core.isMember() || !core.members.isQuorum(votes) || core.decided < bestDecided) {
            return;
        }
        if (!core.enforces(Rules.ADOPT)) {
            bestPending = 0;
        } else if (!hasBestPending()) {
            return;
        }
        electing = false;
        core.token.create();
        core.event(EventKind.EPOCH, core.decided, core.epoch, core.me, 0);
        core.replicator.relaunch(bestPending);
    }
}
