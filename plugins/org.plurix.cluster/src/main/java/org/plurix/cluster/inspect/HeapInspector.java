package org.plurix.cluster.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plurix.cluster.client.HeapSummary;
import org.plurix.cluster.client.HeapSummary.Chunk;
import org.plurix.cluster.client.HeapSummary.ClassCount;
import org.plurix.cluster.client.NamedRoots;
import org.plurix.cluster.client.ObjectRange;
import org.plurix.cluster.client.ObjectView;
import org.plurix.cluster.client.Stamp;
import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.heap.HeapField;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HeapSession;

import plurix.dhs.AddressSpace;

/** Typed answers about objects of the running heap. Each answer is one transaction; walks read only what the index does not know yet. */
public final class HeapInspector {
    private static final int MOST_TEXT = 4096;
    private static final int MOST_ELEMENTS = 10_000;

    private final ClusterHeap heap;
    private final HeapRegions regions;
    private final ObjectIndex index;

    public HeapInspector(ClusterHeap heap, HeapRegions regions, ObjectIndex index) {
        this.heap = heap;
        this.index = index;
        this.regions = regions;
    }

    /** What an answer given now is valid for. */
    public Stamp stamp() {
        return new Stamp(heap.station().query(e -> e.commitNumber()), System.currentTimeMillis());
    }

    public HeapSummary histogram() {
        List<Chunk> chunks = regions.chunks();
        Map<String, int[]> objects = new TreeMap<>();
        Map<String, long[]> bytes = new TreeMap<>();
        for (Chunk chunk : chunks) {
            for (ObjectIndex.Placed object : index.objects(chunk, chunk.end())) {
                objects.computeIfAbsent(object.type().name(), n -> new int[1])[0]++;
                bytes.computeIfAbsent(object.type().name(), n -> new long[1])[0] += object.end() - object.start();
            }
        }
        List<ClassCount> classes = new ArrayList<>();
        objects.forEach((name, count) -> classes.add(new ClassCount(name, count[0], bytes.get(name)[0])));
        classes.sort((a, b) -> Long.compare(b.bytes(), a.bytes()));
        List<Integer> lost = chunks.stream().flatMap(c -> index.lost(c).stream()).sorted().toList();
        return new HeapSummary(stamp(), chunks, classes, classes.stream().mapToLong(ClassCount::objects).sum(),
                classes.stream().mapToLong(ClassCount::bytes).sum(), lost);
    }

    /** Instances of a class or its subclasses behind a cursor (0: all), at most {@code limit}. */
    public ObjectRange instances(String className, int cursor, int limit) {
        heap.read("finding a class", HeapRegions.PATIENCE, session -> session.reader().findClass(className));
        List<ObjectRange.Line> result = new ArrayList<>();
        for (Chunk chunk : regions.chunks()) {
            if (chunk.end() > cursor && result.size() <= limit) {
                index.objects(chunk, chunk.end()).stream().filter(o -> o.address() >= cursor && o.type().isA(className))
                        .limit(limit + 1L - result.size())
                        .forEach(o -> result.add(new ObjectRange.Line(o.address(), o.type().name(), o.end() - o.start(), o.label())));
            }
        }
        boolean more = result.size() > limit;
        List<ObjectRange.Line> shown = more ? result.subList(0, limit) : result;
        return new ObjectRange(stamp(), List.copyOf(shown), more && limit > 0 ? shown.get(limit - 1).address() + 1 : 0);
    }

    /** An object, with elements {@code from <= i < from + count} if it is an array. @throws HeapException if there is none */
    public ObjectView object(int address, int from, int count) {
        return heap.read("reading an object", HeapRegions.PATIENCE, session -> view(session, address, from, count));
    }

    private ObjectView view(HeapSession session, int address, int from, int count) {
        HeapReader reader = session.reader();
        HeapClass type = ObjectCheck.classOf(reader, regions, address);
        int bytes = reader.endOf(address, type) - reader.startOf(address, type);
        int page = AddressSpace.pageOf(address);
        HeapObject object = reader.object(address);
        if (type.isArray()) {
            return new ObjectView(stamp(), address, type.name(), bytes, page, true, object.length(), null, List.of(), from,
                    elements(object, from, count));
        }
        String text = type.name().equals("java.lang.String") ? shortened(reader.string(address)) : null;
        return new ObjectView(stamp(), address, type.name(), bytes, page, false, 0, text, Fields.of(reader, object), 0, List.of());
    }

    private static String shortened(String text) {
        return text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
    }

    private static List<ObjectView.Field> elements(HeapObject array, int from, int count) {
        if (from < 0 || count < 0 || count > MOST_ELEMENTS) {
            throw new IllegalArgumentException("a range begins at 0 or later and has at most " + MOST_ELEMENTS + " elements");
        }
        List<ObjectView.Field> result = new ArrayList<>();
        for (int i = from; i < Math.min(array.length(), from + count); i++) {
            result.add(Fields.element(array, i));
        }
        return result;
    }

    /** The static fields of a class. */
    public ObjectView statics(String className) {
        return heap.read("reading statics", HeapRegions.PATIENCE, session -> {
            HeapReader reader = session.reader();
            HeapClass type = reader.findClass(className);
            int statics = type.statics();
            if (statics != 0 && !AddressSpace.isShared(statics)) {
                throw new HeapException("class " + className + " is node-local: each node has static fields of its own, outside of the heap");
            }
            int page = statics == 0 ? -1 : AddressSpace.pageOf(statics);
            return new ObjectView(stamp(), statics, className, 0, page, false, 0, null, Fields.statics(reader, type), 0, List.of());
        });
    }

    /** Names of the registry, then static references of classes: of applications, or all. */
    public NamedRoots roots(boolean all) {
        return heap.read("reading the roots", HeapRegions.PATIENCE, session -> {
            List<NamedRoots.Root> roots = new ArrayList<>(Roots.registered(session));
            for (HeapClass type : session.reader().classes().values()) {
                if (all || Roots.isApplication(type.name())) {
                    roots.addAll(staticRoots(session.reader(), type));
                }
            }
            return new NamedRoots(stamp(), roots);
        });
    }

    private static List<NamedRoots.Root> staticRoots(HeapReader reader, HeapClass type) {
        List<NamedRoots.Root> result = new ArrayList<>();
        for (HeapField field : type.fields()) {
            if (field.isStatic() && field.isReference() && AddressSpace.isShared(type.statics())) {
                int target = reader.memory().load32(type.statics() + field.offset());
                if (target != 0) {
                    result.add(new NamedRoots.Root(type.name() + "." + field.name(), false, target, Roots.typeOf(reader, target)));
                }
            }
        }
        return result;
    }
}
