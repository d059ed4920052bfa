package org.plurix.cluster.launch;

import java.nio.file.Path;

import org.plurix.cluster.station.HeapImage;

/**
 * A built system: what a node boots and what the host station must know about it.
 *
 * @param elf        file that the node's loader puts into RAM
 * @param entry      physical address of the first instruction
 * @param heap       the shared heap at commit 0
 * @param classTable address of the statics object of {@code plurix.rt.ClassTable}
 */
public record BootImage(Path elf, int entry, HeapImage heap, int classTable) {
}
