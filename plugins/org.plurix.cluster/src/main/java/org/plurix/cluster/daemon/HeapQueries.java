package org.plurix.cluster.daemon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapWalker;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HeapSession;

import plurix.dhs.AddressSpace;
import plurix.dhs.Engine;

/**
 * Answers about heap and pages. A walk reads one chunk per transaction, so that commits meanwhile restart one chunk and not all: each
 * chunk is consistent in itself.
 */
final class HeapQueries {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OWNER_MASK = 0x7F;
    private static final int CONTINUED = 0x80;
    private static final int SHOWN_ELEMENTS = 16;

    private final ClusterHeap heap;

    HeapQueries(ClusterHeap heap) {
        this.heap = heap;
    }

    /** A run of chunks that one station allocates in. */
    record Chunk(int start, int end, int station) {
    }

    /** One line of the histogram. */
    static final class ClassCount {
        final String name;
        int objects;
        long bytes;

        ClassCount(String name) {
            this.name = name;
        }
    }

    record HeapSummary(List<Chunk> chunks, List<ClassCount> classes, int objects, long bytes) {
    }

    record ObjectDump(String address, String type, Map<String, String> fields, List<String> elements, int length) {
    }

    record PageInfo(int page, String address, int owner, long version, boolean present) {
    }

    List<Chunk> chunks() {
        return heap.read("reading the chunk table", PATIENCE, session -> {
            List<Chunk> result = new ArrayList<>();
            HeapObject table = session.reader().staticObject("plurix.Cluster", "chunks");
            if (table == null) {
                return result;
            }
            HeapObject owner = table.get("owner");
            int start = table.getInt("start");
            int next = table.getInt("next");
            for (int i = 0; i < next; i++) {
                int station = (owner.intElement(i) & OWNER_MASK) - 1;
                int end = i + 1;
                while (end < next && (owner.intElement(end) & CONTINUED) != 0) {
                    end++;
                }
                result.add(new Chunk(start + i * AddressSpace.CHUNK_SIZE, start + end * AddressSpace.CHUNK_SIZE, station));
                i = end - 1;
            }
            return result;
        });
    }

    HeapSummary summary() {
        List<Chunk> chunks = chunks();
        Map<String, ClassCount> total = new TreeMap<>();
        for (Chunk chunk : chunks) {
            Map<String, ClassCount> counts = heap.read("walking the heap", PATIENCE, session -> count(session, chunk));
            counts.forEach((name, count) -> {
                ClassCount sum = total.computeIfAbsent(name, ClassCount::new);
                sum.objects += count.objects;
                sum.bytes += count.bytes;
            });
        }
        List<ClassCount> classes = new ArrayList<>(total.values());
        classes.sort((a, b) -> Long.compare(b.bytes, a.bytes));
        return new HeapSummary(chunks, classes, classes.stream().mapToInt(c -> c.objects).sum(), classes.stream().mapToLong(c -> c.bytes).sum());
    }

    private static Map<String, ClassCount> count(HeapSession session, Chunk chunk) {
        Map<String, ClassCount> counts = new TreeMap<>();
        HeapWalker.walk(session.reader(), chunk.start, chunk.end, (address, type, bytes) -> {
            ClassCount count = counts.computeIfAbsent(type.name(), ClassCount::new);
            count.objects++;
            count.bytes += bytes;
            return true;
        });
        return counts;
    }

    /** Instances of a class or its subclasses, at most {@code limit}. */
    List<ObjectDump> instances(String className, int limit) {
        heap.read("finding a class", PATIENCE, session -> session.reader().findClass(className));
        List<ObjectDump> result = new ArrayList<>();
        for (Chunk chunk : chunks()) {
            if (result.size() < limit) {
                result.addAll(heap.read("walking the heap", PATIENCE, session -> instances(session, chunk, className, limit - result.size())));
            }
        }
        return result;
    }

    private static List<ObjectDump> instances(HeapSession session, Chunk chunk, String className, int limit) {
        List<ObjectDump> found = new ArrayList<>();
        HeapWalker.walk(session.reader(), chunk.start, chunk.end, (address, type, bytes) -> {
            if (type.isA(className)) {
                found.add(dump(session, address, type));
            }
            return found.size() < limit;
        });
        return found;
    }

    private static ObjectDump dump(HeapSession session, int address, HeapClass type) {
        HeapObject object = session.reader().object(address);
        boolean array = type.isArray();
        return new ObjectDump(Integer.toHexString(address), type.name(), array ? Map.of() : object.fields(),
                array ? object.elements(SHOWN_ELEMENTS) : List.of(), array ? object.length() : 0);
    }

    /** The fields of a class's statics object. */
    Map<String, String> statics(String className) {
        return heap.read("reading statics", PATIENCE, session -> session.reader().statics(session.reader().findClass(className)));
    }

    /** Pages that some commit has written, in order. */
    List<PageInfo> pages() {
        List<PageInfo> result = new ArrayList<>();
        heap.station().query(engine -> {
            collect(engine, result);
            return 0;
        });
        return result;
    }

    private static void collect(Engine engine, List<PageInfo> result) {
        for (int page = 0; page < AddressSpace.DHS_PAGES; page++) {
            long version = engine.version(page);
            if (version > 0) {
                result.add(new PageInfo(page, Integer.toHexString(AddressSpace.addressOf(page)), engine.owner(page), version,
                        engine.isPresent(page)));
            }
        }
    }
}
