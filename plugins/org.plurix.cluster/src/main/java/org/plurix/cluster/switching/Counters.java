package org.plurix.cluster.switching;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/** Counters that one thread writes and any thread reads. */
public final class Counters {
    private final AtomicLongArray values = new AtomicLongArray(Counter.values().length);

    public void count(Counter what) {
        values.lazySet(what.ordinal(), values.get(what.ordinal()) + 1);
    }

    public long get(Counter what) {
        return values.get(what.ordinal());
    }

    public Map<Counter, Long> snapshot() {
        Map<Counter, Long> result = new EnumMap<>(Counter.class);
        for (Counter counter : Counter.values()) {
            result.put(counter, get(counter));
        }
        return result;
    }
}
