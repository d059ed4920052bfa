package org.plurix.cluster.launch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

import org.plurix.cluster.station.StationException;

import plurix.dhs.Engine;

/** Watches which stations the host's engine hears and tells the cluster about changes, well within two seconds. */
final class NodeMonitor {
    private static final Logger LOG = System.getLogger(NodeMonitor.class.getName());
    private static final Duration LOOK = Duration.ofMillis(200);
    /** The engine suspects a station after 0.7 s; with this a silent node is reported after 1.3 to 1.5 s. */
    private static final long GRACE_NANOS = 600_000_000L;

    private final LocalCluster cluster;
    private final Thread thread;
    private volatile boolean stopped;
    private final long[] since = new long[ClusterOptions.MAX_NODES];
    private long silent;
    private long reported;

    NodeMonitor(LocalCluster cluster) {
        this.cluster = cluster;
        thread = new Thread(this::run, "plurix-monitor");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!stopped) {
                long known = silent;
                cluster.station().await(e -> stopped || silentNodes(e) != known, LOOK);
                observe(cluster.station().query(NodeMonitor::silentNodes), System.nanoTime());
            }
        } catch (StationException failure) {
            if (!stopped) {
                LOG.log(Level.ERROR, "nodes are no longer watched", failure);
            }
        }
    }

    /** Reports a node that stays silent, not one that is merely late once on a busy machine. */
    private void observe(long now, long time) {
        for (int i = 0; i < ClusterOptions.MAX_NODES; i++) {
            long bit = 1L << i;
            if ((now & bit) == 0) {
                if ((reported & bit) != 0) {
                    reported &= ~bit;
                    cluster.heard(i, false);
                }
            } else if ((silent & bit) == 0) {
                since[i] = time;
            } else if ((reported & bit) == 0 && time - since[i] >= GRACE_NANOS) {
                reported |= bit;
                cluster.heard(i, true);
            }
        }
        silent = now;
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
