package org.plurix.cluster.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plurix.cluster.client.ClusterState;
import org.plurix.cluster.client.HeapSummary.Chunk;
import org.plurix.cluster.client.Stamp;
import org.plurix.cluster.control.StationInfo;
import org.plurix.cluster.control.StationReader;
import org.plurix.cluster.inspect.HeapRegions;
import org.plurix.cluster.launch.ClusterOptions;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.launch.NodeStatus;
import org.plurix.cluster.station.StationException;

import plurix.dhs.Stats;

/** Puts together what is known of the stations: the launcher's state, counters from heartbeats, objects from the heap. */
final class StateView {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LocalCluster cluster;
    private final HeapRegions regions;
    private final CommitFeed feed;
    private final TransactionNames names;
    private final StationReader reader;
    private Map<Integer, StationInfo> lastInfos = Map.of();
    private List<Chunk> lastChunks = List.of();

    StateView(LocalCluster cluster, HeapRegions regions, CommitFeed feed, TransactionNames names, StationReader reader) {
        this.reader = reader;
        this.cluster = cluster;
        this.regions = regions;
        this.feed = feed;
        this.names = names;
    }

    synchronized ClusterState state() {
        readHeap();
        List<ClusterState.Station> stations = new ArrayList<>();
        for (NodeStatus node : cluster.status()) {
            stations.add(node(node, lastInfos.get(node.number())));
        }
        stations.add(host());
        Stamp stamp = new Stamp(cluster.station().query(e -> e.commitNumber()), System.currentTimeMillis());
        List<ClusterState.Notice> notices = cluster.notices().all().stream()
                .map(n -> new ClusterState.Notice(n.time().toEpochMilli(), n.station(), n.text())).toList();
        return new ClusterState(stamp, cluster.options().name(), stations, notices, cluster.ethernet().faults().toString(), frames());
    }

    /** A cluster without a quorum cannot be read: then the last known transactions are shown beside the present state of the nodes. */
    private void readHeap() {
        try {
            Map<Integer, StationInfo> infos = new TreeMap<>();
            reader.stations(PATIENCE).forEach(s -> infos.put(s.id(), s));
            infos.values().forEach(s -> s.transactions().forEach(names::learn));
            lastInfos = infos;
            lastChunks = regions.chunks();
        } catch (StationException later) {
            System.getLogger(StateView.class.getName()).log(System.Logger.Level.DEBUG, "state: {0}", later.getMessage());
        }
    }

    private ClusterState.Station node(NodeStatus node, StationInfo info) {
        int id = node.number();
        List<ClusterState.Transaction> transactions = new ArrayList<>();
        if (info != null) {
            info.transactions().forEach(t -> transactions.add(new ClusterState.Transaction(t.id(), Integer.toHexString(t.id()), t.name(),
                    t.type(), t.slot(), t.priority(), t.runs(), t.aborts(), t.address())));
        }
        return new ClusterState.Station(id, node.name(), false, node.state().name(), node.pid(), node.member(), cluster.options().memoryMiB(),
                node.commits(), node.readOnlyCommits(), node.aborts(), counter(id, Stats.TRIES), node.pageRequests(), node.pagesServed(),
                feed.commitsPerSecond(id), feed.abortsPerSecond(id), info == null ? 0 : info.joins(), info == null ? 0 : info.upMillis(),
                heapBytes(id), transactions, info == null ? List.of() : info.failures());
    }

    private ClusterState.Station host() {
        int id = ClusterOptions.HOST_STATION;
        boolean member = cluster.station().query(e -> e.isJoined() ? 1 : 0) != 0;
        boolean isolated = cluster.station().query(e -> e.isIsolated() ? 1 : 0) != 0;
        List<ClusterState.Transaction> work = new ArrayList<>();
        new TreeMap<>(cluster.station().workNames()).forEach((key, name) -> work.add(new ClusterState.Transaction(key, Integer.toHexString(key),
                name, "", -1, 0, 0, 0, 0)));
        return new ClusterState.Station(id, "host", true, isolated ? "SILENT" : member ? "READY" : "STARTING", ProcessHandle.current().pid(),
                member, 0, counter(id, Stats.COMMITS), counter(id, Stats.READ_ONLY_COMMITS), counter(id, Stats.ABORTS),
                counter(id, Stats.TRIES), counter(id, Stats.PAGE_REQUESTS), counter(id, Stats.PAGES_SERVED), feed.commitsPerSecond(id),
                feed.abortsPerSecond(id), 1, ProcessHandle.current().info().startInstant().map(s -> System.currentTimeMillis() - s.toEpochMilli())
                        .orElse(0L), heapBytes(id), work, List.of());
    }

    private long counter(int station, int index) {
        return cluster.station().query(e -> e.memberStat(station, index));
    }

    private long heapBytes(int station) {
        return lastChunks.stream().filter(c -> c.station() == station).mapToLong(c -> c.end() - c.start()).sum();
    }

    private Map<String, Long> frames() {
        Map<String, Long> result = new LinkedHashMap<>();
        cluster.ethernet().counters().forEach((counter, count) -> result.put(counter.name(), count));
        return result;
    }
}
