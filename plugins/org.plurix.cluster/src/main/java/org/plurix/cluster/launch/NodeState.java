package org.plurix.cluster.launch;

/** What the launcher knows about a node. */
public enum NodeState {
    STARTING, READY, SILENT, DEAD, KILLED
}
