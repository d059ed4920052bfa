package org.plurix.cluster.client;

import java.util.List;

/**
 * How an object is reached, or who names it.
 *
 * @param visited  objects looked at
 * @param complete false: more than asked for exist
 */
public record HeapPaths(Stamp at, List<Path> paths, long visited, boolean complete) {
    /** From a root to the object; a single reference when only referrers were asked for. */
    public record Path(String root, List<Step> steps) {
    }

    /** An object and the field or element of it that leads on; empty at the last one. */
    public record Step(int address, String type, String via) {
    }
}
