package org.plurix.cluster.station;

import java.time.Duration;
import java.util.function.Function;

import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;

import plurix.dhs.AddressSpace;

/**
 * Typed transactions of the host station on the running system's heap, with memory from chunks of its own, which it takes from
 * {@code plurix.Cluster.chunks} as every station does. Any thread may call.
 */
public final class ClusterHeap {
    private static final int OWNER_CONTINUED = 0x80;

    private final HostStation station;
    private final int classList;
    private final HeapReader.ClassCache classes = new HeapReader.ClassCache();

    /** {@code classList}: address of the static field {@code plurix.rt.ClassTable.first}. */
    public ClusterHeap(HostStation station, int classList) {
        this.station = station;
        this.classList = classList;
    }

    public HostStation station() {
        return station;
    }

    /** Call after a commit that changed descriptors. */
    public void forgetClasses() {
        classes.clear();
    }

    public <T> T read(String what, Duration timeout, Function<HeapSession, T> body) {
        return station.read(what, timeout, transaction -> body.apply(session(transaction)));
    }

    public <T> T update(String what, Duration timeout, Function<HeapSession, T> body) {
        while (true) {
            try {
                return station.transact(what, timeout, transaction -> body.apply(session(transaction)));
            } catch (HostTransaction.OutOfChunk full) {
                takeChunks(full.needed, timeout);
            }
        }
    }

    private HeapSession session(HostTransaction transaction) {
        return new HeapSession(transaction, new HeapReader(transaction, classList, classes));
    }

    private void takeChunks(int bytes, Duration timeout) {
        int count = (bytes + AddressSpace.CHUNK_SIZE - 1) / AddressSpace.CHUNK_SIZE;
        int start = station.transact("taking heap memory", timeout, transaction -> takeChunks(session(transaction), count));
        station.useRegion(start, start + count * AddressSpace.CHUNK_SIZE);
    }

    private int takeChunks(HeapSession session, int count) {
        HeapObject chunks = session.reader().staticObject("plurix.Cluster", "chunks");
        if (chunks == null) {
            throw new StationException("the shared heap is not formatted yet: no node has finished starting");
        }
        HeapObject owner = chunks.get("owner");
        int first = chunks.getInt("next");
        if (count > owner.length() - first) {
            throw new StationException("the shared heap is full: " + (owner.length() - first) + " chunks left, " + count + " needed");
        }
        for (int i = 0; i < count; i++) {
            session.setIntElement(owner, first + i, station.number() + 1 | (i == 0 ? 0 : OWNER_CONTINUED));
        }
        session.setInt(chunks, "next", first + count);
        return chunks.getInt("start") + first * AddressSpace.CHUNK_SIZE;
    }
}
