package org.plurix.cluster.bench.dhs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.plurix.cluster.bench.Measure;

/**
 * What a run has measured, as data.
 *
 * @param setting   what was measured on what
 * @param systems   names and versions of the contenders, ours first
 * @param workloads the same work on each of them
 * @param engine    figures of our engine alone
 */
public record DhsReport(List<String> setting, Map<String, String> systems, List<Row> workloads, List<Measure> engine) {
    /** Ours in {@link #systems} and in the rows. */
    public static final String PLURIX = "plurix";

    /**
     * One workload.
     *
     * @param figures        by system; a system that was not measured is missing
     * @param timesBestPeer how many times better than the best peer we are; null without peers
     */
    public record Row(String name, String unit, Map<String, Measure> figures, Double timesBestPeer) {
        /** @param larger larger figures are better */
        static Row of(String name, String unit, boolean larger, Map<String, Measure> figures) {
            Measure ours = figures.get(PLURIX);
            List<Double> peers = figures.entrySet().stream().filter(e -> !e.getKey().equals(PLURIX)).map(e -> e.getValue().median()).toList();
            Double times = null;
            if (ours != null && !peers.isEmpty()) {
                times = larger ? ours.median() / Collections.max(peers) : Collections.min(peers) / ours.median();
            }
            return new Row(name, unit, figures, times);
        }
    }

    private static final String NAME = "%-42s ";

    /** Lines of a table for people. */
    public List<String> text() {
        List<String> lines = new ArrayList<>(setting);
        systems.forEach((key, name) -> lines.add("  " + key + ": " + name));
        lines.add("");
        StringBuilder head = new StringBuilder(String.format(NAME + "%-6s", "SAME WORK", "UNIT"));
        systems.keySet().forEach(key -> head.append(String.format(" %10s", key.toUpperCase(Locale.ROOT))));
        lines.add(head + "  PLURIX : BEST PEER");
        for (Row row : workloads) {
            StringBuilder line = new StringBuilder(String.format(NAME + "%-6s", row.name, row.unit));
            for (String key : systems.keySet()) {
                Measure figure = row.figures.get(key);
                line.append(figure == null ? String.format(" %10s", "-") : String.format(" %10.4g", figure.median()));
            }
            lines.add(line + (row.timesBestPeer == null ? "" : String.format("  %.3f", row.timesBestPeer)));
        }
        lines.add("");
        lines.add("ENGINE (median [least-most])");
        engine.forEach(m -> lines.add(m.toString()));
        return lines;
    }

    static Map<String, Measure> figures() {
        return new LinkedHashMap<>();
    }
}
