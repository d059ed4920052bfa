package org.plurix.cluster.inspect;

import java.util.ArrayList;
import java.util.List;

import org.plurix.cluster.client.HeapSummary.Chunk;
import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.heap.HeapWalker;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HeapSession;
import org.plurix.cluster.station.PageLostException;

import plurix.dhs.AddressSpace;

/** Finds the objects that lie on a page. */
public final class PageObjects {
    /** An object and the bytes it occupies: start inclusive, end exclusive. */
    public record Placed(int address, HeapClass type, int start, int end, String label) {
    }

    /** @param note why there are none; empty when there are */
    public record OnPage(List<Placed> objects, String note) {
    }

    private final ClusterHeap heap;
    private final HeapRegions regions;

    public PageObjects(ClusterHeap heap, HeapRegions regions) {
        this.heap = heap;
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
            List<Placed> found = heap.read("reading a page's objects", HeapRegions.PATIENCE, session -> walk(session, region, from));
            return new OnPage(found, found.isEmpty() ? "no objects: unused memory of a chunk" : "");
        } catch (PageLostException lost) {
            return new OnPage(List.of(), lost.getMessage());
        }
    }

    private static List<Placed> walk(HeapSession session, Chunk region, int from) {
        int to = from + AddressSpace.PAGE_SIZE;
        HeapReader reader = session.reader();
        List<Placed> found = new ArrayList<>();
        HeapWalker.walk(reader, region.start(), region.end(), (address, type, bytes) -> {
            int end = reader.endOf(address, type);
            if (end > from && end - bytes < to) {
                found.add(new Placed(address, type, end - bytes, end, Labels.of(reader, address, type)));
            }
            return end < to;
        });
        return found;
    }
}
