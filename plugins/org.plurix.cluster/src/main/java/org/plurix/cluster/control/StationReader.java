package org.plurix.cluster.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.station.ClusterHeap;

/**
 * Reads stations and transactions again and again for views. A running transaction writes its own object all the time, and reading that object
 * would make the host compete with it; but what is shown of it (id, name, class) never changes, so each is read once, alone. Any thread may call.
 */
public final class StationReader {
    private static final int MOST_KNOWN = 10_000;
    private static final String UNREAD = "";

    private final ClusterHeap heap;
    private final Map<Integer, TransactionInfo> known = new HashMap<>();

    public StationReader(ClusterHeap heap) {
        this.heap = heap;
    }

    /** @throws org.plurix.cluster.station.StationException if the cluster does not answer in time */
    public synchronized List<StationInfo> stations(Duration patience) {
        Set<Integer> missing = new TreeSet<>();
        List<StationInfo> stations = heap.read("state of the stations", patience, session -> {
            missing.clear();
            return new SystemView(session).stations(address -> {
                TransactionInfo facts = known.get(address);
                return facts != null ? facts : unread(missing, address);
            });
        });
        if (missing.isEmpty()) {
            return stations;
        }
        for (int address : missing) {
            read(address, patience);
        }
        List<StationInfo> result = new ArrayList<>();
        stations.forEach(station -> result.add(withNames(station)));
        return result;
    }

    /** Stands for a transaction until it has been read. */
    private static TransactionInfo unread(Set<Integer> missing, int address) {
        missing.add(address);
        return new TransactionInfo(0, UNREAD, UNREAD, 0, 0, 0, 0, 0, address);
    }

    private void read(int address, Duration patience) {
        try {
            TransactionInfo info = heap.read("a transaction's name", patience, session -> new SystemView(session).describe(address));
            if (known.size() > MOST_KNOWN) {
                known.clear();
            }
            known.put(address, info);
        } catch (HeapException noObject) {
            known.remove(address);      // it has left its slot and is gone by now
        }
    }

    private StationInfo withNames(StationInfo s) {
        List<TransactionInfo> transactions = new ArrayList<>();
        for (TransactionInfo t : s.transactions()) {
            TransactionInfo facts = known.get(t.address());
            if (facts != null) {
                transactions.add(new TransactionInfo(facts.id(), facts.name(), facts.type(), t.station(), t.slot(), t.priority(), t.runs(),
                        t.aborts(), t.address()));
            }
        }
        return new StationInfo(s.id(), s.name(), s.joins(), s.upMillis(), s.commits(), s.readOnlyCommits(), s.aborts(), s.pageRequests(),
                s.pageReplies(), s.failureCount(), s.failures(), transactions);
    }
}
