package org.plurix.cluster.station;

import java.util.Arrays;

import plurix.dhs.AddressSpace;
import plurix.dhs.Config;

/**
 * The content of the shared heap as every station boots with it (commit 0).
 *
 * @param content  bytes from the start of the DHS
 * @param pageKind per page of the DHS: bits of {@link Config#IMAGE} and {@link Config#RESIDENT}
 * @param imageId  check sum that tells images apart
 */
public record HeapImage(byte[] content, byte[] pageKind, int imageId) {
    /** A heap that starts with nothing: for tests and for clusters of host stations only. */
    public static HeapImage empty() {
        return new HeapImage(new byte[0], new byte[AddressSpace.DHS_PAGES], 1);
    }

    /** A copy of the content of an image page; zero behind the end of the content. */
    byte[] page(int page) {
        int from = page << AddressSpace.PAGE_SHIFT;
        if (from >= content.length) {
            return new byte[AddressSpace.PAGE_SIZE];
        }
        return Arrays.copyOfRange(content, from, from + AddressSpace.PAGE_SIZE);
    }

    boolean isImagePage(int page) {
        return (pageKind[page] & Config.IMAGE) != 0;
    }
}
