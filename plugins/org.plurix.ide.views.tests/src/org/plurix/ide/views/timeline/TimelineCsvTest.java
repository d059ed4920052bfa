package org.plurix.ide.views.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.plurix.ide.views.samples.SyntheticTrace;
import org.plurix.model.trace.RowFilter;
import org.plurix.model.trace.RowList;
import org.plurix.model.trace.TraceStore;

class TimelineCsvTest {
    private final TraceStore store = SyntheticTrace.store(3, 2, 5_000);

    private RowList rows() {
        RowList rows = store.rows(RowFilter.ALL);
        rows.refresh();
        return rows;
    }

    @Test
    void everyRowHasEveryColumn() throws IOException {
        StringBuilder out = new StringBuilder();
        int written = TimelineCsv.write(store, rows(), out, () -> false);
        String[] lines = out.toString().split("\r\n");
        assertEquals(rows().size(), written);
        assertEquals(written + 1, lines.length);
        int columns = lines[0].split(",").length;
        for (String line : lines) {
            assertEquals(columns, line.split(",", -1).length, line);
        }
        assertTrue(out.indexOf("ABORTED") > 0);
    }

    @Test
    void cancelEndsIt() throws IOException {
        int[] asked = new int[1];
        assertEquals(3, TimelineCsv.write(store, rows(), new StringBuilder(), () -> asked[0]++ >= 3));
    }

    @Test
    void separatorsInNamesAreQuoted() throws IOException {
        TraceStore named = SyntheticTrace.store(3, 2, 500);
        RowList rows = named.rows(RowFilter.ALL);
        rows.refresh();
        int transaction = named.span(org.plurix.model.trace.Lane.TRIES, rows.id(0)).orElseThrow().transaction();
        named.name(transaction, "a \"b\", c");
        StringBuilder out = new StringBuilder();
        TimelineCsv.write(named, rows, out, () -> false);
        assertTrue(out.indexOf("\"a \"\"b\"\", c\"") > 0);
    }
}
