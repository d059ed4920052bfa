package org.plurix.model.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plurix.cluster.client.ClientException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A daemon that answers with prepared JSON: per operation one after another, the last one for ever. Counts what it is asked. */
final class FakeDaemon implements Connector, DaemonLink {
    private final Map<String, Deque<JsonElement>> answers = new HashMap<>();
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    volatile boolean running = true;
    volatile String failure;

    synchronized FakeDaemon answer(String operation, String json) {
        answers.computeIfAbsent(operation, o -> new ArrayDeque<>()).add(JsonParser.parseString(json));
        return this;
    }

    /** Replaces what was prepared for an operation. */
    synchronized void now(String operation, String json) {
        answers.put(operation, new ArrayDeque<>(List.of(JsonParser.parseString(json))));
    }

    @Override
    public Optional<DaemonLink> connect(String name) {
        return running ? Optional.of(this) : Optional.empty();
    }

    @Override
    public JsonElement ask(String operation, JsonObject arguments) {
        asked.add(operation);
        if (!running || failure != null) {
            throw new ClientException(failure == null ? "gone" : failure, false);
        }
        synchronized (this) {
            Deque<JsonElement> prepared = answers.get(operation);
            if (prepared == null) {
                throw new ClientException("unknown operation '" + operation + "'", true);
            }
            if (operation.equals("events") && arguments.get("since").getAsLong() < 0) {
                return tail(prepared.peek().getAsJsonObject());
            }
            return prepared.size() > 1 ? prepared.poll() : prepared.peek();
        }
    }

    /** The end of the recording: no event, the cursor behind all. */
    private static JsonElement tail(JsonObject batch) {
        JsonObject result = batch.deepCopy();
        for (String column : new String[] { "station", "kind", "number", "a", "b", "c", "micros" }) {
            result.add(column, new com.google.gson.JsonArray());
        }
        return result;
    }

    long count(String operation) {
        synchronized (asked) {
            return asked.stream().filter(operation::equals).count();
        }
    }
}
