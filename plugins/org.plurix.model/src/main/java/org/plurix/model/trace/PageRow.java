package org.plurix.model.trace;

/**
 * A page of the shared heap. State and kind are constants of {@link org.plurix.cluster.client.PageTable}.
 *
 * @param owner   station that wrote it last; -1: nobody
 * @param copies  bit set of stations known to have a valid copy
 * @param heat    reads and writes per second, fading since they were counted
 * @param station that allocates in it, or -1
 */
public record PageRow(int page, int owner, long copies, int state, int kind, long version, int reads, int writes, float heat, int station) {
}
