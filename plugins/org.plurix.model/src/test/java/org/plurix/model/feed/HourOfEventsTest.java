package org.plurix.model.feed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.plurix.model.trace.RowFilter;
import org.plurix.model.trace.RowList;
import org.plurix.model.trace.TraceStore;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * What an hour of a busy cluster costs in memory. The events are those of a recorded ray tracer on three nodes, again and again at the rate
 * in which they came, through the whole feed: daemon's answers, stores, model. Prints the heap after a collection; takes a minute or two,
 * so it runs with {@code -Dplurix.long} only.
 */
@EnabledIfSystemProperty(named = "plurix.long", matches = ".*")
class HourOfEventsTest {
    private static final long HOUR_MICROS = 3_600_000_000L;
    private static final int PARTS = 6;
    private static final long MEGABYTE = 1 << 20;

    @Test
    void memoryIsBounded() throws Exception {
        Replay replay = new Replay();
        long before = usedMemory();
        ExecutorService model = Executors.newSingleThreadExecutor();
        try (LiveModel live = new LiveModel(model, name -> Optional.of(replay))) {
            LiveCluster cluster = live.cluster("hour");
            List<Interest> views = new ArrayList<>();
            for (Topic topic : Topic.values()) {
                views.add(cluster.acquire(topic, LiveCluster.SHORTEST_PERIOD));
            }
            for (int part = 1; part <= PARTS; part++) {
                long until = HOUR_MICROS / PARTS * part;
                while (cluster.trace().lastMicros() < until) {
                    assertTrue(cluster.status().isConnected() || cluster.trace().lastMicros() == 0, cluster.status().toString());
                    LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                }
                System.out.printf("%2d minutes, %,d events: %,d MB on the heap%n", part * 60 / PARTS, replay.told(), (usedMemory() - before) / MEGABYTE);
            }
            views.forEach(Interest::close);
            RowList rows = cluster.trace().rows(RowFilter.ALL);
            rows.refresh();
            System.out.printf("%.0f events/s; kept %,d tries, dropped %,d spans%n", replay.told() / 3600.0, rows.size(), cluster.trace().droppedSpans());
            assertTrue(rows.size() <= TraceStore.DEFAULT_CAPACITY, rows.size() + " tries");
        } finally {
            model.shutdown();
        }
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** A daemon whose cluster does the recorded half second for ever. */
    private static final class Replay implements DaemonLink {
        private static final String[] COLUMNS = { "station", "kind", "number", "a", "b", "c", "micros" };
        private final Map<String, JsonObject> recorded = new HashMap<>();
        private final Map<String, long[]> columns = new HashMap<>();
        private final JsonObject empty;
        private final long firstMicros;
        private final long length;
        private final long commits;
        private long next;
        private long aborts;

        Replay() throws IOException {
            JsonObject last = null;
            try (InputStream in = HourOfEventsTest.class.getResourceAsStream("/recordings/raytracer.jsonl")) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
                    last = entry.get("op").getAsString().equals("events") ? entry.getAsJsonObject("answer") : last;
                    recorded.putIfAbsent(entry.get("op").getAsString(), entry.getAsJsonObject("answer"));
                }
            }
            empty = last;
            for (String column : COLUMNS) {
                columns.put(column, Stream.of(recorded.get("events"), last).flatMap(part -> part.getAsJsonArray(column).asList().stream())
                        .mapToLong(JsonElement::getAsLong).toArray());
            }
            firstMicros = LongStream.of(columns.get("micros")).min().orElseThrow();
            length = LongStream.of(columns.get("micros")).max().orElseThrow() - firstMicros;
            commits = LongStream.of(columns.get("number")).max().orElseThrow() - LongStream.of(columns.get("number")).min().orElseThrow() + 1;
        }

        synchronized long told() {
            return next;
        }

        @Override
        public synchronized JsonElement ask(String operation, JsonObject arguments) {
            return switch (operation) {
                case "events" -> events(arguments.get("since").getAsLong(), arguments.get("limit").getAsInt());
                case "aborts" -> aborts();
                case "info" -> new JsonObject();
                default -> recorded.get(operation);
            };
        }

        private JsonObject events(long since, int limit) {
            JsonObject answer = new JsonObject();
            empty.entrySet().forEach(part -> answer.add(part.getKey(), part.getValue()));
            long end = since < 0 ? 0 : since + limit;
            for (String column : COLUMNS) {
                answer.add(column, told(column, Math.max(0, since), end));
            }
            next = Math.max(next, end);
            answer.addProperty("next", next);
            answer.addProperty("nowMicros", next == 0 ? 0 : micros(next - 1));
            return answer;
        }

        private long micros(long index) {
            return value("micros", index) - firstMicros + round(index) * length;
        }

        private long round(long index) {
            return index / size();
        }

        private int size() {
            return columns.get("kind").length;
        }

        private long value(String column, long index) {
            return columns.get(column)[(int) (index % size())];
        }

        private JsonArray told(String column, long from, long to) {
            JsonArray values = new JsonArray();
            for (long i = from; i < to; i++) {
                values.add(new JsonPrimitive(switch (column) {
                    case "micros" -> micros(i);
                    case "number" -> value(column, i) + round(i) * commits;
                    default -> value(column, i);
                }));
            }
            return values;
        }

        /** As many as are recorded, each time as new ones. */
        private JsonObject aborts() {
            JsonObject answer = recorded.get("aborts").deepCopy();
            for (JsonElement abort : answer.getAsJsonArray("aborts")) {
                abort.getAsJsonObject().addProperty("sequence", aborts++);
                abort.getAsJsonObject().addProperty("micros", next == 0 ? 0 : micros(next - 1) + aborts % 1000);
            }
            answer.addProperty("next", aborts);
            return answer;
        }
    }
}
