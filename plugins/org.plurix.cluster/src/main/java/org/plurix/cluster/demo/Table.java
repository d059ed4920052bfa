package org.plurix.cluster.demo;

import java.util.ArrayList;
import java.util.List;

/** A plain two-column table. */
final class Table {
    private final List<String[]> rows = new ArrayList<>();

    Table row(String name, Object value) {
        rows.add(new String[] { name, String.valueOf(value) });
        return this;
    }

    @Override
    public String toString() {
        int width = rows.stream().mapToInt(r -> r[0].length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            text.append("  ").append(row[0]).append(" ".repeat(width - row[0].length() + 3)).append(row[1]).append('\n');
        }
        return text.toString();
    }
}
