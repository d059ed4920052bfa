package org.plurix.cluster.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.plurix.cluster.fault.FaultPlan;
import org.plurix.cluster.launch.LocalCluster;

/**
 * Makes trouble, one thing at a time, with time between for the cluster to work: a partition that cuts off one node (and heals), a node whose
 * power is cut (and comes back), a node that stands still. Frames are lost, doubled and reordered all the time. Used by one thread.
 */
final class Nemesis {
    /** What can happen. */
    private enum Trouble {
        PARTITION, KILL, PAUSE
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REMOVAL_SECONDS = 20;
    private static final int QUIET_LEAST = 1500;
    private static final int QUIET_MORE = 2500;
    private static final int TROUBLE_LEAST = 500;
    private static final int TROUBLE_MORE = 2500;
    private static final int PAUSE_MORE = 900;

    private final LocalCluster cluster;
    private final SoakOptions options;
    private final Random random;
    private final Consumer<String> progress;
    private final List<Trouble> choice = new ArrayList<>();
    private final int[] counts = new int[Trouble.values().length];

    Nemesis(LocalCluster cluster, SoakOptions options, Consumer<String> progress) {
        this.cluster = cluster;
        this.options = options;
        this.progress = progress;
        random = new Random(options.seed());
        if (options.partitions()) {
            choice.add(Trouble.PARTITION);
        }
        if (options.kills()) {
            choice.add(Trouble.KILL);
        }
        if (options.pauses()) {
            choice.add(Trouble.PAUSE);
        }
    }

    private FaultPlan.Builder frames() {
        return new FaultPlan.Builder(options.seed()).loss(options.lossPpm()).duplicate(options.duplicatePpm()).reorder(options.reorderPpm());
    }

    void begin() {
        cluster.ethernet().setFaults(frames().build());
    }

    void end() {
        cluster.ethernet().setFaults(FaultPlan.NONE);
    }

    /** Milliseconds without trouble before the next one. */
    long quietMillis() {
        return QUIET_LEAST + random.nextInt(QUIET_MORE);
    }

    /** One piece of trouble, whole. {@code dead} is told a node that has left the cluster, before it is started again. */
    void strike(Sleeper sleeper, IntConsumer dead) {
        if (choice.isEmpty()) {
            return;
        }
        Trouble trouble = choice.get(random.nextInt(choice.size()));
        int node = random.nextInt(options.nodes());
        counts[trouble.ordinal()]++;
        switch (trouble) {
            case PARTITION -> partition(sleeper, node);
            case PAUSE -> pause(sleeper, node);
            default -> kill(sleeper, node, dead);
        }
    }

    private void partition(Sleeper sleeper, int node) {
        long millis = TROUBLE_LEAST + random.nextInt(TROUBLE_MORE);
        progress.accept("node " + node + " is cut off for " + millis + " ms");
        cluster.ethernet().setFaults(frames().group(Set.of(node)).build());
        sleeper.sleep(millis);
        cluster.ethernet().setFaults(frames().build());
    }

    private void pause(Sleeper sleeper, int node) {
        long millis = TROUBLE_LEAST / 2 + random.nextInt(PAUSE_MORE);
        progress.accept("node " + node + " stands still for " + millis + " ms");
        cluster.process(node).freeze();
        sleeper.sleep(millis);
        cluster.process(node).resume();
    }

    private void kill(Sleeper sleeper, int node, IntConsumer dead) {
        long millis = random.nextInt(TROUBLE_LEAST);
        progress.accept("node " + node + " is killed");
        cluster.kill(node);
        if (cluster.station().await(e -> !e.isMember(node), Duration.ofSeconds(REMOVAL_SECONDS))) {
            dead.accept(node);
            sleeper.sleep(millis);
        }
        cluster.restart(node, PATIENCE);
        progress.accept("node " + node + " is back");
    }

    String summary() {
        return counts[Trouble.PARTITION.ordinal()] + " partitions, " + counts[Trouble.KILL.ordinal()] + " nodes killed and started again, "
                + counts[Trouble.PAUSE.ordinal()] + " pauses";
    }

    /** How the caller waits; it must return early when the run is broken off. */
    interface Sleeper {
        void sleep(long millis);
    }
}
