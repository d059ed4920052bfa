package plurix.dhs.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import plurix.dhs.Config;
import plurix.dhs.sim.check.RunHistory;
import plurix.dhs.sim.work.Layout;
import plurix.dhs.sim.work.SimRandom;
import plurix.dhs.sim.work.Workload;

/**
 * A whole cluster in virtual time, driven by one seed: the engine's very class files, a network with faults, programs, and checks at
 * the end. One thread; nothing is shared between simulations, so several may run at once.
 */
public final class Simulation {
    private static final int CLUSTER = 0x51;
    private static final int IMAGE_ID = 7;
    /** Virtual time and number of events after which a run counts as stuck. */
    private static final long LIMIT = 600_000_000L;
    private static final long MOST_EVENTS = 40_000_000L;
    /** When the work is done, the cluster has so long to come to rest, and must stay so for the shorter time. */
    private static final long REST_WITHIN = 60_000_000L;
    private static final long REST_FOR = 1_000_000L;
    private static final int LAST_TO_BOOT = 200_000;
    private static final int LOG_WORDS = 512;
    private static final int CARD_RING = 200;
    /** The rule by which a commit counts only when its content is at two stations. */
    private static final String REPLICATE = "REPLICATE";
    private static final int MOST_VIOLATIONS = 10;
    /** One run in so many works without think time, so that faults meet full load. */
    private static final int DENSE = 3;

    final SimStation[] stations;
    final RunHistory history;
    final Network network;
    final Workload workload;
    final Trace trace = new Trace();
    final SimOptions options;
    private final SimRandom random;
    private final Nemesis nemesis;
    private final EventQueue queue = new EventQueue();
    private final List<String> violations = new ArrayList<>();
    private final int think;
    private long now;
    private int incarnations;
    private int uniques;
    private boolean calm;
    private long calmSince;

    public Simulation(SimOptions options) {
        this.options = options;
        random = new SimRandom(options.seed);
        network = new Network(this, new SimRandom(random.nextLong()), options.faults, options.nodes);
        nemesis = new Nemesis(this, network, new SimRandom(random.nextLong()), options.faults, options.nodes);
        workload = Workload.named(options.workload);
        history = new RunHistory(options.faults.strictReaders());
        think = random.below(DENSE) == 0 ? 0 : options.faults.think;
        stations = new SimStation[options.nodes];
        for (int i = 0; i < options.nodes; i++) {
            stations[i] = new SimStation(this, i, new SimRandom(random.nextLong()));
            stations[i].left = options.transactions;
        }
    }

    long now() {
        return now;
    }

    void after(long delay, Runnable action) {
        queue.add(now + delay, action);
    }

    void note(String text) {
        trace.note(now, text);
    }

    void violation(String text) {
        if (violations.size() < MOST_VIOLATIONS) {
            violations.add(text);
            note("violation");
        }
    }

    int nextUnique() {
        return ++uniques;
    }

    int thinkTime() {
        return think;
    }

    /** Frames that a station's network card keeps while it stands still. */
    int cardRing() {
        return CARD_RING;
    }

    boolean isCalm() {
        return calm;
    }

    private Config config(int station, boolean founder) {
        Config c = new Config();
        c.station = station;
        c.incarnation = ++incarnations * 1000 + station + 1;
        c.cluster = CLUSTER;
        c.imageId = IMAGE_ID;
        c.founder = founder;
        c.pageCount = Layout.PAGES;
        c.pageKind = new byte[Layout.PAGES];
        c.mark(0, Layout.RESIDENT_PAGES, Config.RESIDENT | Config.IMAGE);
        c.mark(Layout.RESIDENT_PAGES, Layout.IMAGE_PAGES - Layout.RESIDENT_PAGES, Config.IMAGE);
        c.disabledRules = options.rulesOff;
        c.logWords = LOG_WORDS;
        return c;
    }

