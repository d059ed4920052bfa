package org.plurix.cluster.bench.dhs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.plurix.cluster.bench.FrameTimes;
import org.plurix.cluster.bench.Measure;
import org.plurix.cluster.bench.Samples;
import org.plurix.cluster.launch.BootImage;
import org.plurix.cluster.launch.ClusterOptions;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.launch.TemporaryCluster;

/**
 * {@code plurix bench dhs}: the shared heap under load, beside other systems that do the same work in the same run. All figures are medians of
 * windows; they depend on the machine and its load, their ratios less so.
 */
public final class DhsBench {
    private static final int CLIENTS = 3;
    private static final int FETCH_ROUNDS = 5;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;

    /** A row of the comparison: a workload with as many clients. */
    private record Work(String name, Workload workload, int clients) {
    }

    private static final List<Work> WORK = List.of(new Work("counter, 3 clients", Workload.COUNTER, CLIENTS),
            new Work("bank, 3 clients", Workload.BANK, CLIENTS), new Work("sum of 100 shared accounts, 3 clients", Workload.READ, CLIENTS),
            new Work("own number, 1 client of 3", Workload.OWN, 1), new Work("own number, 3 clients", Workload.OWN, CLIENTS));

    private final DhsOptions options;
    private final Consumer<String> progress;
    private final Map<String, Map<Work, Measure>> rates = new LinkedHashMap<>();
    private final Map<String, String> systems = new LinkedHashMap<>();
    private final List<Measure> engine = new ArrayList<>();
    /** Of the run in which one node works alone. */
    private Samples raw;

