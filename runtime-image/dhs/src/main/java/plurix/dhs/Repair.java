package plurix.dhs;

/** Gaps in the commit stream: noticed from any frame that names a later commit, filled from a peer's log. */
final class Repair {
    private static final int ROTATE_AFTER = 3;
    private static final int MOST_TRIES = 30;
    private final Core core;
    private final CommitRecord incoming = new CommitRecord();
    private final CommitRecord outgoing = new CommitRecord();
    private long target;
    private int peer;
    private long sentAt;
    private long batchEnd;
    private int repeat;
    private int tries;
    /** Stations whose log does not reach back to the next commit. */
    private long truncated;

    Repair(Core core) {
        this.core = core;
        repeat = core.config.repeatFirst;
    }

    /** Does this station know of commits that it does not have? */
    boolean isBehind() {
        return target > core.decided;
    }

    /** The station at peer has commits up to number. */
    void notice(int from, long number) {
        if (number > core.decided && number > target) {
            if (!isBehind()) {
                repeat = core.config.repeatFirst;
                tries = 0;
                truncated = 0;
                sentAt = core.now;
            }
            target = number;
            peer = from;
        }
    }

    void forget() {
        target = 0;
    }

    void tick() {
        if (!isBehind() || core.now - sentAt < (tries == 0 ? core.config.repeatFirst / 4 : repeat)) {
            return;
        }
        if (tries == 0) {
            core.stats[Stats.GAPS]++;
        } else {
            core.stats[Stats.RETRANSMISSIONS]++;
            repeat = repeat * 2 > core.config.repeatMost ? core.config.repeatMost : repeat * 2;
        }
        if (++tries % ROTATE_AFTER == 0) {
            rotate();
        }
        ask(peer, core.decided + 1);
    }

    private void rotate() {
        long able = core.members.awaited() & ~Bits.of(core.me);
        if (able != 0) {
            peer = Bits.next(able, peer);
        }
    }

    void ask(int station, long from) {
        sentAt = core.now;
        batchEnd = from + Wire.LOG_BATCH - 1;
        core.out.start(Wire.LOG_REQUEST, station, Wire.LR_BODY);
        core.out.put64(Wire.LR_FROM, from);
        core.out.send();
    }

    void onRequest(FrameReader in) {
        long from = in.i64(Wire.LR_FROM);
        if (from <= 0) {
            return;
        }
        if (from > core.decided) {
            if (core.replicator.hasPending() && core.replicator.pendingNumber() == from) {
                core.replicator.pending().send(core, Wire.LOG_DATA, in.sender, true);
            }
            return;
        }
        if (from < core.log.oldest()) {
            core.out.start(Wire.LOG_TRUNCATED, in.sender, Wire.LT_BODY);
            core.out.put64(Wire.LT_OLDEST, core.log.oldest());
            core.out.send();
            return;
        }
        for (long n = from; n < from + Wire.LOG_BATCH && n <= core.decided && core.log.get(n, outgoing); n++) {
            outgoing.send(core, Wire.LOG_DATA, in.sender, false);
        }
    }

    void onData(FrameReader in) {
        boolean undecided = in.u8(Wire.CO_UNDECIDED) != 0;
        if (!incoming.take(in)) {
            return;
        }
        if (undecided) {
            core.election.onUndecided(incoming);
        } else if (incoming.number == core.decided + 1) {
            core.stats[Stats.COMMITS_REPAIRED]++;
            core.replicator.learn(incoming);
            tries = 1;
            truncated = 0;
            repeat = core.config.repeatFirst;
            if (core.decided == batchEnd && isBehind()) {
                ask(in.sender, core.decided + 1);
            }
            progressed();
        }
    }

    /** Commits were applied: go on with what waited for them. */
    void progressed() {
        core.residents.progressed();
        core.joiner.progressed();
        core.election.tryWin();
        core.token.use();
    }

    /**
     * A station in a new life has a short log. Starting over drops the commit in flight here and the content that came with it, of which
     * this may be the last copy: so only if nobody has the log.
     */
    void onTruncated(FrameReader in) {
        if (!isBehind() || in.i64(Wire.LT_OLDEST) <= core.decided + 1) {
            return;
        }
        truncated |= Bits.of(in.sender);
        long others = core.members.awaited() & ~truncated & ~Bits.of(core.me);
        if (others == 0 || tries > MOST_TRIES) {
            core.joiner.resync();
        } else if (in.sender == peer) {
            peer = Bits.next(others, peer);
            ask(peer, core.decided + 1);
        }
    }
}
