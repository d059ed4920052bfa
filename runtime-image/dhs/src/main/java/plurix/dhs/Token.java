package plurix.dhs;

/**
 * The right to commit. One token per epoch; it is passed with growing serial numbers and repeated until acknowledged, collects
 * requests on its way (served in cyclic order of the stations), and stays where it is while nobody wants it.
 */
final class Token {
    boolean held;
    /** When a sign of the current epoch's token was last heard. */
    long seenAt;
    private final Core core;
    private int serial;
    /** The holder may commit only when it is at this number. */
    private long number;
    /** Stations that asked, as far as heard here (carried with the token). */
    private long requests;
    private boolean wants;
    private long requestedAt;
    private int requestRepeat;
    private int passingTo = -1;
    private long passedAt;
    private int passRepeat;
    private long passingQueue;
    private long arrivedAt;
    /** Arrival or the last commit made with it. */
    private long usedAt;
    private int commitsThisVisit;
    private boolean workExpected;

    Token(Core core) {
        this.core = core;
    }

    int serial() {
        return serial;
    }

    boolean isUsable() {
        return held && core.decided >= number && !core.members.isolated;
    }

    /** May this station send a commit out now? */
    boolean mayCommit() {
        boolean right = held || !core.enforces(Rules.TOKEN);
        boolean current = core.decided >= number && !core.repair.isBehind() || !core.enforces(Rules.CAUGHT_UP);
        return right && current && !core.replicator.hasPending() && core.isMember();
    }

    /** The station has work that needs the token. */
    void want() {
        if (!held && !wants) {
            wants = true;
            requestRepeat = core.config.repeatFirst;
            request();
        }
    }

    private void request() {
        requestedAt = core.now;
        core.out.start(Wire.TOKEN_REQUEST, Wire.ALL, Wire.TR_BODY);
        core.out.send();
    }

    void onRequest(int station) {
        requests |= Bits.of(station);
        maybePass();
    }

    /** A frame of the current epoch's holder. */
    void seen(int station) {
        seenAt = core.now;
        requests &= ~Bits.of(station);
    }

    /** Makes the first token of an epoch. */
    void create() {
        take(1);
    }

    private void take(int newSerial) {
        held = true;
        serial = newSerial;
        number = core.decided;
        passingTo = -1;
        workExpected = wants;
        wants = false;
        arrivedAt = core.now;
        usedAt = core.now;
        seenAt = core.now;
        commitsThisVisit = 0;
        requests &= ~Bits.of(core.me);
        core.stats[Stats.TOKEN_VISITS]++;
    }

    void onToken(FrameReader in) {
        if (in.i32(Wire.TO_INCARNATION) != core.config.incarnation || !core.isMember()
                || in.epoch - core.epoch < 0 && core.enforces(Rules.EPOCH)) {
            return;
        }
        core.raiseEpoch(in.epoch);
        int s = in.i32(Wire.TO_SERIAL);
        if (s - serial > 0) {
            requests |= in.i64(Wire.TO_QUEUE);
            take(s);
            number = in.decided;
            core.event(EventKind.TOKEN_IN, core.decided, s, in.sender, 0);
        }
        core.out.start(Wire.TOKEN_ACK, in.sender, Wire.TA_BODY);
        core.out.put32(Wire.TA_SERIAL, s);
        core.out.send();
        use();
    }

    /** Does with the token what there is to do, then hands it on if somebody waits. */
    void use() {
        if (held) {
            core.admin.work();
            core.tx.tryPropose();
            maybePass();
        }
    }

    void onAck(FrameReader in) {
        if (passingTo == in.sender && in.i32(Wire.TA_SERIAL) == serial && in.epoch == core.epoch) {
            passingTo = -1;
        }
    }

    /** This station's right is void. Serial numbers go on, so that a late copy of an old token is still known as old. */
    void lose() {
        held = false;
        passingTo = -1;
        core.tx.promoted = false;
    }

    /** A new epoch begins: its tokens are numbered anew. */
    void restart() {
        lose();
        serial = 0;
    }

    void decidedOne(boolean own) {
        if (own) {
            commitsThisVisit++;
            usedAt = core.now;
        }
    }

    /** Nothing to do here: do not keep the token for local work. */
    void localWorkEnded() {
        if (held && workExpected && !core.tx.waitsForTurn) {
            workExpected = false;
            maybePass();
        }
    }

    void maybePass() {
        if (!held || core.replicator.hasPending() || core.decided < number || !core.isMember()) {
            return;
        }
        long able = core.members.awaited() & ~Bits.of(core.me);
        long others = requests & able;
        if (others == 0 && core.state == State.LEAVING) {
            others = able;
        }
        if (others != 0 && !keep()) {
            pass(Bits.next(others, core.me));
        }
    }

    private boolean keep() {
        int phase = core.tx.phase;
        if (phase == LocalTransaction.WANT_TOKEN || phase == LocalTransaction.IN_FLIGHT
                || core.tx.promoted && phase == LocalTransaction.RUNNING) {
            return true;
        }
        if (core.tx.waitsForTurn) {
            return core.now - arrivedAt < core.config.turnMost;
        }
        int hold = commitsThisVisit == 0 ? core.config.holdMost : core.config.holdBetween;
        return workExpected && commitsThisVisit < core.config.commitsPerVisit && core.now - usedAt < hold
                && core.state == State.MEMBER;
    }

    private void pass(int next) {
        held = false;
        serial++;
        passingTo = next;
        passingQueue = requests & ~Bits.of(next);
        requests = 0;
        passRepeat = core.config.repeatFirst;
        core.event(EventKind.TOKEN_OUT, core.decided, serial, next, 0);
        sendToken();
    }

    private void sendToken() {
        passedAt = core.now;
        FrameWriter out = core.out;
        out.start(Wire.TOKEN, passingTo, Wire.TO_BODY);
        out.put32(Wire.TO_SERIAL, serial);
        out.put32(Wire.TO_INCARNATION, core.members.incarnation[passingTo]);
        out.put64(Wire.TO_QUEUE, passingQueue);
        out.send();
    }

    void tick() {
        if (held) {
            seenAt = core.now;
            use();
        }
        if (passingTo >= 0 && core.now - passedAt >= passRepeat) {
            passRepeat = doubled(passRepeat);
            core.stats[Stats.RETRANSMISSIONS]++;
            sendToken();
        }
        if (wants && !held && core.now - requestedAt >= requestRepeat) {
            requestRepeat = doubled(requestRepeat);
            core.stats[Stats.RETRANSMISSIONS]++;
            request();
        }
    }

    private int doubled(int interval) {
        return interval * 2 > core.config.repeatMost ? core.config.repeatMost : interval * 2;
    }
}
