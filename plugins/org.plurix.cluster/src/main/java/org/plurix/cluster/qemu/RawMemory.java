package org.plurix.cluster.qemu;

/** Words of a node's RAM by physical address, as they are at this moment. */
public interface RawMemory {
    /** Bytes. */
    int size();

    int word(int physicalAddress);

    /** The host writes nothing but the word with which it asks a node's event ring for details (docs/kernel.md). */
    void setWord(int physicalAddress, int value);
}
