package org.plurix.cluster.control;

import java.util.ArrayList;
import java.util.List;

import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.station.HeapSession;
import org.plurix.cluster.station.PageLostException;

/** Reads the operating system's own objects (package {@code plurix}) inside a transaction: stations, transaction vectors, failures. */
public final class SystemView {
    private static final String CLUSTER = "plurix.Cluster";
    /** Shown for an object whose page went down with its only holder. */
    private static final String LOST = "(lost)";
    private final HeapReader reader;

    public SystemView(HeapSession session) {
        reader = session.reader();
    }

    public boolean isFormatted() {
        return reader.staticObject(CLUSTER, "stations") != null;
    }

    /** What is read of a transaction's own object, which its station writes all the time. */
    public interface Transactions {
        /** Id, name and class; slot data are filled in by the caller. */
        TransactionInfo describe(int address);
    }

    public List<StationInfo> stations() {
        return stations(this::describe);
    }

    /** As {@link #stations()}, with the transactions' own objects left to the caller. */
    public List<StationInfo> stations(Transactions details) {
        List<StationInfo> result = new ArrayList<>();
        HeapObject stations = reader.staticObject(CLUSTER, "stations");
        for (int i = 0; stations != null && i < stations.length(); i++) {
            if (reader.memory().load32(stations.elementAddress(i)) != 0) {
                result.add(station(i, stations, details));
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

    private StationInfo station(int index, HeapObject stations, Transactions details) {
        try {
            return station(stations.element(index), details);
        } catch (PageLostException lost) {
            return new StationInfo(index, LOST, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of());
        }
    }

    private StationInfo station(HeapObject station, Transactions details) {
        int id = station.getInt("id");
        HeapObject statistics = station.get("statistics");
        return new StationInfo(id, station.getString("name"), station.getInt("joins"), statistics.getLong("upMillis"),
                statistics.getInt("commits"), statistics.getInt("readOnlyCommits"), statistics.getInt("aborts"),
                statistics.getInt("pageRequests"), statistics.getInt("pageReplies"), statistics.getInt("failureCount"),
                failures(statistics), transactions(id, station.get("transactions"), statistics, details));
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

    private static List<TransactionInfo> transactions(int station, HeapObject vector, HeapObject statistics, Transactions details) {
        HeapObject slots = vector.get("slots");
        HeapObject priorities = vector.get("priorities");
        HeapObject runs = statistics.get("slotRuns");
        HeapObject aborts = statistics.get("slotAborts");
        List<TransactionInfo> result = new ArrayList<>();
        for (int i = 0; i < slots.length(); i++) {
            int address = vector.reader().memory().load32(slots.elementAddress(i));
            if (address != 0) {
                TransactionInfo t = details.describe(address);
                result.add(new TransactionInfo(t.id(), t.name(), t.type(), station, i, priorities.intElement(i), runs.intElement(i),
                        aborts.intElement(i), address));
            }
        }
        return result;
    }

    /** The facts that a transaction keeps: id, name, class. */
    public TransactionInfo describe(int address) {
        try {
            HeapObject transaction = reader.object(address);
            String name = transaction.getString("name");
            String type = transaction.type().name();
            return new TransactionInfo(transaction.getInt("id"), name == null ? type : name, type, 0, 0, 0, 0, 0, address);
        } catch (PageLostException lost) {
            return new TransactionInfo(0, LOST, LOST, 0, 0, 0, 0, 0, address);
        }
    }

    /**
     * The transaction that a user means: its id (hexadecimal as ps prints it), or its name or class if only one has it.
     */
    static TransactionInfo choose(List<TransactionInfo> all, String wanted) {
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
