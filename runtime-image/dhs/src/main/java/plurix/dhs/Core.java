package plurix.dhs;

/**
 * What the parts of an engine share: configuration, seams, the station's place in history, and each other. One per {@link Engine};
 * only the classes of this package see it.
 */
final class Core {
    final Config config;
    final Frames frames;
    final Pages pages;
    final Clock clock;
    final Rng rng;
    final Events events;
    final int me;
    final int[] stats = new int[Stats.COUNT];
    final FrameWriter out;
    final FrameReader in;
    final Directory directory;
    final Membership members;
    final CommitLog log;
    final LocalTransaction tx;
    final Replicator replicator;
    final Token token;
    final Election election;
    final Repair repair;
    final Fetcher fetcher;
    final PageServer server;
    final Residents residents;
    final Placer placer;
    final Keeper keeper;
    final Restorer restorer;
    final Joiner joiner;
    final Admin admin;

    /** Time of the current step. */
    long now;
    /** Which run of the cluster this is (the founder's incarnation); 0 until known. */
    int history;
    /** Highest epoch promised or accepted: frames that change commits or the token under an older one are refused. */
    int epoch;
    /** Highest epoch heard of anywhere. */
    int highestEpoch;
    /** Every commit up to this number is applied here. */
    long decided;
    int state = State.OFF;

    Core(Config config, Frames frames, Pages pages, Clock clock, Rng rng, Events events) {
        this.config = config;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
        this.rng = rng;
        this.events = events;
        me = config.station;
        Crc32 crc = new Crc32();
        out = new FrameWriter(this, crc);
        in = new FrameReader(config, crc);
        directory = new Directory(this);
        members = new Membership(this);
        log = new CommitLog(config.logWords);
        tx = new LocalTransaction(this);
        replicator = new Replicator(this);
        token = new Token(this);
        election = new Election(this);
        repair = new Repair(this);
        fetcher = new Fetcher(this);
        server = new PageServer(this);
        residents = new Residents(this);
        placer = new Placer(this);
        keeper = new Keeper(this);
        restorer = new Restorer(this);
        joiner = new Joiner(this);
        admin = new Admin(this);
    }

    /** Member in full standing (also while leaving). */
    boolean isMember() {
        return state == State.MEMBER || state == State.LEAVING;
    }

    boolean enforces(int rule) {
        return (config.disabledRules & rule) == 0;
    }

    int headerFlags() {
        int flags = (isMember() ? Wire.F_MEMBER : 0) | (restorer.isInDebt() ? Wire.F_DEBT : 0);
        return token.held && !members.isolated ? flags | Wire.F_TOKEN : flags;
    }

    void event(int kind, long number, int a, int b, int c) {
        events.record(kind, number, a, b, c);
    }

    /** Raises the epoch this station has promised; whatever it held under the older one is void. */
    void raiseEpoch(int newEpoch) {
        if (newEpoch - epoch > 0) {
            epoch = newEpoch;
            heardEpoch(newEpoch);
            token.restart();
            election.giveUp();
            replicator.epochRaised();
        }
    }

    void heardEpoch(int e) {
        if (e - highestEpoch > 0) {
            highestEpoch = e;
        }
    }
}
