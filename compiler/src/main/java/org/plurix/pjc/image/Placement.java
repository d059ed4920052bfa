package org.plurix.pjc.image;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gives the objects of an image their addresses: region by region, in the order in which they were made. */
public final class Placement {
    private static final int PAGE = 4096;
    private static final int MAX_ALIGNMENT = 16;

    private final Map<Region, List<HeapObject>> byRegion = new EnumMap<>(Region.class);

    public Placement(List<HeapObject> objects) {
        for (Region region : Region.values()) {
            byRegion.put(region, new ArrayList<>());
        }
        objects.forEach(o -> byRegion.get(o.region).add(o));
    }

    /** Places a region from {@code start} (page aligned) on. */
    public Section place(Region region, int start) {
        int at = start;
        for (HeapObject object : byRegion.get(region)) {
            int pointer = at + object.lowBytes();
            int aligned = pointer + object.alignment() - 1 & -object.alignment();
            object.place(aligned);
            at = aligned - object.lowBytes() + object.totalBytes();
        }
        return new Section(region, start, at, pageAlign(at), byRegion.get(region));
    }

    /** Bytes that a region needs wherever it starts; 0 if it is empty. */
    public int room(Region region) {
        int at = 0;
        for (HeapObject object : byRegion.get(region)) {
            int pointer = at + object.lowBytes() + object.alignment() - 1 & -object.alignment();
            at = pointer - object.lowBytes() + object.totalBytes();
        }
        return at == 0 ? 0 : at + MAX_ALIGNMENT;
    }

    public static int pageAlign(int address) {
        return address + PAGE - 1 & -PAGE;
    }
}
