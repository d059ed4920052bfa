package org.plurix.cluster.control;

import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.station.HeapSession;

/** Looks objects up in the cluster's registry ({@code plurix.Registry}). */
public final class NamedObjects {
    private NamedObjects() {
    }

    /** The object bound to a name, or null. */
    public static HeapObject find(HeapSession session, String name) {
        HeapObject registry = session.reader().staticObject("plurix.Cluster", "registry");
        if (registry == null) {
            return null;
        }
        HeapObject names = registry.get("names");
        for (int i = 0; i < registry.getInt("size"); i++) {
            if (session.reader().string(names.element(i).address()).equals(name)) {
                return registry.get("values").element(i);
            }
        }
        return null;
    }
}
