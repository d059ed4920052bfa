package org.plurix.cluster.client;

import java.util.List;

/** Class histogram of the heap. Objects on {@code lostPages} went with the only station that had them and are not counted. */
public record HeapSummary(Stamp at, List<Chunk> chunks, List<ClassCount> classes, long objects, long bytes, List<Integer> lostPages) {
    /** A run of chunks that one station allocates in. */
    public record Chunk(int start, int end, int station) {
    }

    public record ClassCount(String name, int objects, long bytes) {
    }
}
