package org.plurix.cluster.station;

import java.util.HashMap;
import java.util.Map;

/** Ids for the kinds of work that a host station does, in the form of transaction ids: (station + 1) << 16 | number. */
final class WorkNames {
    private static final int STATION_SHIFT = 16;
    private final int base;
    private final Map<String, Integer> ids = new HashMap<>();

    WorkNames(int station) {
        base = station + 1 << STATION_SHIFT;
    }

    synchronized int idOf(String work) {
        return ids.computeIfAbsent(work, w -> base | ids.size() + 1);
    }

    synchronized Map<Integer, String> all() {
        Map<Integer, String> result = new HashMap<>();
        ids.forEach((work, id) -> result.put(id, work));
        return result;
    }
}
