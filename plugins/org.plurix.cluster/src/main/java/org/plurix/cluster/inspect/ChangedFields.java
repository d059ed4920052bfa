package org.plurix.cluster.inspect;

import java.util.ArrayList;
import java.util.List;

import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapField;

/** Names the fields or elements of an object that lie in changed memory. */
public final class ChangedFields {
    /** Did something between two addresses change? */
    public interface Changes {
        boolean between(int from, int to);
    }

    private static final int WORD = 4;
    private static final int MOST_ELEMENTS = 8;
    private static final String STATICS = "#statics";

    private ChangedFields() {
    }

    /** Empty when the object did not change. An object whose fields are not known (a statics object, code) names itself. */
    public static List<String> of(ObjectIndex.Placed object, Changes changes) {
        if (!changes.between(object.start(), object.end())) {
            return List.of();
        }
        HeapClass type = object.type();
        List<String> result = type.isArray() ? elements(object, changes) : fields(object, changes);
        if (result.isEmpty()) {
            result.add(type.name().endsWith(STATICS) ? "static fields" : "(header or padding)");
        }
        return result;
    }

    private static List<String> fields(ObjectIndex.Placed object, Changes changes) {
        List<String> result = new ArrayList<>();
        for (HeapClass c = object.type(); c != null; c = c.superclass()) {
            for (HeapField field : c.fields()) {
                int at = object.address() + field.offset();
                // changes are known by words, so the neighbours of a small field in its word count too
                if (!field.isStatic() && changes.between(at & -WORD, at + size(field.type()))) {
                    result.add(field.name());
                }
            }
        }
        return result;
    }

    private static int size(String descriptor) {
        return switch (descriptor.charAt(0)) {
            case 'J', 'D' -> 2 * WORD;
            case 'Z', 'B' -> 1;
            case 'C', 'S' -> 2;
            default -> WORD;
        };
    }

    private static List<String> elements(ObjectIndex.Placed object, Changes changes) {
        List<String> result = new ArrayList<>();
        boolean references = object.type().isReferenceArray();
        int size = references ? WORD : object.type().scalarSize();
        int first = references ? object.start() : object.address() + WORD;
        int end = references ? object.address() - WORD : object.end();
        int more = 0;
        for (int at = first; at < end; at += size) {
            if (changes.between(at & -WORD, at + size)) {
                if (result.size() < MOST_ELEMENTS) {
                    result.add("[" + (at - first) / size + "]");
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            result.add("and " + more + " more");
        }
        return result;
    }
}
