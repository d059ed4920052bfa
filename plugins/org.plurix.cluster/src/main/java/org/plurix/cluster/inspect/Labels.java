package org.plurix.cluster.inspect;

import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.station.PageLostException;

/** Short texts for objects in lists. */
final class Labels {
    private static final int MOST = 40;

    private Labels() {
    }

    static String of(HeapReader reader, int address, HeapClass type) {
        try {
            return text(reader, address, type);
        } catch (PageLostException lost) {
            return Fields.LOST;     // the text of a string lies on another page
        }
    }

    private static String text(HeapReader reader, int address, HeapClass type) {
        if (type.isArray()) {
            return "length " + reader.memory().load32(address);
        }
        if (type.name().equals("java.lang.String")) {
            String text = reader.string(address);
            return '"' + (text.length() > MOST ? text.substring(0, MOST) + "…" : text) + '"';
        }
        if (type.name().equals("java.lang.Class")) {
            return reader.classAt(address).name();
        }
        return "";
    }
}
