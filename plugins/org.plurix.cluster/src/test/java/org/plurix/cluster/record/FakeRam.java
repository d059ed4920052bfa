package org.plurix.cluster.record;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.plurix.cluster.qemu.RawMemory;

import plurix.dhs.AddressSpace;

/** A node's RAM with an event ring in it, written the way the kernel does. */
final class FakeRam implements RawMemory {
    static final int BASE = 0x100000;
    private static final int RING_CELL = AddressSpace.LOCAL_PAGE + 24;
    private static final int HEADER = 32;
    private static final int RECORD = 32;
    private final ByteBuffer bytes = ByteBuffer.allocate(2 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private final int capacity;

    FakeRam(int capacity) {
        this.capacity = capacity;
    }

    /** The node boots: a new ring. */
    void boot(int identity) {
        for (int i = 0; i < HEADER + capacity * RECORD; i++) {
            bytes.put(BASE + i, (byte) 0);
        }
        bytes.putInt(BASE + 4, capacity).putInt(BASE + 8, RECORD).putInt(BASE + 12, identity);
        bytes.putInt(RING_CELL, BASE);
    }

    void tick(long micros) {
        bytes.putLong(BASE + 16, micros);
    }

    int watched() {
        return bytes.getInt(BASE + 24);
    }

    void record(int kind, long number, int a, int b, int c, long micros) {
        int count = bytes.getInt(BASE);
        int at = BASE + HEADER + (count & capacity - 1) * RECORD;
        bytes.putInt(at + 4, kind).putInt(at + 8, a).putInt(at + 12, b).putInt(at + 16, c).putLong(at + 20, number);
        bytes.putInt(at + 28, (int) micros).putInt(at, count + 1).putInt(BASE, count + 1);
    }

    /** The node is just writing its next record over the oldest one. */
    void beginRecord() {
        int count = bytes.getInt(BASE);
        bytes.putInt(BASE + HEADER + (count & capacity - 1) * RECORD, 0);
    }

    @Override
    public int size() {
        return bytes.capacity();
    }

    @Override
    public int word(int physicalAddress) {
        return bytes.getInt(physicalAddress);
    }

    @Override
    public void setWord(int physicalAddress, int value) {
        bytes.putInt(physicalAddress, value);
    }
}
