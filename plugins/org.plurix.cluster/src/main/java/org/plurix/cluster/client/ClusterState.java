package org.plurix.cluster.client;

import java.util.List;
import java.util.Map;

/** Stations with their transactions and counters. */
public record ClusterState(Stamp at, String name, List<Station> stations, List<Notice> notices, String faults, Map<String, Long> frames) {
    /**
     * A station: a node, or the host's own ({@code host} true, no process of its own).
     *
     * @param state         STARTING, READY, SILENT, DEAD, KILLED
     * @param commits       commits that wrote, since the station joined
     * @param commitsPerSecond all commits, over the last second
     * @param usedBytes     heap memory that the station has taken in chunks
     */
    public record Station(int id, String name, boolean host, String state, long pid, boolean member, int memoryMiB, long commits,
            long readOnlyCommits, long aborts, long tries, long pageRequests, long pagesServed, double commitsPerSecond,
            double abortsPerSecond, int joins, long upMillis, long usedBytes, List<Transaction> transactions, List<String> failures) {
    }

    /** A registered transaction; {@code key} is its id as commands take it (hexadecimal). */
    public record Transaction(int id, String key, String name, String type, int slot, int priority, int runs, int aborts, int address) {
    }

    /** {@code station} is -1 for the cluster as a whole. */
    public record Notice(long epochMillis, int station, String text) {
    }
}
