package org.plurix.cluster.client;

import java.util.List;

/** Short status of a running cluster for views. */
public record ClusterInfo(String name, long commitNumber, List<NodeInfo> nodes) {
    /** {@code state}: STARTING, READY, SILENT, DEAD or KILLED. */
    public record NodeInfo(int id, String name, String state, long commits, long aborts) {
    }
}
