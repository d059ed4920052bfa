package org.plurix.pjc.deploy;

/**
 * The live heap inside one transaction of the host station. Any call may throw the transaction's restart exception; the deploy is then
 * applied again from the start.
 */
public interface HeapAccess {
    int load32(int address);

    void store32(int address, int value);

    /** Zeroed ordinary memory, 4-aligned; returns its first address. */
    int allocate(int bytes);

    /** Zeroed memory on resident pages that hold nothing but code. */
    int allocateCode(int bytes);

    /** Zeroed memory on resident pages. */
    int allocateResident(int bytes);
}
