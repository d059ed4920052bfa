package org.plurix.cluster.watch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.plurix.cluster.control.StationInfo;
import org.plurix.cluster.control.StationReader;
import org.plurix.cluster.control.TransactionInfo;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.StationException;

/** Names of transactions by id, kept after they have ended. Read from the cluster at most once a second, and only when an id is not known. */
public final class TransactionNames {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long AGAIN_NANOS = 1_000_000_000L;
    private static final int KEPT = 10_000;

    private final ClusterHeap heap;
    private final StationReader reader;
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private long readAt;

    public TransactionNames(ClusterHeap heap, StationReader reader) {
        this.reader = reader;
        this.heap = heap;
        readAt = System.nanoTime() - AGAIN_NANOS;
    }

    /** Name, or class where it has none; empty when not known; "the system" for id 0. */
    public synchronized String of(int id) {
        if (id == 0) {
            return "the system";
        }
        String name = names.get(id);
        if (name == null && System.nanoTime() - readAt >= AGAIN_NANOS) {
            readAt = System.nanoTime();
            read();
            name = names.get(id);
        }
        return name == null ? "" : name;
    }

    private void read() {
        names.putAll(heap.station().workNames());
        try {
            for (StationInfo station : reader.stations(PATIENCE)) {
                station.transactions().forEach(this::learn);
            }
        } catch (StationException later) {
            return;     // the cluster is busy: they stay unknown for now
        }
        while (names.size() > KEPT) {
            names.remove(names.keySet().iterator().next());
        }
    }

    /** A transaction that somebody has read anyway. */
    synchronized void learn(TransactionInfo transaction) {
        if (transaction.id() != 0) {
            names.put(transaction.id(), transaction.name());
        }
    }
}
