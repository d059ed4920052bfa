package org.plurix.cluster.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.plurix.cluster.control.Commands;
import org.plurix.cluster.control.SystemView;
import org.plurix.cluster.deploy.BundledPrograms;
import org.plurix.cluster.deploy.DeployService;
import org.plurix.cluster.launch.BootImage;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.launch.NodeState;
import org.plurix.cluster.launch.TemporaryCluster;
import org.plurix.cluster.qemu.NodeException;
import org.plurix.cluster.record.EventSource;
import org.plurix.cluster.record.EventTail;
import org.plurix.cluster.station.PageLostException;
import org.plurix.cluster.station.StationException;
import org.plurix.cluster.watch.ClusterSources;

/**
 * {@code plurix soak}: real nodes work on accounts and lists while frames are lost and nodes are cut off, killed and started again; then
 * everything that was committed is checked. One thread; a cluster of its own.
 */
public final class Soak {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int WORKERS_PER_NODE = 3;
    private static final int APPENDER = 1;
    private static final int RECORDED_EVENTS = 1 << 16;
    private static final long AUDIT_EVERY_MILLIS = 400;
    private static final long ASK_EVERY_MILLIS = 500;
    /** Least uncertainty of times between stations, on a machine that is busy with other things. */
    private static final long LEAST_ERROR_MICROS = 20_000;
    private static final int ERROR_FACTOR = 4;
    private static final double NANOS = 1e9;

    private final SoakOptions options;
    private final Consumer<String> progress;
    private final LocalCluster cluster;
    private final EventStory story = new EventStory();
    private final ListLog log = new ListLog();
    private final List<String> violations = new ArrayList<>();
    private final ClusterSources sources;
    private final EventTail tail;
    private volatile boolean ended;
    private long hostAudits;

    private Soak(SoakOptions options, Consumer<String> progress, LocalCluster cluster) {
        this.options = options;
        this.progress = progress;
        this.cluster = cluster;
        sources = new ClusterSources(cluster);
        tail = new EventTail(RECORDED_EVENTS, sources);
        tail.listen(story);
    }

    /** Runs and checks; {@code progress} hears what is done to the cluster. Nothing of the cluster is left behind. */
    public static SoakReport run(SoakOptions options, Consumer<String> progress) throws IOException {
        BootImage image = new ImageBuilder(ImageBuilder.projectHome()).image(progress);
        SoakReport[] report = new SoakReport[1];
        TemporaryCluster.use("soak", options.nodes(), image, false, cluster -> {
            Soak soak = new Soak(options, progress, cluster);
            try {
                report[0] = soak.run();
            } finally {
                soak.ended = true;
                soak.tail.close();
            }
        });
        return report[0];
    }

    private SoakReport run() {
        start();
        Nemesis nemesis = new Nemesis(cluster, options, progress);
        long begin = System.nanoTime();
        try {
            trouble(nemesis, begin + options.duration().toNanos());
        } catch (StationException | NodeException | IllegalStateException broken) {
            violations.add("the run broke off after " + (System.nanoTime() - begin) / 1_000_000 + " ms: " + broken.getMessage());
        }
        nemesis.end();
        double seconds = (System.nanoTime() - begin) / NANOS;
        try {
            stop();
        } catch (StationException | IllegalStateException hangs) {
            violations.add(hangs.getMessage());
        }
        return check(seconds, nemesis);
    }

    private void trouble(Nemesis nemesis, long end) {
        nemesis.begin();
        while (System.nanoTime() < end) {
            sleep(Math.min(nemesis.quietMillis(), (end - System.nanoTime()) / 1_000_000));
            if (System.nanoTime() < end) {
                nemesis.strike(this::sleep, this::died);
            }
        }
    }

    private void start() {
        cluster.awaitFounded();
        for (int i = 0; i < options.nodes(); i++) {
            cluster.addNode();
        }
        for (int i = 0; i < options.nodes(); i++) {
            cluster.awaitReady(i, PATIENCE);
        }
        new DeployService(cluster).deployFiles(BundledPrograms.read("soak/Soak.java", "soak/Slot.java", "soak/AppendList.java", "soak/Log.java",
                "soak/LogPiece.java", "soak/Worker.java", "soak/Teller.java", "soak/Appender.java", "soak/Auditor.java"));
        Thread asker = new Thread(this::keepWatching, "plurix-soak-events");
        asker.setDaemon(true);
        asker.start();
        tail.ask();
        for (int node = 0; node < options.nodes(); node++) {
            log.lifeBegins(appender(node), Math.max(1, story.lives(node)), 0);
        }
        cluster.heap().update("soak", PATIENCE, s -> Commands.start(s, SoakData.NAME,
                List.of(Long.toString(options.seed() & 0xFFFF), Integer.toString(options.nodes())), 0));
        await("the start of the workload", () -> cluster.heap().read("soak", PATIENCE, SoakData::root) != null);
    }

