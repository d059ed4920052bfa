package org.plurix.cluster.inspect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.plurix.cluster.client.EditResult;
import org.plurix.cluster.client.Stamp;
import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.heap.HeapField;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HeapSession;

/**
 * Changes of single values by hand: each is one transaction of the host station. The last ones can be taken back, as long as nobody has
 * changed the value since. Any thread may call.
 */
public final class HeapEdits {
    private static final int KEPT = 1000;

    /** A typed place in memory and how a person calls it. */
    record Place(int at, String descriptor, String name) {
    }

    private record Edit(long number, Place place, long before, long after) {
    }

    private record Done(Edit edit, String before, String after) {
    }

    private final ClusterHeap heap;
    private final HeapRegions regions;
    private final Map<Long, Edit> edits = new LinkedHashMap<>();
    private long next = 1;

    public HeapEdits(ClusterHeap heap, HeapRegions regions) {
        this.heap = heap;
        this.regions = regions;
    }

    /** @param expected the value that the user saw, or null */
    public EditResult field(int address, String field, String value, String expected) {
        return edit(session -> fieldPlace(session, address, field), value, expected);
    }

    public EditResult element(int address, int index, String value, String expected) {
        return edit(session -> elementPlace(session, address, index), value, expected);
    }

    public EditResult staticField(String className, String field, String value, String expected) {
        return edit(session -> staticPlace(session, className, field), value, expected);
    }

    private Place fieldPlace(HeapSession session, int address, String field) {
        HeapReader reader = session.reader();
        HeapClass type = ObjectCheck.classOf(reader, regions, address);
        if (type.isArray()) {
            throw new HeapException(reader.object(address) + " is an array: it has elements, no field '" + field + "'");
        }
        requireChangeable(type);
        HeapField found = type.field(field);
        return new Place(reader.object(address).fieldAddress(field), found.type(), type.name() + "@" + Integer.toHexString(address) + "." + field);
    }

    private Place elementPlace(HeapSession session, int address, int index) {
        HeapReader reader = session.reader();
        HeapClass type = ObjectCheck.classOf(reader, regions, address);
        HeapObject array = reader.object(address);
        if (!type.isArray()) {
            throw new HeapException(array + " is no array: it has no element " + index);
        }
        if (index < 0 || index >= array.length()) {
            throw new HeapException("there is no element " + index + " in " + array + ": indexes are 0 to " + (array.length() - 1));
        }
        return new Place(array.elementAddress(index), type.name().substring(1), array + "[" + index + "]");
    }

    private static Place staticPlace(HeapSession session, String className, String field) {
        HeapReader reader = session.reader();
        HeapClass type = reader.findClass(className);
        return new Place(reader.staticAddress(type, field), type.field(field).type(), className + "." + field);
    }

    /** Code and descriptors are what the machine runs on. */
    private static void requireChangeable(HeapClass type) {
        if (type.name().startsWith("plurix.rt.") || type.name().equals("java.lang.Class") || type.name().equals("java.lang.String")) {
            throw new HeapException("objects of class " + type.name() + " cannot be changed by hand: "
                    + (type.name().equals("java.lang.String") ? "strings are shared and constant" : "the system runs on them"));
        }
    }

    private synchronized EditResult edit(Function<HeapSession, Place> where, String value, String expected) {
        long number = next;
        Done done = heap.update("edit by hand", HeapRegions.PATIENCE, session -> {
            Place place = where.apply(session);
            HeapReader reader = session.reader();
            String shown = TypedValue.show(reader, place.at, place.descriptor);
            if (expected != null && !expected.equals(shown)) {
                throw new HeapException(place.name + " is " + shown + " by now, not " + expected + ": look at it again before you change it");
            }
            long before = TypedValue.load(reader, place.at, place.descriptor);
            TypedValue.store(session.memory(), place.at, place.descriptor, TypedValue.parse(session, regions, place.descriptor, value));
            Edit edit = new Edit(number, place, before, TypedValue.load(reader, place.at, place.descriptor));
            return new Done(edit, shown, TypedValue.show(reader, place.at, place.descriptor));
        });
        next++;
        edits.put(number, done.edit);
        if (edits.size() > KEPT) {
            edits.remove(edits.keySet().iterator().next());
        }
        return result(done);
    }

    private EditResult result(Done done) {
        Stamp stamp = new Stamp(heap.station().query(e -> e.commitNumber()), System.currentTimeMillis());
        return new EditResult(stamp, done.edit.number, done.edit.place.name, done.before, done.after);
    }

    /** @throws HeapException if the edit is not known (any more) or the value is not the one that it left */
    public synchronized EditResult undo(long number) {
        Edit edit = edits.get(number);
        if (edit == null) {
            throw new HeapException("there is no edit " + number + " to take back" + (edits.isEmpty() ? "" : ". Edits: " + edits.keySet()));
        }
        Done done = heap.update("undo of an edit", HeapRegions.PATIENCE, session -> {
            HeapReader reader = session.reader();
            Place place = edit.place;
            String shown = TypedValue.show(reader, place.at, place.descriptor);
            if (TypedValue.load(reader, place.at, place.descriptor) != edit.after) {
                throw new HeapException("edit " + number + " cannot be taken back: " + place.name + " is " + shown
                        + " by now, somebody has changed it since");
            }
            TypedValue.store(session.memory(), place.at, place.descriptor, edit.before);
            return new Done(edit, shown, TypedValue.show(reader, place.at, place.descriptor));
        });
        edits.remove(number);
        return result(done);
    }
}
