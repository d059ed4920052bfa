package org.plurix.cluster.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

/**
 * What was committed, one JSON object per line, for checkers of others: a line per list transaction {@code {"process", "serial", "commit",
 * "begin", "end", "ops": [["append", list, value] or ["r", list, [values]]]}} (times in microseconds; commit and times are missing where the
 * events do not tell), then a line per list with its final content {@code {"list", "values"}}.
 */
final class HistoryFile {
    private HistoryFile() {
    }

    static void write(Path file, SoakData data, Iterable<SoakChecks.ListTransaction> transactions) {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (SoakChecks.ListTransaction transaction : transactions) {
                line(out, json -> transaction(json, transaction, data));
            }
            for (Map.Entry<Integer, int[]> list : data.lists.entrySet()) {
                line(out, json -> {
                    json.name("list").value(list.getKey()).name("values");
                    values(json, list.getValue());
                });
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Content {
        void to(JsonWriter json) throws IOException;
    }

    private static void line(Writer out, Content content) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject();
        content.to(json);
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private static void values(JsonWriter json, int[] values) throws IOException {
        json.beginArray();
        for (int value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static void transaction(JsonWriter json, SoakChecks.ListTransaction transaction, SoakData data) throws IOException {
        json.name("process").value(transaction.worker()).name("serial").value(transaction.serial());
        if (transaction.place() != null) {
            json.name("commit").value(transaction.place().number()).name("begin").value(transaction.place().beginMicros()).name("end")
                    .value(transaction.place().endMicros());
        }
        json.name("ops").beginArray();
        for (int[] operation : transaction.operations()) {
            int list = operation[0] >>> 1;
            json.beginArray();
            if ((operation[0] & 1) != 0) {
                json.value("append").value(list).value(operation[2]);
            } else {
                int[] content = data.lists.getOrDefault(list, new int[0]);
                json.value("r").value(list);
                values(json, Arrays.copyOf(content, Math.min(operation[1], content.length)));
            }
            json.endArray();
        }
        json.endArray();
    }
}
