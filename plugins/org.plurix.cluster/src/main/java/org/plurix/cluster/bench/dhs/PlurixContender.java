package org.plurix.cluster.bench.dhs;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.plurix.cluster.control.Commands;
import org.plurix.cluster.control.NamedObjects;
import org.plurix.cluster.deploy.BundledPrograms;
import org.plurix.cluster.deploy.DeployService;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.station.HeapSession;

import plurix.dhs.Stats;

/**
 * A cluster of emulated nodes. Counts come from the host station's own engine (commits) and from the nodes' heartbeats (read-only commits,
 * aborts), so counting costs the nodes nothing.
 */
final class PlurixContender implements Contender {
    static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final String LOAD = "bench.Load";
    static final String TOUCHER = "bench.Toucher";

    private final LocalCluster cluster;
    private final int nodes;
    private Workload running;

    private PlurixContender(LocalCluster cluster, int nodes) {
        this.cluster = cluster;
        this.nodes = nodes;
    }

    /** Starts the nodes and brings the programs there. The cluster stays the caller's. */
    static PlurixContender up(LocalCluster cluster, int nodes) {
        cluster.awaitFounded();
        for (int i = 0; i < nodes; i++) {
            cluster.addNode();
        }
        for (int i = 0; i < nodes; i++) {
            cluster.awaitReady(i, PATIENCE);
        }
        new DeployService(cluster).deployFiles(BundledPrograms.read("bench/Load.java", "bench/Worker.java", "bench/Toucher.java", "bench/Rewrite.java"));
        return new PlurixContender(cluster, nodes);
    }

    LocalCluster cluster() {
        return cluster;
    }

    @Override
    public void start(Workload workload, int clients) {
        run(LOAD, List.of(Integer.toString(workload.code), Integer.toString(clients)));
        await("the start of " + workload.word, () -> read(s -> {
            HeapObject load = NamedObjects.find(s, LOAD);
            return load != null && !(load.getInt("stopped") != 0) && load.get("workers").length() == clients;
        }));
        running = workload;
    }

    void run(String type, List<String> arguments) {
        run(type, arguments, 0);
    }

    private void run(String type, List<String> arguments, int station) {
        cluster.heap().update("bench", PATIENCE, s -> Commands.start(s, type, arguments, station));
    }

    /** Starts the reader of many pages; it waits for its first round. */
    void startToucher(int station) {
        run(TOUCHER, List.of(), station);
        await("the start of " + TOUCHER, () -> read(s -> NamedObjects.find(s, TOUCHER)) != null);
    }

    /** Node 0 writes all pages of the toucher, which then fetches them. */
    void rewrite() {
        int before = read(s -> NamedObjects.find(s, TOUCHER).get("seen").intElement(0));
        run("bench.Rewrite", List.of());
        await("a round", () -> read(s -> NamedObjects.find(s, TOUCHER).get("seen").intElement(0)) > before);
    }

    <T> T read(Function<HeapSession, T> body) {
        return cluster.heap().read("bench", PATIENCE, body);
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what + " took more than " + PATIENCE.toSeconds() + " s");
            }
            cluster.station().await(e -> false, LOOK);
        }
    }

    @Override
    public long committed() {
        return running == Workload.READ || running == Workload.EMPTY ? sum(Stats.READ_ONLY_COMMITS)
                : cluster.station().query(e -> e.commitNumber());
    }

    @Override
    public long aborted() {
        return sum(Stats.ABORTS);
    }

    private long sum(int counter) {
        long sum = 0;
        for (int i = 0; i < nodes; i++) {
            int node = i;
            sum += cluster.station().query(e -> e.memberStat(node, counter));
        }
        return sum;
    }

    @Override
    public void stop() {
        cluster.heap().update("bench", PATIENCE, s -> {
            s.setInt(NamedObjects.find(s, LOAD), "stopped", 1);
            return null;
        });
        await("the end of " + running.word, () -> read(s -> NamedObjects.find(s, LOAD).getInt("running")) == 0);
        check();
    }

    private void check() {
        int[] found = read(s -> {
            HeapObject load = NamedObjects.find(s, LOAD);
            int done = 0;
            for (int i = 0; i < load.get("workers").length(); i++) {
                done += load.get("workers").element(i).getInt("done");
            }
            int money = 0;
            for (int account : load.get("accounts").ints()) {
                money += account;
            }
            return new int[] {load.get("counter").intElement(0), done, money, load.get("accounts").length(), load.getInt("wrong")};
        });
        if (running == Workload.COUNTER && found[0] != found[1] || found[2] != found[3] * 1000 || found[4] != 0) {
            throw new IllegalStateException(running.word + ": counter " + found[0] + " after " + found[1] + " transactions, " + found[2]
                    + " in " + found[3] + " accounts, " + found[4] + " wrong sums");
        }
    }

    @Override
    public void close() {
        // the cluster belongs to the caller
    }
}
