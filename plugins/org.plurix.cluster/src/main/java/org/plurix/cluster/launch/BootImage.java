package org.plurix.cluster.launch;

import java.nio.file.Path;

import org.plurix.cluster.station.HeapImage;
import org.plurix.pjc.image.ImageSymbols;

import plurix.dhs.AddressSpace;
import plurix.dhs.Config;

/**
 * A built system: what a node boots and what the host station must know about it.
 *
 * @param elf       file that the node's loader puts into RAM
 * @param symbols   the compiler's knowledge of the image
 * @param heap      the shared heap at commit 0
 */
public record BootImage(Path elf, ImageSymbols symbols, HeapImage heap) {

    public static BootImage of(Path elf, ImageSymbols symbols) {
        byte[] kinds = new byte[AddressSpace.DHS_PAGES];
        mark(kinds, symbols.dhsStart(), symbols.dhsEnd(), Config.IMAGE);
        mark(kinds, symbols.dhsStart(), symbols.residentEnd(), Config.RESIDENT);
        // Spare pages for code and descriptors that deploys add: resident, but empty at the start.
        mark(kinds, AddressSpace.DEPLOY_CODE_START, AddressSpace.DHS_END, Config.RESIDENT);
        return new BootImage(elf, symbols, new HeapImage(symbols.dhs(), kinds, symbols.imageId()));
    }

    private static void mark(byte[] kinds, int from, int to, int bits) {
        for (int at = from; at < to; at += AddressSpace.PAGE_SIZE) {
            kinds[AddressSpace.pageOf(at)] |= (byte) bits;
        }
    }

    public int entry() {
        return symbols.entry();
    }

    /** Address of the static field that names the newest class. */
    public int classList() {
        return symbols.staticField("plurix.rt.ClassTable", "first");
    }
}
