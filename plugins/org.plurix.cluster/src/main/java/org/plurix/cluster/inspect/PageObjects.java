package org.plurix.cluster.inspect;

import java.util.List;

import org.plurix.cluster.client.HeapSummary.Chunk;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.station.PageLostException;

import plurix.dhs.AddressSpace;

/** Finds the objects that lie on a page. */
public final class PageObjects {
    /** @param note why there are none; empty when there are */
    public record OnPage(List<ObjectIndex.Placed> objects, String note) {
    }

    private final ObjectIndex index;
    private final HeapRegions regions;

    public PageObjects(ObjectIndex index, HeapRegions regions) {
        this.index = index;
        this.regions = regions;
    }

    /** @throws HeapException if there is no such page */
    public OnPage on(int page) {
        if (page < 0 || page >= AddressSpace.DHS_PAGES) {
            throw new HeapException("there is no page " + page + ": pages are 0 to " + (AddressSpace.DHS_PAGES - 1));
        }
        int from = AddressSpace.addressOf(page);
        Chunk region = regions.regionOf(regions.chunks(), from);
        if (region == null) {
            return new OnPage(List.of(), "the page is free: no station has taken it");
        }
        try {
            int to = from + AddressSpace.PAGE_SIZE;
            List<ObjectIndex.Placed> found = index.objects(region, to).stream().filter(o -> o.end() > from && o.start() < to).toList();
            return new OnPage(found, found.isEmpty() ? "no objects: unused memory of a chunk" : "");
        } catch (PageLostException lost) {
            return new OnPage(List.of(), lost.getMessage());
        }
    }
}
