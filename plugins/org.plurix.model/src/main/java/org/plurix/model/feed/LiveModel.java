package org.plurix.model.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/**
 * Live models of any number of clusters. Each has a worker thread of its own while somebody is interested in it, so that one that does not
 * answer holds up no other. All changes to the EMF objects are made in the given executor, which must run its tasks one after another in one
 * thread (a user interface gives its own).
 */
public final class LiveModel implements AutoCloseable {
    private final Executor executor;
    private final Connector connector;
    private final Map<String, LiveCluster> clusters = new TreeMap<>();

    public LiveModel(Executor executor) {
        this(executor, Connector.LOCAL);
    }

    public LiveModel(Executor executor, Connector connector) {
        this.executor = executor;
        this.connector = connector;
    }

    /** The live model of the cluster of that name, whether it runs or not; the same object every time. */
    public synchronized LiveCluster cluster(String name) {
        return clusters.computeIfAbsent(name, n -> new LiveCluster(n, connector, executor));
    }

    /** All that were asked for. */
    public synchronized List<LiveCluster> clusters() {
        return new ArrayList<>(clusters.values());
    }

    /** Ends all worker threads; the models keep their last values. */
    @Override
    public void close() {
        clusters().forEach(LiveCluster::close);
    }
}
