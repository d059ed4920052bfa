package org.plurix.cluster.client;

import java.util.List;

/** Class histogram of the heap. Each chunk is consistent in itself. */
public record HeapSummary(Stamp at, List<Chunk> chunks, List<ClassCount> classes, long objects, long bytes) {
    /** A run of chunks that one station allocates in. */
    public record Chunk(int start, int end, int station) {
    }

    public record ClassCount(String name, int objects, long bytes) {
    }
}
