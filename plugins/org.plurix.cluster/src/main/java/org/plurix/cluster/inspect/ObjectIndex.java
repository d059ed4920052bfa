package org.plurix.cluster.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.plurix.cluster.client.HeapSummary.Chunk;
import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.heap.HeapWalker;
import org.plurix.cluster.heap.Memory;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HeapSession;
import org.plurix.cluster.station.PageLostException;
import org.plurix.pjc.layout.DescriptorLayout;

import plurix.dhs.AddressSpace;
import plurix.dhs.Wire;

/**
 * Where the objects of the heap lie. Objects neither move nor vanish (there is no collector), so what has been walked once is known for ever
 * and only what was added behind is read: views look at the heap again and again without fetching pages that running transactions write.
 * Any thread may call.
 */
public final class ObjectIndex {
    /** An object and the bytes it occupies: start inclusive, end exclusive. */
    public record Placed(int address, HeapClass type, int start, int end, String label) {
    }

    /** What is known of one region. A lost page stays lost: objects behind it are looked for anew. */
    private static final class Walked {
        final List<Placed> objects = new ArrayList<>();
        final Set<Integer> lost = new TreeSet<>();
        int upTo;

        Walked(int start) {
            upTo = start;
        }
    }

    /** One walk's result; it counts when its transaction has ended. */
    private record Step(List<Placed> objects, Set<Integer> lost, int upTo) {
    }

    /** It takes up to a second to find out that nobody has a page; a transaction must not take too long. */
    private static final int LOST_AT_ONCE = 4;
    /** Owner of a page that nobody has. */

    private final ClusterHeap heap;
    private final Map<Integer, Walked> regions = new HashMap<>();

    public ObjectIndex(ClusterHeap heap) {
        this.heap = heap;
    }

    /** All objects of a region that begin before {@code limit}, ascending by place. */
    public synchronized List<Placed> objects(Chunk region, int limit) {
        Walked walked = regions.computeIfAbsent(region.start(), Walked::new);
        boolean more = true;
        while (walked.upTo < limit && more) {
            Step step = heap.read("walking the heap", HeapRegions.PATIENCE, session -> walk(session, walked.upTo, region.end(), limit));
            walked.objects.addAll(step.objects);
            walked.lost.addAll(step.lost);
            walked.upTo = step.upTo;
            more = !step.lost.isEmpty();
        }
        return List.copyOf(walked.objects);
    }

    /** Pages of a region whose objects are gone with the only station that had them, as far as it has been walked. */
    public synchronized Set<Integer> lost(Chunk region) {
        Walked walked = regions.get(region.start());
        return walked == null ? Set.of() : Set.copyOf(walked.lost);
    }

    private Step walk(HeapSession session, int from, int end, int limit) {
        List<Placed> found = new ArrayList<>();
        Set<Integer> lost = new TreeSet<>();
        int at = from;
        while (at < end && at < limit && lost.size() < LOST_AT_ONCE) {
            try {
                skipIfLost(at);
                walk(session.reader(), at, end, limit, found);
                return new Step(found, lost, found.isEmpty() ? at : Math.max(at, found.get(found.size() - 1).end()));
            } catch (PageLostException gone) {
                lost.add(gone.page());
                at = AddressSpace.addressOf(Math.max(gone.page(), AddressSpace.pageOf(at)) + 1);
                at = at < end ? nextObject(session.reader(), at, Math.min(end, at + AddressSpace.PAGE_SIZE)) : end;
            }
        }
        return new Step(found, lost, at);
    }

    /** The engine knows at once what fetching would find out only after several tries. */
    private void skipIfLost(int address) {
        int page = AddressSpace.pageOf(address);
        if (heap.station().query(e -> e.version(page) > 0 && e.owner(page) == Wire.NOBODY && !e.isPresent(page) ? 1 : 0) != 0) {
            throw new PageLostException(page);
        }
    }

    private static void walk(HeapReader reader, int from, int end, int limit, List<Placed> found) {
        HeapWalker.walk(reader, from, end, (address, type, bytes) -> {
            int last = reader.endOf(address, type);
            found.add(new Placed(address, type, last - bytes, last, Labels.of(reader, address, type)));
            return last < limit;
        });
    }

    /**
     * Behind a lost page a walk may begin in the middle of an object. The first word that is a header of a class leads to a whole one; without
     * any on this page the walk goes on behind it.
     */
    private int nextObject(HeapReader reader, int from, int end) {
        try {
            skipIfLost(from);
            for (int at = from; at < end; at += Memory.WORD) {
                int word = reader.memory().load32(at);
                int descriptor = word - DescriptorLayout.HEADER_TAG;
                if ((word & DescriptorLayout.TAG_MASK) == DescriptorLayout.HEADER_TAG && AddressSpace.isShared(descriptor) && reader.isClass(descriptor)) {
                    int object = at + HeapReader.HEADER;
                    return Math.max(from, reader.startOf(object, reader.classAt(descriptor)));
                }
            }
            return end;
        } catch (PageLostException alsoLost) {
            return from;    // the walk meets it again and notes it
        }
    }

    /** Descriptors were changed in place: objects get their new ones when they are walked again. */
    public synchronized void clear() {
        regions.clear();
    }
}
