package org.plurix.model.trace;

import java.util.Locale;

/**
 * Which tries a table shows.
 *
 * @param text        part of a transaction's name, or its id in hexadecimal, a page or commit number; empty: all
 * @param stationMask bit per station
 * @param stateMask   bits of {@link SpanState#bit}
 * @param fromMicros  ends at or behind this
 * @param toMicros    begins before this
 */
public record RowFilter(String text, long stationMask, int stateMask, long fromMicros, long toMicros) {
    public static final RowFilter ALL = new RowFilter("", -1L, -1, Long.MIN_VALUE, Long.MAX_VALUE);

    public RowFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    boolean isAll() {
        return equals(ALL);
    }

    /** What can be said without the names. */
    boolean admits(SpanBlock block, int i, int station) {
        return (stationMask >>> station & 1) != 0 && (stateMask >>> block.state[i] & 1) != 0 && block.end(i) >= fromMicros
                && block.start[i] < toMicros;
    }

    boolean matches(SpanBlock block, int i, String name) {
        return text.isEmpty() || name.toLowerCase(Locale.ROOT).contains(text) || text.equals(Integer.toHexString(block.transaction[i]))
                || text.equals(Integer.toString(block.page[i])) || text.equals(Long.toString(block.number[i]));
    }
}
