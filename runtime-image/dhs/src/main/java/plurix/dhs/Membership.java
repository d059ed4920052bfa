package plurix.dhs;

/**
 * Who is a member (decided by commits, the same everywhere at the same commit) and who is heard from (this station's opinion).
 * A quorum is more than half of the members, or exactly half with the one that has been a member longest.
 */
final class Membership {
    private static final int N = Config.MAX_STATIONS;
    private final Core core;
    /** Decided. */
    long members;
    final int[] incarnation = new int[N];
    final long[] joinedAt = new long[N];
    final int[] lastSerial = new int[N];
    /** Opinion: members that are silent, members that the holder does not wait for though they are heard. */
    long suspects;
    long laggards;
    /** Members that lack pages which they must keep. */
    long debtors;
    boolean isolated;
    /** No quorum was heard lately. */
    boolean lonely;
    /** The holder of the token said that it does not wait for this station. */
    private boolean excluded;
    private final long[] heard = new long[N];
    private final int[] shared = new int[N * Stats.SHARED];
    private final int[] reportedState = new int[N];
    /** Last commit that the station said it has applied. */
    final long[] applied = new long[N];

    Membership(Core core) {
        this.core = core;
    }

    boolean isMember(int station) {
        return station < N && Bits.has(members, station);
    }

    boolean isSuspected(int station) {
        return Bits.has(suspects, station);
    }

    /** Is this the life of the station that is a member now? */
    boolean isCurrent(int station, int life) {
        return Bits.has(members, station) && incarnation[station] == life;
    }

    /** Members that a commit waits for. */
    long awaited() {
        return members & ~suspects & ~laggards | Bits.of(core.me) & members;
    }

    boolean isQuorum(long yes) {
        return isQuorumOf(yes, members);
    }

    boolean isQuorumOf(long yes, long all) {
        int n = Bits.count(all);
        int k = Bits.count(yes & all);
        return 2 * k > n || 2 * k == n && n > 0 && Bits.has(yes, senior(all));
    }

    private int senior(long all) {
        int best = -1;
        for (int s = 0; s < N; s++) {
            if (Bits.has(all, s) && (best < 0 || joinedAt(s) < joinedAt(best))) {
                best = s;
            }
        }
        return best;
    }

    /**
     * Are those who are heard a quorum of the members without this one too? If not, its removal could not be decided, and nothing else
     * could be either from then on.
     */
    boolean remainsAble(int without) {
        long rest = members & ~Bits.of(without);
        return isQuorumOf(awaited() & rest, rest);
    }

    /** When the station joined; one that is only about to join counts as youngest. */
    private long joinedAt(int s) {
        return Bits.has(members, s) ? joinedAt[s] : Long.MAX_VALUE;
    }

    /** A decided K_JOIN. */
    void join(CommitRecord r) {
        int s = r.station;
        boolean fresh = incarnation[s] != r.incarnation;
        if (fresh) {
            core.directory.memoryLost(s, r.number);
            lastSerial[s] = 0;
        }
        members |= Bits.of(s);
        incarnation[s] = r.incarnation;
        joinedAt[s] = r.number;
        reportedState[s] = State.MEMBER;
        debtors &= ~Bits.of(s);
        core.restorer.look();
        restartWatch(s);
        core.event(EventKind.JOIN, r.number, s, r.incarnation, 0);
        if (s == core.me && r.incarnation == core.config.incarnation) {
            core.joiner.joined();
        }
    }

    /** A decided K_LEAVE. */
    void leave(CommitRecord r) {
        int s = r.station;
        if (!isCurrent(s, r.incarnation)) {
            return;
        }
        members &= ~Bits.of(s);
        suspects &= ~Bits.of(s);
        laggards &= ~Bits.of(s);
        core.restorer.look();
        core.event(EventKind.LEAVE, r.number, s, r.incarnation, 0);
        if (s == core.me) {
            core.joiner.removed();
        }
    }

    /** A station founds a cluster of its own. */
    void found() {
        members = Bits.of(core.me);
        incarnation[core.me] = core.config.incarnation;
        joinedAt[core.me] = 0;
        restartWatch(core.me);
    }

    void heard(int station) {
        heard[station] = core.now;
        if (Bits.has(suspects, station)) {
            suspects &= ~Bits.of(station);
            core.event(EventKind.SUSPECT, core.decided, station, 0, 0);
            core.restorer.returned();
        }
    }

    /** The station has all commits while none is in flight: the next one waits for it again. Without this an idle cluster excludes it for ever. */
    void keptUp(int station) {
        laggards &= ~Bits.of(station);
    }

    /** The station surely has lost its memory: suspect it now instead of after a silence. */
    void restarted(int station) {
        heard[station] = core.now - core.config.suspectAfter - 1;
        watch(station);
    }

    /** A station that is about to become a member is heard from now on. */
    void prospect(int station) {
        restartWatch(station);
    }

    private void restartWatch(int station) {
        heard[station] = core.now;
        suspects &= ~Bits.of(station);
        laggards &= ~Bits.of(station);
    }

    void restartAllWatches() {
        for (int s = 0; s < N; s++) {
            restartWatch(s);
        }
        excluded = false;
        isolated = false;
        lonely = false;
    }

    long silence(int station) {
        return core.now - heard[station];
    }

    /** What the holder of the token says about whom it waits for. */
    void holderSuspects(long mask) {
        excluded = Bits.has(mask, core.me);
    }

    void tick() {
        long near = Bits.of(core.me);
        for (int s = 0; s < N; s++) {
            if (s != core.me && Bits.has(members, s)) {
                watch(s);
                if (silence(s) < core.config.isolatedAfter) {
                    near |= Bits.of(s);
                }
            }
        }
        if (core.token.held) {
            excluded = false;
        }
        lonely = !isQuorum(near);
        boolean now = lonely || excluded;
        if (now != isolated) {
            isolated = now;
            core.event(EventKind.ISOLATED, core.decided, core.me, 0, now ? 1 : 0);
        }
    }

    private void watch(int s) {
        if (!Bits.has(suspects, s) && silence(s) > core.config.suspectAfter) {
            suspects |= Bits.of(s);
            core.event(EventKind.SUSPECT, core.decided, s, 0, 1);
            core.replicator.checkDecision();
        }
    }

    void setDebtor(int station, boolean owes) {
        debtors = owes ? debtors | Bits.of(station) : debtors & ~Bits.of(station);
    }

    void report(int station, int state) {
        if (reportedState[station] != state) {
            reportedState[station] = state;
            core.restorer.look();
        }
    }

    /** Members that are about to leave. */
    long leaving() {
        long set = core.state == State.LEAVING ? Bits.of(core.me) : 0;
        for (long rest = members; rest != 0; rest &= rest - 1) {
            int s = Bits.lowest(rest);
            if (reportedState[s] == State.LEAVING) {
                set |= Bits.of(s);
            }
        }
        return set;
    }

    void setShared(int station, int index, int value) {
        shared[station * Stats.SHARED + index] = value;
    }

    int shared(int station, int index) {
        return shared[station * Stats.SHARED + index];
    }
}
