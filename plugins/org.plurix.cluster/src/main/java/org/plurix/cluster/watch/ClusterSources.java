package org.plurix.cluster.watch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.plurix.cluster.launch.ClusterOptions;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.qemu.NodeProcess;
import org.plurix.cluster.record.EventSource;
import org.plurix.cluster.record.HostEvents;
import org.plurix.cluster.record.NodeRing;

/** The event sources of a cluster on this machine: the host station's recorder and one ring per node, also over its restarts. */
public final class ClusterSources implements Supplier<List<EventSource>> {
    private static final Logger LOG = System.getLogger(ClusterSources.class.getName());
    private final LocalCluster cluster;
    private final HostEvents host;
    private final Map<Integer, NodeRing> rings = new TreeMap<>();

    public ClusterSources(LocalCluster cluster) {
        this.cluster = cluster;
        host = new HostEvents(ClusterOptions.HOST_STATION, cluster.recorder());
    }

    @Override
    public synchronized List<EventSource> get() {
        cluster.recorder().watch();
        List<EventSource> result = new ArrayList<>();
        for (int number : cluster.nodeNumbers()) {
            NodeRing ring = rings.computeIfAbsent(number, NodeRing::new);
            attach(ring, cluster.process(number));
            result.add(ring);
        }
        result.add(host);
        return result;
    }

    private static void attach(NodeRing ring, NodeProcess process) {
        try {
            ring.memory(process.isAlive() ? process.memory() : null);
        } catch (IOException justEnding) {
            LOG.log(Level.DEBUG, "{0}: {1}", process.config().name(), justEnding.getMessage());
            ring.memory(null);
        }
    }
}
