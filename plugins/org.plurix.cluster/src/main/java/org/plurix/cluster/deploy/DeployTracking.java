package org.plurix.cluster.deploy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plurix.cluster.client.DeployResult;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.launch.NodeStatus;

/** Waits until each node has applied a commit, and says when; a node that does not follow is reported, not waited for. */
public final class DeployTracking {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LocalCluster cluster;

    public DeployTracking(LocalCluster cluster) {
        this.cluster = cluster;
    }

    /** Outcomes per node; times count from {@code startNanos}. */
    public List<DeployResult.NodeOutcome> follow(long commit, long startNanos) {
        Map<Integer, Double> times = new HashMap<>();
        List<NodeStatus> nodes = cluster.status();
        cluster.station().await(engine -> {
            boolean all = true;
            for (NodeStatus node : nodes) {
                boolean here = engine.memberCommit(node.number()) >= commit;
                if (here) {
                    times.putIfAbsent(node.number(), (System.nanoTime() - startNanos) / 1e6);
                }
                all &= here || !engine.isMember(node.number());
            }
            return all;
        }, PATIENCE);
        List<DeployResult.NodeOutcome> result = new ArrayList<>();
        for (NodeStatus node : nodes) {
            long at = cluster.station().query(e -> e.memberCommit(node.number()));
            Double millis = times.get(node.number());
            String reason = millis != null ? "" : node.member() ? "has not applied it yet; it will before it runs any further transaction"
                    : "is not in the cluster now; it gets it when it joins";
            result.add(new DeployResult.NodeOutcome(node.number(), node.name(), millis != null, at, millis == null ? 0 : millis, reason));
        }
        return result;
    }
}
