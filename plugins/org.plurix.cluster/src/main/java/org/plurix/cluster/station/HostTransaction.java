package org.plurix.cluster.station;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.plurix.cluster.heap.WritableMemory;

import plurix.dhs.AddressSpace;

/**
 * The shared heap as one try of a host transaction sees it: consistent, and all or nothing. Valid only inside the body that got it and
 * on that thread. Any access may unwind the body (it then runs again), so a body must have no effects outside but its result.
 */
public final class HostTransaction implements WritableMemory {
    /** Tag of a word that begins unused memory (docs/abi.md). */
    private static final int FREE_RUN = 2;

    private final HostStation station;
    private final boolean readOnly;
    private final int firstTop;
    private int allocationTop;
    private final int allocationLimit;

    HostTransaction(HostStation station, boolean readOnly, int allocationTop, int allocationLimit) {
        this.station = station;
        this.readOnly = readOnly;
        this.firstTop = allocationTop;
        this.allocationTop = allocationTop;
        this.allocationLimit = allocationLimit;
    }

    @Override
    public int load32(int address) {
        byte[] frame = station.readable(pageOf(address));
        return word(frame, address & AddressSpace.PAGE_MASK & -WORD);
    }

    private static int word(byte[] frame, int offset) {
        return frame[offset] & 0xFF | (frame[offset + 1] & 0xFF) << 8 | (frame[offset + 2] & 0xFF) << 16 | frame[offset + 3] << 24;
    }

    @Override
    public void store32(int address, int value) {
        if (readOnly) {
            throw new IllegalStateException("a read-only transaction tried to write 0x" + Integer.toHexString(address));
        }
        station.store32(pageOf(address), address & AddressSpace.PAGE_MASK & -WORD, value);
    }

    @Override
    public void read(int address, byte[] to, int offset, int length) {
        int done = 0;
        while (done < length) {
            int at = address + done;
            int inPage = at & AddressSpace.PAGE_MASK;
            int count = Math.min(length - done, AddressSpace.PAGE_SIZE - inPage);
            System.arraycopy(station.readable(pageOf(at)), inPage, to, offset + done, count);
            done += count;
        }
    }

    /** Stores whole words; address and length are multiples of 4. */
    public void write(int address, byte[] from) {
        ByteBuffer words = ByteBuffer.wrap(from).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < from.length; i += WORD) {
            store32(address + i, words.getInt(i));
        }
    }

    /** Zeroed memory from the host station's own chunk; becomes part of the heap when the transaction commits. */
    public int allocate(int bytes) {
        int size = bytes + WORD - 1 & -WORD;
        if (size > allocationLimit - allocationTop) {
            throw new OutOfChunk(size);
        }
        int address = allocationTop;
        allocationTop += size;
        return address;
    }

    /**
     * Ends the last page of what was allocated: the next transaction begins a new one. A node that changes one of these objects becomes the
     * owner of their page and takes it along when it dies; then the host must not depend on it.
     */
    void endPage() {
        int end = allocationTop + AddressSpace.PAGE_MASK & ~AddressSpace.PAGE_MASK;
        if (allocationTop != firstTop && allocationTop != end) {
            store32(allocationTop, end - allocationTop | FREE_RUN);
            allocationTop = end;
        }
    }

    int allocationTop() {
        return allocationTop;
    }

    private static int pageOf(int address) {
        if (!AddressSpace.isShared(address)) {
            throw new StationException("address 0x" + Integer.toHexString(address) + " is not in the shared heap");
        }
        return AddressSpace.pageOf(address);
    }

    /** The station's chunk is full: the caller takes another one and runs the body again. */
    static final class OutOfChunk extends RuntimeException {
        private static final long serialVersionUID = 1;
        final int needed;

        OutOfChunk(int needed) {
            super("chunk full", null, false, false);
            this.needed = needed;
        }
    }
}
