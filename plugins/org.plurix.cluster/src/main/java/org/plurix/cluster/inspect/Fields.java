package org.plurix.cluster.inspect;

import java.util.ArrayList;
import java.util.List;

import org.plurix.cluster.client.ObjectView;
import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapField;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.station.PageLostException;

/** Typed places of objects as answers show them. */
final class Fields {
    /** Shown for an object whose page is gone with the only station that had it. */
    static final String LOST = "(lost)";

    private Fields() {
    }

    /** Superclass first. */
    static List<ObjectView.Field> of(HeapReader reader, HeapObject object) {
        List<ObjectView.Field> result = new ArrayList<>();
        for (HeapClass c : chain(object.type())) {
            for (HeapField field : c.fields()) {
                if (!field.isStatic()) {
                    result.add(field(reader, c, field, object.address() + field.offset()));
                }
            }
        }
        return result;
    }

    static List<HeapClass> chain(HeapClass type) {
        List<HeapClass> chain = new ArrayList<>();
        for (HeapClass c = type; c != null; c = c.superclass()) {
            chain.add(0, c);
        }
        return chain;
    }

    static List<ObjectView.Field> statics(HeapReader reader, HeapClass type) {
        List<ObjectView.Field> result = new ArrayList<>();
        for (HeapField field : type.fields()) {
            if (field.isStatic() && type.statics() != 0) {
                result.add(field(reader, type, field, type.statics() + field.offset()));
            }
        }
        return result;
    }

    private static ObjectView.Field field(HeapReader reader, HeapClass owner, HeapField field, int at) {
        return place(reader, field.name(), owner.name(), field.type(), field.isFinal(), at);
    }

    static ObjectView.Field element(HeapObject array, int index) {
        return place(array.reader(), Integer.toString(index), "", array.type().name().substring(1), false, array.elementAddress(index));
    }

    private static ObjectView.Field place(HeapReader reader, String name, String owner, String descriptor, boolean isFinal, int at) {
        char kind = descriptor.charAt(0);
        int reference = kind == 'L' || kind == '[' ? reader.memory().load32(at) : 0;
        try {
            String type = reference == 0 ? "" : reader.classOf(reference).name();
            return new ObjectView.Field(name, owner, descriptor, isFinal, HeapObject.show(reader, at, descriptor), reference, type);
        } catch (PageLostException lost) {
            String gone = LOST + "@" + Integer.toHexString(reference);
            return new ObjectView.Field(name, owner, descriptor, isFinal, gone, reference, LOST);
        }
    }
}
