package org.plurix.cluster.control;

import java.util.ArrayList;
import java.util.List;

import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.station.HeapSession;

/** Reads the operating system's own objects (package {@code plurix}) inside a transaction: stations, transaction vectors, failures. */
public final class SystemView {
    private static final String CLUSTER = "plurix.Cluster";
    private final HeapReader reader;

    public SystemView(HeapSession session) {
        reader = session.reader();
    }

    public boolean isFormatted() {
        return reader.staticObject(CLUSTER, "stations") != null;
    }

    public List<StationInfo> stations() {
        List<StationInfo> result = new ArrayList<>();
        HeapObject stations = reader.staticObject(CLUSTER, "stations");
        for (int i = 0; stations != null && i < stations.length(); i++) {
            HeapObject station = stations.element(i);
            if (station != null) {
                result.add(station(station));
            }
        }
        return result;
    }

    /** The station object, or a message that lists those that exist. */
    public HeapObject stationObject(int id) {
        HeapObject stations = reader.staticObject(CLUSTER, "stations");
        HeapObject station = stations == null || id < 0 || id >= stations.length() ? null : stations.element(id);
        if (station == null) {
            throw new ControlException("there is no station " + id + " in the cluster. Stations: " + names());
        }
        return station;
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (StationInfo station : stations()) {
            names.add(station.id() + " (" + station.name() + ")");
        }
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private StationInfo station(HeapObject station) {
        int id = station.getInt("id");
        HeapObject statistics = station.get("statistics");
        return new StationInfo(id, station.getString("name"), station.getInt("joins"), statistics.getLong("upMillis"),
                statistics.getInt("commits"), statistics.getInt("readOnlyCommits"), statistics.getInt("aborts"),
                statistics.getInt("pageRequests"), statistics.getInt("pageReplies"), statistics.getInt("failureCount"),
                failures(statistics), transactions(id, station.get("transactions"), statistics));
    }

    private List<String> failures(HeapObject statistics) {
        HeapObject ring = statistics.get("failures");
        int count = statistics.getInt("failureCount");
        List<String> result = new ArrayList<>();
        for (int i = Math.max(0, count - ring.length()); i < count; i++) {
            HeapObject text = ring.element(i % ring.length());
            if (text != null) {
                result.add(reader.string(text.address()));
            }
        }
        return result;
    }

    private List<TransactionInfo> transactions(int station, HeapObject vector, HeapObject statistics) {
        HeapObject slots = vector.get("slots");
        HeapObject priorities = vector.get("priorities");
        HeapObject runs = statistics.get("slotRuns");
        HeapObject aborts = statistics.get("slotAborts");
        List<TransactionInfo> result = new ArrayList<>();
        for (int i = 0; i < slots.length(); i++) {
            HeapObject transaction = slots.element(i);
            if (transaction != null) {
                String name = transaction.getString("name");
                result.add(new TransactionInfo(transaction.getInt("id"), name == null ? transaction.type().name() : name,
                        transaction.type().name(), station, i, priorities.intElement(i), runs.intElement(i), aborts.intElement(i),
                        transaction.address()));
            }
        }
        return result;
    }

    /**
     * The transaction that a user means: its id (hexadecimal as ps prints it, or decimal), or its name or class if only one has it.
     */
    public TransactionInfo transaction(String wanted) {
        List<TransactionInfo> all = new ArrayList<>();
        stations().forEach(s -> all.addAll(s.transactions()));
        List<TransactionInfo> matching = all.stream().filter(t -> matches(t, wanted)).toList();
        if (matching.size() == 1) {
            return matching.get(0);
        }
        List<String> texts = new ArrayList<>();
        for (TransactionInfo t : matching.isEmpty() ? all : matching) {
            texts.add(Integer.toHexString(t.id()) + " (" + t.name() + " at station " + t.station() + ")");
        }
        String list = texts.isEmpty() ? "none" : String.join(", ", texts);
        throw new ControlException(matching.isEmpty() ? "there is no transaction '" + wanted + "'. Transactions: " + list
                : "'" + wanted + "' fits several transactions, give the number: " + list);
    }

    private static boolean matches(TransactionInfo transaction, String wanted) {
        return Integer.toHexString(transaction.id()).equalsIgnoreCase(wanted) || transaction.name().equals(wanted)
                || transaction.type().equals(wanted);
    }
}
