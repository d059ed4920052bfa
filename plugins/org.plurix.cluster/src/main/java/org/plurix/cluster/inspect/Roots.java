package org.plurix.cluster.inspect;

import java.util.ArrayList;
import java.util.List;

import org.plurix.cluster.client.NamedRoots;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.station.HeapSession;
import org.plurix.cluster.station.PageLostException;

/** Where reachability begins: the registry and static fields. */
final class Roots {
    private Roots() {
    }

    static boolean isApplication(String className) {
        return !className.startsWith("java.") && !className.startsWith("plurix.") && !className.startsWith("[") && !className.contains("#");
    }

    /** Class name of an object; says so when it is lost. */
    static String typeOf(HeapReader reader, int object) {
        try {
            return reader.classOf(object).name();
        } catch (PageLostException lost) {
            return Fields.LOST;
        }
    }

    static List<NamedRoots.Root> registered(HeapSession session) {
        List<NamedRoots.Root> result = new ArrayList<>();
        HeapObject registry = session.reader().staticObject("plurix.Cluster", "registry");
        if (registry == null) {
            return result;
        }
        HeapObject names = registry.get("names");
        HeapObject values = registry.get("values");
        for (int i = 0; i < registry.getInt("size"); i++) {
            int value = session.memory().load32(values.elementAddress(i));
            if (value != 0) {
                result.add(new NamedRoots.Root(session.reader().string(names.element(i).address()), true, value, typeOf(session.reader(), value)));
            }
        }
        return result;
    }
}
