package org.plurix.cluster.heap;

/** Write access to the shared heap; only transactions offer it. */
public interface WritableMemory extends Memory {
    void store32(int address, int value);

    default void store8(int address, int value) {
        int shift = 8 * (address & WORD - 1);
        int word = load32(address & -WORD);
        store32(address & -WORD, word & ~(0xFF << shift) | (value & 0xFF) << shift);
    }

    default void store16(int address, int value) {
        int shift = 8 * (address & WORD - 1);
        int word = load32(address & -WORD);
        store32(address & -WORD, word & ~(0xFFFF << shift) | (value & 0xFFFF) << shift);
    }

    default void store64(int address, long value) {
        store32(address, (int) value);
        store32(address + WORD, (int) (value >>> 32));
    }
}
