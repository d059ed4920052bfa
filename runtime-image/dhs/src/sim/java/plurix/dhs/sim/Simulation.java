package plurix.dhs.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import plurix.dhs.AddressSpace;
import plurix.dhs.Config;
import plurix.dhs.Stats;

/**
 * A whole cluster in virtual time, driven by one seed: the engine's very class files, a network with faults, programs, and checks at
 * the end. {@link #run} returns the list of violations; empty means all is well.
 */
public final class Simulation {
    static final int PAGES = 64;
    static final int IMAGE_PAGES = 12;
    static final int RESIDENT_PAGES = 4;
    private static final int CLUSTER = 0x51;
    private static final long LIMIT = 600_000_000L;
    private static final long MOST_EVENTS = 20_000_000L;
    private static final int MOST_RESTARTS = 30;

    /** A station that acts at a time; events of the same time keep their order. */
    private static final class Event implements Comparable<Event> {
        final long time;
        final long order;
        final Runnable action;

        Event(long time, long order, Runnable action) {
            this.time = time;
            this.order = order;
            this.action = action;
        }

        @Override
        public int compareTo(Event o) {
            return time != o.time ? Long.compare(time, o.time) : Long.compare(order, o.order);
        }
    }

    /** What to simulate. */
    public static final class Options {
        public long seed;
        public int nodes = 3;
        public int transactionsPerNode = 40;
        public String workload = "mixed";
        public Faults faults = Faults.named("loss");
        public int disabledRules;
        public boolean trace;

        @Override
        public String toString() {
            return "seed " + seed + ", " + nodes + " nodes, faults " + faults.name + ", workload " + workload;
        }
    }

    long now;
    final List<SimStation> stations = new ArrayList<>();
    final History history = new History();
    final Network network;
    final Workload workload;
    private final Options options;
    private final SimRandom random;
    private final PriorityQueue<Event> queue = new PriorityQueue<>();
    private long order;
    private int incarnations;
    private boolean calm;
    private long calmSince;

    public Simulation(Options options) {
        this.options = options;
        random = new SimRandom(options.seed);
        network = new Network(this, random, options.faults, options.nodes);
        workload = new Workload(options.workload, IMAGE_PAGES, RESIDENT_PAGES, 0, random);
        for (int i = 0; i < options.nodes; i++) {
            stations.add(new SimStation(this, i, random));
        }
    }

    void after(long delay, Runnable action) {
        queue.add(new Event(now + delay, order++, action));
    }

    void trace(int station, int kind, long number, int a) {
        if (options.trace) {
            System.out.println(now + " station " + station + " event " + kind + " number " + number + " a=" + a);
        }
    }

    /** Work begins when the cluster has been set up. */
    boolean workAllowed() {
        return true;
    }

    private Config config(int station, boolean founder) {
        Config c = new Config();
        c.station = station;
        c.incarnation = ++incarnations * 1000 + station + 1;
        c.cluster = CLUSTER;
        c.imageId = 7;
        c.founder = founder;
        c.pageCount = PAGES;
        c.pageKind = new byte[PAGES];
        c.mark(0, RESIDENT_PAGES, Config.RESIDENT | Config.IMAGE);
        c.mark(RESIDENT_PAGES, IMAGE_PAGES - RESIDENT_PAGES, Config.IMAGE);
        c.disabledRules = options.disabledRules;
        c.logWords = 512;
        return c;
    }

    private int frames() {
        return options.faults.frames == 0 ? 3 * PAGES : options.faults.frames;
    }

    private void bootAll() {
        int founder = random.below(options.nodes);
        for (SimStation s : stations) {
            s.left = options.transactionsPerNode;
            boolean first = s.id == founder;
            after(first ? 0 : random.below(200000), () -> s.boot(config(s.id, first), frames()));
        }
    }

    /** Sets the cluster going without running it. */
    void begin() {
        bootAll();
        planPartition();
        planCrash();
    }

