package org.plurix.cluster.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.cluster.client.ClusterState;
import org.plurix.cluster.client.EventBatch;

import com.google.gson.Gson;

import plurix.dhs.EventKind;

/** A trace must tell every event exactly, to our own reader that goes by the description alone and to another program. */
class CtfTraceTest {
    private static final int EVENTS = 9000;
    private static final int STATIONS = 3;
    private static final long START = 1_700_000_000_123L;

    @TempDir
    private Path folder;

    private static ClusterState state() {
        return new Gson().fromJson("""
                {"stations": [{"id": 0, "name": "node0", "transactions": [{"id": 65537, "name": "a \\"quoted\\" name"}]},
                 {"id": 1, "name": "node1", "transactions": []}, {"id": 63, "name": "host", "transactions": []}]}""", ClusterState.class);
    }

    /** Events of three stations in ascending times, of all kinds, with extreme values among them. */
    private static EventBatch batch(long seed) {
        Random random = new Random(seed);
        int[] kinds = EventSchema.names().keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] station = new int[EVENTS];
        int[] kind = new int[EVENTS];
        long[] number = new long[EVENTS];
        int[] a = new int[EVENTS];
        int[] b = new int[EVENTS];
        int[] c = new int[EVENTS];
        long[] micros = new long[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            station[i] = new int[] {0, 1, 63}[random.nextInt(STATIONS)];
            kind[i] = kinds[random.nextInt(kinds.length)];
            number[i] = random.nextLong() >>> random.nextInt(64);
            a[i] = random.nextInt(4) == 0 ? -1 : random.nextInt();
            b[i] = random.nextInt();
            c[i] = random.nextInt();
            micros[i] = (i == 0 ? 0 : micros[i - 1]) + random.nextInt(50);
        }
        List<EventBatch.Source> sources = List.of(new EventBatch.Source(0, EVENTS, 7, 0, 1));
        return new EventBatch(1, EVENTS, 0, micros[EVENTS - 1], START, station, kind, number, a, b, c, micros, sources);
    }

    private EventBatch write() throws IOException {
        EventBatch batch = batch(20041);
        try (CtfTrace trace = new CtfTrace(folder, state())) {
            trace.add(batch);
            assertEquals(EVENTS, trace.written());
        }
        return batch;
    }

    @Test
    void everyKindOfEventHasNamedFields() {
        EventSchema.names().forEach((kind, name) -> {
            assertTrue(EventSchema.knows(kind), name);
            assertEquals(3, EventSchema.fields(kind).stream().distinct().count(), name);
        });
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        EventBatch batch = write();
        CtfReader reader = new CtfReader(folder);
        assertTrue(reader.metadata.startsWith("/* CTF 1.8 */"), "viewers look for this");
        assertTrue(reader.metadata.contains("offset_s = 1700000000;") && reader.metadata.contains("offset = 123000;"), reader.metadata);
        for (int station : new int[] {0, 1, 63}) {
            List<CtfReader.Event> events = reader.read(folder.resolve("station" + station));
            int[] rows = IntStream.range(0, EVENTS).filter(i -> batch.station()[i] == station).toArray();
            assertEquals(rows.length, events.size());
            for (int i = 0; i < rows.length; i++) {
                same(batch, rows[i], events.get(i), station);
            }
        }
    }

    private static void same(EventBatch batch, int row, CtfReader.Event event, int station) {
        List<String> names = EventSchema.fields(batch.kind()[row]);
        assertEquals(EventSchema.names().get(batch.kind()[row]), event.name());
        long[] expected = {station, batch.micros()[row], batch.number()[row], batch.a()[row], batch.b()[row], batch.c()[row]};
        long[] found = Stream.of("cpu_id", "timestamp", "number", names.get(0), names.get(1), names.get(2))
                .mapToLong(name -> event.fields().get(name)).toArray();
        assertEquals(Arrays.toString(expected), Arrays.toString(found), "event " + row);
        assertTrue(event.fields().get("timestamp_begin") <= batch.micros()[row] && event.fields().get("timestamp_end") >= batch.micros()[row]);
    }

    @Test
    void anotherProgramReadsItToo() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "babeltrace2"))),
                "babeltrace2 is not installed");
        EventBatch batch = write();
        Process process = new ProcessBuilder("babeltrace2", "--clock-seconds", folder.toString())
                .redirectError(folder.resolveSibling(folder.getFileName() + ".errors").toFile()).start();
        List<String> lines;
        try (var out = process.inputReader()) {
            lines = out.lines().toList();
        }
        assertEquals(0, process.waitFor(), () -> "babeltrace2 failed: " + String.join("\n", lines));
        assertEquals(EVENTS, lines.size());
        assertTrue(lines.stream().anyMatch(l -> l.contains(" abort: ") && l.contains("winner = -1")), lines.get(0));
        assertEquals(IntStream.of(batch.kind()).filter(k -> k == EventKind.PAGE_IN).count(), lines.stream().filter(l -> l.contains(" page_in: ")).count());
    }

    @Test
    void aFolderWithOtherThingsIsRefused() throws IOException {
        Files.writeString(folder.resolve("other"), "text");
        IOException refused = assertThrows(IOException.class, () -> new CtfTrace(folder, state()));
        assertTrue(refused.getMessage().contains("not empty"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("metadata")));
    }
}
