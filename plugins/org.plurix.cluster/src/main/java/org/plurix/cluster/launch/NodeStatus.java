package org.plurix.cluster.launch;

/** A node as {@code ps} and the IDE show it; the counters come from the node's heartbeats. */
public record NodeStatus(int number, String name, NodeState state, long pid, boolean member, long commits, long readOnlyCommits, long aborts,
        long pageRequests, long pagesServed) {
}
