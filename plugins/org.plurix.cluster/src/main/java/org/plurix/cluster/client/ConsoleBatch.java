package org.plurix.cluster.client;

import java.util.List;

/**
 * Console lines of the nodes in the order they came.
 *
 * @param run    see {@link EventBatch}
 * @param next   cursor for the next call
 * @param missed lines that were forgotten before this caller read them
 */
public record ConsoleBatch(long run, long next, long missed, List<Line> lines) {
    public record Line(long sequence, int node, long epochMillis, String text) {
    }
}
