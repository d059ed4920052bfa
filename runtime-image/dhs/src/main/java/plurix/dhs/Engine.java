package plurix.dhs;

/**
 * One station of the Distributed Heap Storage: a step machine without threads, clock or I/O. The caller (kernel, host station,
 * simulator) hands in frames and timer ticks and makes the calls of the local transaction interface; the engine acts through the
 * seams {@link Frames}, {@link Pages}, {@link Clock}, {@link Rng}, {@link Events}. Rules and messages: docs/protocol.md.
 *
 * <p>What must hold: calls never overlap or nest (in the kernel: interrupts off). Nothing is allocated after construction. After
 * every {@link #onFrame}, {@link #onTimer} and fault the caller looks at {@link #abortRequested}: a doomed transaction's pages are
 * already restored and unmapped, so it must be unwound at once.
 */
public final class Engine {
    private final Core core;

    public Engine(Config config, Frames frames, Pages pages, Clock clock, Rng rng, Events events) {
        core = new Core(config, frames, pages, clock, rng, events);
    }

    /** Begins to found or join the cluster. */
    public void start() {
        core.now = core.clock.micros();
        core.joiner.start();
    }

    /** Asks to be removed from the members; {@link #state} becomes LEFT. Pages that only this station has are handed over first. */
    public void leave() {
        core.now = core.clock.micros();
        core.joiner.leave();
    }

    /** About every 10 ms. */
    public void onTimer() {
        core.now = core.clock.micros();
        if (core.state == State.OFF || core.state == State.LEFT || core.state == State.REFUSED) {
            return;
        }
        if (core.isMember()) {
            core.members.tick();
        }
        core.joiner.tick();
        core.replicator.tick();
        core.token.tick();
        core.repair.tick();
        core.election.tick();
        core.fetcher.tick();
        core.residents.tick();
        core.placer.tick();
        core.keeper.tick();
        core.restorer.tick();
        core.admin.tick();
    }

    /** A complete Ethernet frame came in at frame[offset..offset+length-1]. Anything may be in it. */
    public void onFrame(byte[] frame, int offset, int length) {
        core.now = core.clock.micros();
        if (core.state == State.OFF || core.state == State.LEFT || core.state == State.REFUSED) {
            return;
        }
        int verdict = core.in.read(frame, offset, length);
        if (verdict == FrameReader.OK) {
            core.stats[Stats.FRAMES_RECEIVED]++;
            Dispatcher.dispatch(core, core.in);
        } else if (verdict == FrameReader.FOREIGN) {
            core.stats[Stats.FOREIGN_FRAMES]++;
        } else if (verdict == FrameReader.MALFORMED) {
            core.stats[Stats.MALFORMED_FRAMES]++;
        }
    }

    // ---- the local transaction ----

    /** READY: a transaction runs. WAIT: not a member (yet), cut off, bringing itself up to date, or waiting for the token (promoted). */
    public int begin() {
        core.now = core.clock.micros();
        return core.tx.begin();
    }

    /** The running transaction read an unmapped page. READY: it is mapped now, repeat the access. WAIT, ABORTED, UNAVAILABLE. */
    public int readFault(int page) {
        core.now = core.clock.micros();
        return core.tx.readFault(page);
    }

    /** The running transaction wrote a page that is not mapped for writing. As {@link #readFault}. */
    public int writeFault(int page) {
        core.now = core.clock.micros();
        return core.tx.writeFault(page);
    }

    /** Ends the running transaction. COMMITTED; ABORTED; WAIT: call again after the next frame or tick. */
    public int commit() {
        core.now = core.clock.micros();
        return core.tx.commit();
    }

    /** Gives the running transaction up. ABORTED; or WAIT: its commit is out already and must be waited for with {@link #commit}. */
    public int abort(int cause) {
        core.now = core.clock.micros();
        return core.tx.abort(cause);
    }

    /** The transaction was aborted and the caller has not yet been told (by ABORTED or a new {@link #begin}). */
    public boolean abortRequested() {
        return core.tx.phase == LocalTransaction.DOOMED;
    }

    /** {@link AbortCause} of the last abort. */
    public int abortCause() {
        return core.tx.cause;
    }

    /** Station that won, or -1. */
    public int abortWinner() {
        return core.tx.winner;
    }

    /** Page that decided it, or -1. */
    public int abortPage() {
        return core.tx.page;
    }

    /** Number of the winning commit. */
    public long abortCommit() {
        return core.tx.winningCommit;
    }

    public boolean inTransaction() {
        return core.tx.isActive();
    }

    /** Call when no transaction is to be run now: puts staged resident pages in place, lets the token go. Never inside one. */
    public void idle() {
        core.now = core.clock.micros();
        if (!core.tx.isActive()) {
            core.residents.ready();
            core.joiner.progressed();
            core.token.localWorkEnded();
        }
    }

    // ---- what is so ----

    public int state() {
        return core.state;
    }

    public boolean isJoined() {
        return core.state == State.MEMBER;
    }

    /** Cut off from the quorum: no transaction begins or ends here until it is back. */
    public boolean isIsolated() {
        return core.members.isolated;
    }

    public boolean holdsToken() {
        return core.token.held;
    }

    /** Every commit up to this number is applied here. */
    public long commitNumber() {
        return core.decided;
    }

    /** The last commit that a member is known to have applied (this station's own: as of now). */
    public long memberCommit(int station) {
        return station == core.me ? core.decided : core.members.applied[station];
    }

    /**
     * Copies a recent commit: committer, kind (0: write), try serial, then its runs of pages ({@code first page << 16 | length - 1}). Answers the
     * number of runs; -1 when the commit is not kept here any more or does not fit.
     */
    public int copyCommit(long number, int[] to) {
        return core.log.copy(number, to);
    }

    public int epoch() {
        return core.epoch;
    }

    public long members() {
        return core.members.members;
    }

    public boolean isMember(int station) {
        return core.members.isMember(station);
    }

    public boolean isSuspected(int station) {
        return core.members.isSuspected(station);
    }

    /** Owner of a page (last committer), or {@link Wire#NOBODY}: never committed, or lost. */
    public int owner(int page) {
        return core.directory.owner(page);
    }

    /** Stations that must keep the page, as a bit mask; members only count while they are members. */
    public long holders(int page) {
        return core.directory.holders(page);
    }

    /** Does every page have as many living holders as configured (or members there are), as far as this station knows? */
    public boolean isReplicated() {
        return core.directory.isReplicated();
    }

    /** Number of the commit that wrote the page last; 0: none. */
    public long version(int page) {
        return core.directory.version(page);
    }

    public boolean isPresent(int page) {
        return core.directory.isPresent(page);
    }

    public boolean isResident(int page) {
        return core.directory.isResident(page);
    }

    /** An own counter ({@link Stats}). */
    public int stat(int index) {
        return core.stats[index];
    }

    /** A member's counter as of its last heartbeat (this station's own: as of now); index below {@link Stats#SHARED}. */
    public int memberStat(int station, int index) {
        return station == core.me ? core.stats[index] : core.members.shared(station, index);
    }
}
