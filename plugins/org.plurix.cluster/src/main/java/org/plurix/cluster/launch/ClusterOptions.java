package org.plurix.cluster.launch;

import java.nio.file.Path;
import org.plurix.cluster.client.UpOptions;

import org.plurix.cluster.station.StationConfig;

/**
 * How a cluster is started.
 *
 * @param name      tells clusters of one user apart
 * @param nodes     how many nodes to start at first
 * @param memoryMiB RAM of each node, 32..64
 * @param runDir    directory for sockets and logs, short path
 * @param ramDir    directory for the nodes' RAM files
 * @param icount    nodes count guest instructions as time (benchmarks with one node)
 * @param copies    stations that keep every committed page
 */
public record ClusterOptions(String name, int nodes, int memoryMiB, Path runDir, Path ramDir, boolean icount, int copies) {
    public static final int MIN_MEMORY = 32;
    public static final int MAX_MEMORY = 64;
    /** Node numbers are 0..MAX_NODES-1; the host station has the number behind them. */
    public static final int MAX_NODES = UpOptions.MOST_NODES;
    public static final int HOST_STATION = MAX_NODES;

    public ClusterOptions(String name, int nodes, int memoryMiB, Path runDir, Path ramDir, boolean icount) {
        this(name, nodes, memoryMiB, runDir, ramDir, icount, StationConfig.DEFAULT_COPIES);
    }

    public ClusterOptions {
        if (copies < 1 || copies > MAX_NODES) {
            throw new IllegalArgumentException("a page is kept on 1 to " + MAX_NODES + " stations, not " + copies);
        }
        if (nodes < 1 || nodes > MAX_NODES) {
            throw new IllegalArgumentException("a cluster has 1 to " + MAX_NODES + " nodes, not " + nodes);
        }
        if (memoryMiB < MIN_MEMORY || memoryMiB > MAX_MEMORY) {
            throw new IllegalArgumentException("a node has " + MIN_MEMORY + " to " + MAX_MEMORY + " MiB of memory, not " + memoryMiB);
        }
    }
}
