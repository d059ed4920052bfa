package org.plurix.cluster.inspect;

import org.plurix.cluster.client.HeapSummary.Chunk;
import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.pjc.layout.DescriptorLayout;

import plurix.dhs.AddressSpace;

/** Tells an object's address from any other number before something is read through it. */
final class ObjectCheck {
    private ObjectCheck() {
    }

    /** The class of the object at an address. @throws HeapException saying why there is none */
    static HeapClass classOf(HeapReader reader, HeapRegions regions, int address) {
        String place = "0x" + Integer.toHexString(address);
        if (address == 0) {
            throw new HeapException("null is no object");
        }
        if (!AddressSpace.isShared(address) || (address & HeapReader.WORD_MASK) != 0) {
            throw new HeapException(place + " is no address of an object: objects lie at multiples of 4 from 0x"
                    + Integer.toHexString(AddressSpace.DHS_START) + " to 0x" + Integer.toHexString(AddressSpace.DHS_END));
        }
        int header = reader.memory().load32(address - HeapReader.HEADER);
        int descriptor = header - DescriptorLayout.HEADER_TAG;
        boolean tagged = (header & DescriptorLayout.TAG_MASK) == DescriptorLayout.HEADER_TAG;
        if (!tagged || !AddressSpace.isShared(descriptor) || !reader.isClass(descriptor)) {
            throw new HeapException("there is no object at " + place + ". " + whatIsThere(regions, reader, address));
        }
        return reader.classAt(descriptor);
    }

    private static String whatIsThere(HeapRegions regions, HeapReader reader, int address) {
        Chunk region = regions.regionOf(HeapRegions.chunks(reader), address);
        return region == null ? "The memory there belongs to nobody yet." : "Perhaps the address is of an earlier run of the cluster.";
    }
}