    /** Runs everything up to a time. */
    void runUntil(long time) {
        while (queue.peek().time <= time) {
            next();
        }
        now = time;
    }

    private void next() {
        Event e = queue.poll();
        now = e.time;
        e.action.run();
    }

    /** Runs to the end and checks. */
    public List<String> run() {
        begin();
        try {
            while (now < LIMIT && order < MOST_EVENTS && !isFinished()) {
                next();
            }
        } catch (RuntimeException e) {
            history.violations.add("exception at " + now + ": " + e + " at " + Arrays.toString(Arrays.copyOf(e.getStackTrace(), 8)));
            return history.violations;
        }
        if (!isFinished()) {
            history.violations.add("stuck: " + describe());
        }
        check();
        return history.violations;
    }

    /** All work done, then a while without faults and with everybody in. */
    private boolean isFinished() {
        boolean busy = false;
        for (SimStation s : stations) {
            busy |= s.left > 0;
        }
        if (busy) {
            return false;
        }
        if (!calm) {
            calm = true;
            calmSince = now;
            network.becomePerfect();
        }
        return now - calmSince > 1_000_000 && isQuiet() || now - calmSince > 60_000_000;
    }

    private boolean isQuiet() {
        long number = stations.get(0).alive ? stations.get(0).engine.commitNumber() : -1;
        for (SimStation s : stations) {
            if (!s.alive || !s.engine.isJoined() || s.engine.isIsolated() || s.engine.commitNumber() != number) {
                return false;
            }
        }
        return true;
    }

    // ---- faults in time ----

    private void planPartition() {
        if (options.faults.partitionEvery > 0) {
            after(random.between(options.faults.partitionEvery / 4, options.faults.partitionEvery), () -> {
                if (!calm) {
                    int inOther = random.between(1, options.nodes - 1);
                    for (int i = 0; i < inOther; i++) {
                        network.separate(random.below(options.nodes), 1);
                    }
                    after(random.between(50_000, 4_000_000), network::heal);
                    planPartition();
                }
            });
        }
    }

    private void planCrash() {
        if (options.faults.crashEvery > 0) {
            after(random.between(options.faults.crashEvery / 4, options.faults.crashEvery), () -> {
                if (!calm) {
                    crashOne();
                    planCrash();
                }
            });
        }
    }

    /** Crashes a station if the others stay a quorum of everybody. */
    private void crashOne() {
        SimStation victim = stations.get(random.below(options.nodes));
        if (options.nodes > 2 && network.isWhole() && everybodyAgreesOnEverybody()) {
            victim.crash();
            after(random.between(1_000, 4_000_000), () -> victim.boot(config(victim.id, false), frames()));
        }
    }

    private boolean everybodyAgreesOnEverybody() {
        for (SimStation s : stations) {
            if (!s.alive || !s.engine.isJoined() || s.engine.members() != (1L << options.nodes) - 1) {
                return false;
            }
        }
        return true;
    }

    // ---- judgement ----

    private void check() {
        Checker checker = new Checker(history, options.faults.isStrict(), this::initialWord);
        checker.check();
        if (history.violations.isEmpty()) {
            checkPages(checker);
            checkTotals(checker);
            checkRestarts();
        }
    }

    int initialWord(int word) {
        int page = word / Workload.WORDS_PER_PAGE;
        return page < IMAGE_PAGES ? SimPages.imageWord(page, word % Workload.WORDS_PER_PAGE * 4) : 0;
    }

