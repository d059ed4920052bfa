package org.plurix.cluster.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plurix.cluster.client.DeployResult;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.launch.NodeStatus;
import org.plurix.cluster.record.NodeRing;

/** Waits until each node has applied a commit, and says when; a node that does not follow is reported, not waited for. */
public final class DeployTracking {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(2);

    private final LocalCluster cluster;

    public DeployTracking(LocalCluster cluster) {
        this.cluster = cluster;
    }

    /** Outcomes per node; times count from {@code startNanos}. */
    public List<DeployResult.NodeOutcome> follow(long commit, long startNanos) {
        Map<Integer, Double> times = new HashMap<>();
        List<NodeStatus> nodes = cluster.status();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!allHave(commit, nodes, times, startNanos) && System.nanoTime() < end) {
            cluster.station().await(engine -> false, LOOK);
        }
        List<DeployResult.NodeOutcome> result = new ArrayList<>();
        for (NodeStatus node : nodes) {
            long at = applied(node);
            Double millis = times.get(node.number());
            String reason = millis != null ? "" : node.member() ? "has not applied it yet; it will before it runs any further transaction"
                    : "is not in the cluster now; it gets it when it joins";
            result.add(new DeployResult.NodeOutcome(node.number(), node.name(), millis != null, at, millis == null ? 0 : millis, reason));
        }
        return result;
    }

    private boolean allHave(long commit, List<NodeStatus> nodes, Map<Integer, Double> times, long startNanos) {
        boolean all = true;
        for (NodeStatus node : nodes) {
            if (!times.containsKey(node.number()) && applied(node) >= commit) {
                times.put(node.number(), (System.nanoTime() - startNanos) / 1e6);
            }
            boolean member = cluster.station().query(e -> e.isMember(node.number()) ? 1 : 0) != 0;
            all &= !member || times.containsKey(node.number());
        }
        return all;
    }

    /** From the node's own events, which are in its RAM at once, or else from its last frame. */
    private long applied(NodeStatus node) {
        long heard = cluster.station().query(e -> e.memberCommit(node.number()));
        try {
            return cluster.process(node.number()).isAlive() ? Math.max(heard, NodeRing.lastApplied(cluster.process(node.number()).memory())) : heard;
        } catch (IOException justEnding) {
            return heard;
        }
    }
}