    private DhsBench(DhsOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Runs everything; {@code progress} hears each figure as it is known. */
    public static DhsReport run(DhsOptions options, Consumer<String> progress) throws IOException {
        return new DhsBench(options, progress).run();
    }

    private DhsReport run() throws IOException {
        BootImage image = new ImageBuilder(ImageBuilder.projectHome()).image(text -> progress.accept(text + " ..."));
        systems.put(DhsReport.PLURIX, CLIENTS + " nodes emulated by QEMU, all written pages checked for conflicts");
        TemporaryCluster.use("bench-dhs", CLIENTS, image, false, this::plurix);
        if (options.peers()) {
            peers();
        }
        scaling(image);
        TemporaryCluster.use("bench-dhs", 1, image, true, cluster -> GuestInstructions.measure(cluster).forEach(this::engine));
        return new DhsReport(List.of("Clients and servers on this machine, " + Runtime.getRuntime().availableProcessors()
                + " processors; medians of " + options.windows() + " windows of " + options.window().toMillis() + " ms"), systems, rows(), engine);
    }

    private void engine(Measure measure) {
        engine.add(measure);
        progress.accept(measure.toString());
    }

    private void plurix(LocalCluster cluster) throws IOException {
        PlurixContender nodes = PlurixContender.up(cluster, CLIENTS);
        for (Work work : WORK) {
            FrameTimes times = new FrameTimes(ClusterOptions.HOST_STATION);
            cluster.ethernet().setTap(times);
            contend(DhsReport.PLURIX, nodes, work);
            cluster.ethernet().setTap((nanos, port, frame) -> { });
            atTheSwitch(work, times);
        }
        fetches(nodes);
    }

    /** Node 1 reads what node 0 has just written, and nobody else has anything to do. */
    private void fetches(PlurixContender nodes) {
        nodes.startToucher(1);
        nodes.rewrite();
        FrameTimes times = new FrameTimes(ClusterOptions.HOST_STATION);
        nodes.cluster().ethernet().setTap(times);
        for (int i = 0; i < FETCH_ROUNDS; i++) {
            nodes.rewrite();
        }
        nodes.cluster().ethernet().setTap((nanos, port, frame) -> { });
        if (times.page.size() > 0) {
            engine(Measure.of("fetch of a page, nothing else going on", times.page, "us", raw == null ? "" : ratio(times.page, raw)));
        }
    }

    /** Latencies as the switch sees them, without the programs' own time. */
    private void atTheSwitch(Work work, FrameTimes times) {
        if (work.workload() == Workload.COUNTER) {
            engine(Measure.of("raw round trip of a small frame, contended", times.raw, "us", times.raw.size() + " exchanges between nodes"));
            if (times.page.size() > 0) {
                engine(Measure.of("fetch of a page, contended", times.page, "us", ratio(times.page, times.raw)));
            }
        }
        boolean alone = work.workload() == Workload.OWN && work.clients() == 1;
        if (alone) {
            raw = times.raw;
            engine(Measure.of("raw round trip of a small frame, one node", raw, "us", raw.size() + " exchanges between nodes"));
        }
        if ((alone || work.workload() == Workload.COUNTER) && times.commit.size() > 0) {
            engine(Measure.of(alone ? "commit, uncontended" : "commit, " + CLIENTS + " nodes contend", times.commit, "us",
                    ratio(times.commit, times.raw)));
        }
    }

    private static String ratio(Samples one, Samples raw) {
        return String.format("%.2f x raw, %d measured", one.median() / raw.median(), one.size());
    }

    private void peers() throws IOException {
        Path log = Files.createTempFile("plurix-bench-peers", ".log");
        Peers peers = new Peers(ImageBuilder.projectHome(), log);
        systems.put(Peers.REDIS, "Redis " + Peers.redisVersion() + ", no persistence, " + CLIENTS + " client processes, WATCH and MULTI");
        try (Contender redis = peers.redis(CLIENTS)) {
            for (Work work : WORK) {
                contend(Peers.REDIS, redis, work);
            }
        }
        systems.put(Peers.GRID, "Hazelcast " + peers.gridVersion() + ", " + CLIENTS
                + " member processes, transactional map; its sums are not of one moment");
        try (Contender grid = peers.grid(CLIENTS)) {
            for (Work work : WORK) {
                contend(Peers.GRID, grid, work);
            }
        }
        Files.delete(log);
    }

    private void scaling(BootImage image) throws IOException {
        for (int count : options.nodes()) {
            TemporaryCluster.use("bench-dhs", count, image, false, cluster -> {
                PlurixContender nodes = PlurixContender.up(cluster, count);
                for (Workload workload : List.of(Workload.COUNTER, Workload.BANK, Workload.READ)) {
                    Samples rate = rate(nodes, workload, count)[0];
                    engine(Measure.of(workload.word + " on " + count + (count == 1 ? " node" : " nodes"), rate, "tx/s", ""));
                }
            });
        }
    }

    private void contend(String system, Contender contender, Work work) throws IOException {
        Samples[] rate = rate(contender, work.workload(), work.clients());
        Measure measure = Measure.of(system + ": " + work.name(), rate[0], "tx/s", String.format("%.2f aborted tries for each", rate[1].median()));
        rates.computeIfAbsent(system, s -> new LinkedHashMap<>()).put(work, measure);
        progress.accept(measure.toString());
    }

    /** Committed transactions per second, and aborted tries per committed transaction. */
    private Samples[] rate(Contender contender, Workload workload, int clients) throws IOException {
        contender.start(workload, clients);
        GuestInstructions.pause(options.warmUp().toMillis());
        Samples rate = new Samples();
        Samples aborts = new Samples();
        long committed = contender.committed();
        long aborted = contender.aborted();
        long time = System.nanoTime();
        for (int i = 0; i < options.windows(); i++) {
            GuestInstructions.pause(options.window().toMillis());
            long nowCommitted = contender.committed();
            long now = System.nanoTime();
            long nowAborted = contender.aborted();
            rate.add((nowCommitted - committed) * NANOS / (now - time));
            aborts.add((double) (nowAborted - aborted) / Math.max(1, nowCommitted - committed));
            committed = nowCommitted;
            aborted = nowAborted;
            time = now;
        }
        contender.stop();
        return new Samples[] {rate, aborts};
    }

    /** Rates, and what they mean for one client: the mean time from the begin of a transaction to its commit, with all its tries. */
    private List<DhsReport.Row> rows() {
        List<DhsReport.Row> rows = new ArrayList<>();
        for (Work work : WORK) {
            Map<String, Measure> figures = DhsReport.figures();
            rates.forEach((system, measures) -> figures.put(system, measures.get(work)));
            rows.add(DhsReport.Row.of(work.name(), "tx/s", true, figures));
        }
        for (Work work : List.of(WORK.get(0), WORK.get(3))) {
            Map<String, Measure> figures = DhsReport.figures();
            rates.forEach((system, measures) -> figures.put(system, latency(measures.get(work), work.clients())));
            rows.add(DhsReport.Row.of("a transaction takes: " + work.name(), "us", false, figures));
        }
        return rows;
    }

    private static Measure latency(Measure rate, int clients) {
        double scale = clients * MICROS;
        return new Measure(rate.name(), scale / rate.median(), scale / rate.most(), scale / rate.least(), "us", "");
    }
}