    /** After quiet: all copies are equal and what the replay says; nothing is left mapped, shadowed or staged. */
    private void checkPages(Checker checker) {
        for (int p = 0; p < PAGES; p++) {
            int holders = 0;
            for (SimStation s : stations) {
                if (s.pages.hasExtra(p)) {
                    checker.report("page " + p + " of station " + s.id + " is still mapped, shadowed or staged");
                }
                if (s.engine.isPresent(p)) {
                    holders++;
                    checkContent(checker, s, p);
                }
                if (s.engine.version(p) != stations.get(0).engine.version(p) || s.engine.owner(p) != stations.get(0).engine.owner(p)) {
                    checker.report("directories differ at page " + p);
                }
            }
            if (holders == 0 && stations.get(0).engine.version(p) > 0 && !options.faults.losesPages()) {
                checker.report("nobody has page " + p);
            }
        }
    }

    private void checkContent(Checker checker, SimStation s, int p) {
        byte[] content = s.pages.content(p);
        for (int i = 0; i < AddressSpace.PAGE_SIZE; i += 4) {
            int word = p * Workload.WORDS_PER_PAGE + i / 4;
            int expected = checker.valueAt(word, s.engine.commitNumber());
            if (SimPages.getWord(content, i) != expected) {
                checker.report("station " + s.id + " word " + word + " is " + SimPages.getWord(content, i) + ", should be " + expected);
                return;
            }
        }
    }

    private void checkTotals(Checker checker) {
        int counter = 0;
        for (History.Try t : history.tries) {
            if (t.result == History.COMMITTED && t.writes.containsKey(workload.counterWord())) {
                counter++;
            }
        }
        if (checker.valueAt(workload.counterWord(), Long.MAX_VALUE) != counter) {
            checker.report("counter is " + checker.valueAt(workload.counterWord(), Long.MAX_VALUE) + " after " + counter + " increments");
        }
        int sum = 0;
        for (int i = 0; i < Workload.ACCOUNTS; i++) {
            sum += checker.valueAt(workload.accountWord(i), Long.MAX_VALUE);
        }
        if (sum != 0) {
            checker.report("money was made or lost: " + sum);
        }
    }

    private void checkRestarts() {
        for (SimStation s : stations) {
            if (s.longestLosing > MOST_RESTARTS && options.faults.isStrict()) {
                history.violations.add("station " + s.id + " lost " + s.longestLosing + " times in a row");
            }
        }
    }

    // ---- figures ----

    private String describe() {
        StringBuilder b = new StringBuilder();
        for (SimStation s : stations) {
            b.append("station ").append(s.id).append(s.alive ? "" : " (down)");
            if (s.engine != null) {
                b.append(" state ").append(s.engine.state()).append(" left ").append(s.left).append(" at ").append(s.engine.commitNumber())
                        .append(" epoch ").append(s.engine.epoch()).append(s.engine.holdsToken() ? " token" : "")
                        .append(s.engine.isIsolated() ? " isolated" : "").append(s.engine.inTransaction() ? " in tx" : "")
                        .append(" members ").append(Long.toHexString(s.engine.members())).append("; ");
            }
        }
        return b.toString();
    }

    /** Sum of a counter over the stations' present lives. */
    public long total(int stat) {
        long n = 0;
        for (SimStation s : stations) {
            n += s.engine.stat(stat);
        }
        return n;
    }

    public int committed() {
        int n = 0;
        for (SimStation s : stations) {
            n += s.done;
        }
        return n;
    }

    public int unavailable() {
        int n = 0;
        for (SimStation s : stations) {
            n += s.unavailable;
        }
        return n;
    }

    public long framesSent() {
        return network.framesSent;
    }

    /** Virtual time until the work was done. */
    public long workTime() {
        return calmSince;
    }

    public String figures() {
        return committed() + " transactions in " + workTime() / 1000 + " ms virtual; aborts " + total(Stats.ABORTS) + ", page requests "
                + total(Stats.PAGE_REQUESTS) + ", token visits " + total(Stats.TOKEN_VISITS) + ", elections " + total(Stats.ELECTIONS)
                + ", repeated " + total(Stats.RETRANSMISSIONS) + ", repaired " + total(Stats.COMMITS_REPAIRED) + ", frames " + framesSent()
                + ", unavailable " + unavailable();
    }
}
