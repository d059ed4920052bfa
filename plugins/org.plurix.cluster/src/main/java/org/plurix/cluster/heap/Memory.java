package org.plurix.cluster.heap;

/**
 * Read access to the shared heap by address, little endian. Implementations: a host transaction (consistent), a boot image, a RAM
 * file (raw). Addresses are DHS addresses; an implementation throws {@link HeapException} for what it does not have.
 */
public interface Memory {
    int WORD = 4;

    /** The word at a 4-aligned address. */
    int load32(int address);

    default int load8u(int address) {
        return load32(address & -WORD) >>> 8 * (address & WORD - 1) & 0xFF;
    }

    /** The 16 bits at an even address. */
    default int load16u(int address) {
        return load32(address & -WORD) >>> 8 * (address & WORD - 1) & 0xFFFF;
    }

    /** The 64 bits at a 4-aligned address. */
    default long load64(int address) {
        return load32(address) & 0xFFFF_FFFFL | (long) load32(address + WORD) << 32;
    }

    /** Copies bytes out; the default works word by word. */
    default void read(int address, byte[] to, int offset, int length) {
        for (int i = 0; i < length; i++) {
            to[offset + i] = (byte) load8u(address + i);
        }
    }
}
