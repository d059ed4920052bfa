package org.plurix.model.feed;

import org.plurix.cluster.client.AbortBatch;
import org.plurix.cluster.client.ClusterState;
import org.plurix.cluster.client.DeployedCode;
import org.plurix.cluster.client.EventBatch;
import org.plurix.cluster.client.HeapSummary;
import org.plurix.cluster.client.PageTable;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** The questions that the feed asks, typed; docs/cluster.md lists the operations. */
final class Questions {
    private static final Gson GSON = new Gson();
    private final DaemonLink link;

    Questions(DaemonLink link) {
        this.link = link;
    }

    private <T> T ask(Class<T> type, String operation, JsonObject arguments) {
        return GSON.fromJson(link.ask(operation, arguments), type);
    }

    private static JsonObject since(long cursor, int limit) {
        JsonObject result = new JsonObject();
        result.addProperty("since", cursor);
        result.addProperty("limit", limit);
        return result;
    }

    /** Answers if the daemon does. */
    void probe() {
        link.ask("info", new JsonObject());
    }

    ClusterState state() {
        return ask(ClusterState.class, "state", new JsonObject());
    }

    EventBatch events(long cursor, int limit) {
        JsonObject arguments = since(cursor, limit);
        arguments.addProperty("columns", true);
        return ask(EventBatch.class, "events", arguments);
    }

    AbortBatch aborts(long cursor, int limit) {
        return ask(AbortBatch.class, "aborts", since(cursor, limit));
    }

    PageTable pages(int count, long cursor) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("from", 0);
        arguments.addProperty("to", count);
        arguments.addProperty("since", cursor);
        return ask(PageTable.class, "page-table", arguments);
    }

    HeapSummary histogram() {
        return ask(HeapSummary.class, "histogram", new JsonObject());
    }

    DeployedCode deployed() {
        return ask(DeployedCode.class, "deployed", new JsonObject());
    }
}
