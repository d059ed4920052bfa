package org.plurix.pjc.driver;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Times and sizes of one compilation. */
public final class Statistics {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long mark = System.nanoTime();

    /** The time since the last call belongs to {@code phase}. */
    void phase(String phase) {
        long now = System.nanoTime();
        nanos.merge(phase, now - mark, Long::sum);
        mark = now;
    }

    void count(String what, long value) {
        counts.put(what, value);
    }

    public long count(String what) {
        return counts.getOrDefault(what, 0L);
    }

    public long totalNanos() {
        return nanos.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        nanos.forEach((phase, n) -> text.append(String.format(Locale.ROOT, "%-22s %9.1f ms%n", phase, n / 1e6)));
        text.append(String.format(Locale.ROOT, "%-22s %9.1f ms%n", "total", totalNanos() / 1e6));
        counts.forEach((what, n) -> text.append(String.format(Locale.ROOT, "%-22s %9d%n", what, n)));
        return text.toString();
    }
}