    /** Gives a station a new life. */
    void boot(SimStation station, boolean founder) {
        station.boot(config(station.id, founder), options.faults.frames == 0 ? 3 * Layout.PAGES : options.faults.frames);
        note("station " + station.id + " boots");
    }

    /** Sets the cluster going without running it. */
    void begin() {
        int founder = random.below(options.nodes);
        for (SimStation s : stations) {
            boolean first = s.id == founder;
            after(first ? 0 : random.below(LAST_TO_BOOT), () -> boot(s, first));
        }
        nemesis.begin();
    }

    /** Runs everything up to a time. */
    void runUntil(long time) {
        while (!queue.isEmpty() && queue.firstTime() <= time) {
            next();
        }
        now = time;
    }

    private void next() {
        now = queue.firstTime();
        queue.poll().run();
    }

    /** Runs to the end and checks. */
    public SimReport run() {
        long started = System.nanoTime();
        begin();
        boolean broken = false;
        try {
            while (now < LIMIT && queue.count() < MOST_EVENTS && violations.isEmpty() && !isFinished()) {
                next();
            }
        } catch (RuntimeException e) {
            broken = true;
            violation("exception at " + now + " us: " + e + " at " + Arrays.toString(Arrays.copyOf(e.getStackTrace(), 6)));
        }
        if (!broken) {
            if (violations.isEmpty() && !isFinished()) {
                violation("stuck: " + new FinalChecks(this).describe());
            }
            new FinalChecks(this).check();
        }
        return new SimReport(this, violations, calm ? calmSince : now, System.nanoTime() - started);
    }

    /** All work done, then a while without faults and with everybody in. */
    private boolean isFinished() {
        if (!calm) {
            for (SimStation s : stations) {
                if (s.left > 0) {
                    return false;
                }
            }
            calm = true;
            calmSince = now;
            network.becomePerfect();
            note("all work is done, no more faults");
        }
        return now - calmSince > REST_FOR && isAtRest() || now - calmSince > REST_WITHIN;
    }

    /** Everybody is a member and at the same commit, and every page has its copies. */
    boolean isAtRest() {
        for (SimStation s : stations) {
            if (!s.alive || !s.engine.isJoined() || s.engine.isIsolated() || s.engine.inTransaction()
                    || options.faults.frames == 0 && !s.engine.isReplicated() || s.engine.commitNumber() != stations[0].engine.commitNumber()) {
                return false;
            }
        }
        return true;
    }

    /** Does the engine promise that no page is lost when one station goes? */
    boolean isReplicating() {
        return SimOptions.rules().contains(REPLICATE) && (options.rulesOff & SimOptions.rule(REPLICATE)) == 0;
    }

    /** Every page that was ever written is at two stations or more. */
    boolean everythingIsTwice() {
        for (int p = 0; p < Layout.PAGES; p++) {
            int copies = 0;
            long version = 0;
            for (SimStation s : stations) {
                copies += s.alive && s.engine.isPresent(p) ? 1 : 0;
                version = s.alive ? Math.max(version, s.engine.version(p)) : version;
            }
            if (version > 0 && copies < 2) {
                return false;
            }
        }
        return true;
    }

    /**
     * Everybody is a member, acts, says so of everybody, and no removal is undecided: one may go. (A station that dies while the removal of
     * another one is in flight, or about to be, may take the quorum with it for good.)
     */
    boolean isComplete() {
        long all = options.nodes == Long.SIZE ? -1L : (1L << options.nodes) - 1;
        for (SimStation s : stations) {
            if (!s.alive || s.isLeaving() || s.isPaused() || !s.engine.isJoined() || s.engine.isIsolated() || s.engine.members() != all
                    || s.engine.commitNumber() < network.removalProposed) {
                return false;
            }
            for (int other = 0; other < stations.length; other++) {
                if (s.engine.isSuspected(other)) {
                    return false;
                }
            }
        }
        return true;
    }
}
