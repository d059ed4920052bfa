package org.plurix.cluster.launch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

import org.plurix.cluster.station.StationException;

import plurix.dhs.Engine;

/** Watches which stations the host's engine hears and tells the cluster about changes, well within two seconds. */
final class NodeMonitor {
    private static final Logger LOG = System.getLogger(NodeMonitor.class.getName());
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final LocalCluster cluster;
    private final Thread thread;
    private volatile boolean stopped;
    private long silent;

    NodeMonitor(LocalCluster cluster) {
        this.cluster = cluster;
        thread = new Thread(this::run, "plurix-monitor");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!stopped) {
                cluster.station().await(e -> stopped || silentNodes(e) != silent, PATIENCE);
                long now = cluster.station().query(NodeMonitor::silentNodes);
                for (int i = 0; i < ClusterOptions.MAX_NODES; i++) {
                    if (((now ^ silent) >>> i & 1) != 0) {
                        cluster.heard(i, (now >>> i & 1) != 0);
                    }
                }
                silent = now;
            }
        } catch (StationException failure) {
            if (!stopped) {
                LOG.log(Level.ERROR, "nodes are no longer watched", failure);
            }
        }
    }

    /** A node counts as silent while it is suspected and from its removal until it is a member again. */
    private static long silentNodes(Engine engine) {
        long result = 0;
        for (int i = 0; i < ClusterOptions.MAX_NODES; i++) {
            if (engine.isSuspected(i) || !engine.isMember(i)) {
                result |= 1L << i;
            }
        }
        return result;
    }

    void stop() {
        stopped = true;
    }
}