    private static int appender(int node) {
        return node * WORKERS_PER_NODE + APPENDER;
    }

    private void keepWatching() {
        while (!ended) {
            tail.ask();
            pause(ASK_EVERY_MILLIS);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", interrupted);
        }
    }

    /** Waits, and audits the accounts meanwhile. */
    private void sleep(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            pause(Math.min(left, AUDIT_EVERY_MILLIS));
            audit();
        }
    }

    private void audit() {
        try {
            int sum = cluster.heap().read("soak", PATIENCE, s -> {
                int all = 0;
                for (int account : SoakData.root(s).get("accounts").ints()) {
                    all += account;
                }
                return all - SoakData.OPENING_BALANCE * SoakData.root(s).get("accounts").length();
            });
            hostAudits++;
            if (sum != 0) {
                violations.add("the host station saw accounts whose sum is wrong by " + sum);
            }
        } catch (PageLostException lost) {
            violations.add("the host station's audit: " + lost.getMessage());
        }
    }

    private void died(int node) {
        tail.ask();
        int life = story.lives(node);
        try {
            int done = SoakData.done(cluster.heap(), node, WORKERS_PER_NODE).get(appender(node));
            log.lifeBegins(appender(node), Math.max(1, life) + 1, done);
        } catch (PageLostException lost) {
            violations.add("node " + node + " was killed: " + lost.getMessage());
        }
    }

    private void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what + " took more than " + PATIENCE.toSeconds() + " s");
            }
            cluster.station().await(e -> false, LOOK);
        }
    }

    private void stop() {
        for (int i = 0; i < options.nodes(); i++) {
            int node = i;
            await("the recovery of node " + i, () -> cluster.state(node) == NodeState.READY);
        }
        cluster.heap().update("soak", PATIENCE, s -> {
            s.setInt(SoakData.root(s), "stopped", 1);
            return null;
        });
        try {
            await("the end of all workers", () -> cluster.heap().read("soak", PATIENCE, s -> SoakData.root(s).getInt("running")) == 0);
        } finally {
            failures();
            tail.ask();
        }
    }

    /** Programs never fail here; what nodes report is a page that cannot be had, or worse. */
    private void failures() {
        cluster.heap().read("soak", PATIENCE, s -> new SystemView(s).stations())
                .forEach(station -> station.failures().forEach(text -> violations.add(station.name() + ": a transaction failed: " + text)));
    }

    private SoakReport check(double seconds, Nemesis nemesis) {
        long start = System.nanoTime();
        violations.addAll(story.violations());
        long transfers = 0;
        int timed = 0;
        List<SoakChecks.ListTransaction> transactions = new ArrayList<>();
        try {
            SoakData data = SoakData.read(cluster.heap());
            TreeSet<Integer> incomplete = new TreeSet<>();
            long error = LEAST_ERROR_MICROS;
            for (EventSource source : sources.get()) {
                error = Math.max(error, ERROR_FACTOR * source.errorMicros());
                if (source.dropped() > 0) {
                    incomplete.add(source.station());
                }
            }
            for (SoakData.Worker worker : data.workers) {
                transfers += worker.is("Teller") ? worker.done() : 0;
                if (worker.is("Appender")) {
                    transactions.addAll(log.transactions(worker, incomplete.contains(worker.index() / WORKERS_PER_NODE) ? null : story));
                }
            }
            if (options.history() != null) {
                HistoryFile.write(options.history(), data, transactions);
            }
            timed = (int) transactions.stream().filter(t -> t.place() != null).count();
            violations.addAll(new SoakChecks(data, transactions, error).run());
        } catch (StationException | IllegalStateException | UncheckedIOException broken) {
            violations.add("what the run has left cannot be read or written: " + broken.getMessage());
        }
        Map<String, Long> frames = new TreeMap<>();
        cluster.ethernet().counters().forEach((counter, count) -> {
            if (count > 0) {
                frames.put(counter.name().toLowerCase(Locale.ROOT).replace('_', ' '), count);
            }
        });
        return new SoakReport(options.seed(), options.nodes(), seconds, transfers, transactions.size(), story.readOnly(), story.commits(), timed,
                story.abortsByCause(), story.longestStallMillis(), story.elections(), nemesis.summary(), frames, hostAudits,
                (System.nanoTime() - start) / NANOS, violations);
    }
}
