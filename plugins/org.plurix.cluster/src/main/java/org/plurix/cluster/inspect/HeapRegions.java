package org.plurix.cluster.inspect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.plurix.cluster.client.HeapSummary.Chunk;
import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HeapSession;
import org.plurix.pjc.image.ImageSymbols;

import plurix.dhs.AddressSpace;

/**
 * The parts of the heap that can be walked object by object, and what kind of memory they are. The chunk table is read again by each
 * question; image and deploy areas are fixed.
 */
public final class HeapRegions {
    public static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OWNER_MASK = 0x7F;
    private static final int CONTINUED = 0x80;

    private final ClusterHeap heap;
    private final ImageSymbols image;
    private int firstDescriptor;
    private List<Chunk> known = List.of();
    private Set<Integer> tablePages = Set.of();
    private Map<Integer, Long> knownVersions = Map.of();

    public HeapRegions(ClusterHeap heap, ImageSymbols image) {
        this.heap = heap;
        this.image = image;
    }

    /** Kinds of memory. */
    public enum Kind {
        FREE, CODE, DESCRIPTORS, STATICS, HEAP, SYSTEM
    }

    /** Runs of chunks as they were handed out, ascending. */
    public synchronized List<Chunk> chunks() {
        if (knownVersions.isEmpty() || !knownVersions.equals(versions(knownVersions.keySet()))) {
            Set<Integer> pages = new TreeSet<>();
            // versions first: what changes while the table is read is noticed at the next question
            Map<Integer, Long> before = versions(tablePages);
            known = heap.read("reading the chunk table", PATIENCE, session -> {
                pages.clear();
                pages.addAll(pagesOfTable(session.reader()));
                return chunks(session);
            });
            knownVersions = pages.equals(tablePages) ? before : Map.of();
            tablePages = pages;
        }
        return known;
    }

    /** The host's engine knows the version of every page without asking anybody. */
    private Map<Integer, Long> versions(Set<Integer> pages) {
        Map<Integer, Long> result = new TreeMap<>();
        pages.forEach(page -> result.put(page, heap.station().query(e -> e.version(page))));
        return result;
    }

    private static Set<Integer> pagesOfTable(HeapReader reader) {
        Set<Integer> pages = new TreeSet<>();
        HeapClass cluster = reader.findClass("plurix.Cluster");
        pages.add(AddressSpace.pageOf(reader.staticAddress(cluster, "chunks")));
        HeapObject table = reader.staticObject("plurix.Cluster", "chunks");
        if (table != null) {
            HeapObject owner = table.get("owner");
            for (int at : List.of(table.address(), owner.address(), owner.address() + owner.length())) {
                pages.add(AddressSpace.pageOf(at));
            }
        }
        return pages;
    }

    private static List<Chunk> chunks(HeapSession session) {
        return chunks(session.reader());
    }

    /** The same inside a transaction. */
    static List<Chunk> chunks(HeapReader reader) {
        List<Chunk> result = new ArrayList<>();
        HeapObject table = reader.staticObject("plurix.Cluster", "chunks");
        if (table == null) {
            return result;
        }
        HeapObject owner = table.get("owner");
        int start = table.getInt("start");
        int next = table.getInt("next");
        byte[] owners = owner.bytes();
        for (int i = 0; i < next; i++) {
            int station = (owners[i] & OWNER_MASK) - 1;
            int end = i + 1;
            while (end < next && (owners[end] & CONTINUED) != 0) {
                end++;
            }
            result.add(new Chunk(start + i * AddressSpace.CHUNK_SIZE, start + end * AddressSpace.CHUNK_SIZE, station));
            i = end - 1;
        }
        return result;
    }

    /** Where a walk has to begin to meet the objects at an address; null: nothing to walk there. */
    Chunk regionOf(List<Chunk> chunks, int address) {
        if (address >= image.dhsStart() && address < image.residentEnd()) {
            return new Chunk(image.dhsStart(), image.residentEnd(), -1);
        }
        if (address >= image.residentEnd() && address < image.dhsEnd()) {
            return new Chunk(image.residentEnd(), image.dhsEnd(), -1);
        }
        return chunks.stream().filter(c -> address >= c.start() && address < c.end()).findFirst().orElseGet(() -> deployed(address));
    }

    private static Chunk deployed(int address) {
        if (address >= AddressSpace.DEPLOY_DATA_START) {
            return new Chunk(AddressSpace.DEPLOY_DATA_START, AddressSpace.DHS_END, -1);
        }
        return address >= AddressSpace.DEPLOY_CODE_START ? new Chunk(AddressSpace.DEPLOY_CODE_START, AddressSpace.DEPLOY_DATA_START, -1) : null;
    }

    /** The kind of the memory at an address; chunk 0 is the system's own. */
    public Kind kindOf(List<Chunk> chunks, int address) {
        if (address < image.residentEnd()) {
            return address < codeEnd() ? Kind.CODE : Kind.DESCRIPTORS;
        }
        if (address < image.dhsEnd()) {
            return Kind.STATICS;
        }
        if (address >= AddressSpace.DEPLOY_CODE_START) {
            return address < AddressSpace.DEPLOY_DATA_START ? Kind.CODE : Kind.DESCRIPTORS;
        }
        for (int i = 0; i < chunks.size(); i++) {
            if (address >= chunks.get(i).start() && address < chunks.get(i).end()) {
                return i == 0 ? Kind.SYSTEM : Kind.HEAP;
            }
        }
        return Kind.FREE;
    }

    /** Descriptors begin behind the code: at the lowest address that is a class descriptor. */
    private int codeEnd() {
        if (firstDescriptor == 0) {
            firstDescriptor = image.addresses().entrySet().stream()
                    .filter(e -> e.getKey() instanceof org.plurix.pjc.layout.Symbol.Descriptor).mapToInt(e -> e.getValue())
                    .min().orElse(image.residentEnd()) & -AddressSpace.PAGE_SIZE;
        }
        return firstDescriptor;
    }
}
