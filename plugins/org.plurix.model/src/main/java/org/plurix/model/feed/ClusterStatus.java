package org.plurix.model.feed;

import org.plurix.model.Connection;

/**
 * Whether there is a cluster, and for when its values are valid. A lost cluster is an ordinary state; it is looked for again by itself.
 *
 * @param reason     for people; while connected: what the cluster could not answer, normally empty
 * @param commit     commit number of the last answer
 * @param asOfMillis wall time of the last answer, 0 if there was none
 */
public record ClusterStatus(Connection connection, String reason, long commit, long asOfMillis) {
    static final ClusterStatus UNKNOWN = new ClusterStatus(Connection.UNKNOWN, "", 0, 0);

    public boolean isConnected() {
        return connection == Connection.CONNECTED;
    }
}
