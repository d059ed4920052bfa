package org.plurix.cluster.control;

import java.util.List;

/** A station that has joined, as its objects in the heap describe it. */
public record StationInfo(int id, String name, int joins, long upMillis, int commits, int readOnlyCommits, int aborts, int pageRequests,
        int pageReplies, int failureCount, List<String> failures, List<TransactionInfo> transactions) {
}
