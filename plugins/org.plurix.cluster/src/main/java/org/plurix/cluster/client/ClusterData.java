package org.plurix.cluster.client;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The typed questions and commands to a running cluster; each is one operation of its daemon (docs/cluster.md). Any thread may call; calls
 * block, so a user interface calls from a background job. All throw {@link ClientException} with a text for the user when the cluster is
 * gone or refuses. Events, aborts, pages and console are asked for again with the cursor of the last answer; while nobody asks, the
 * cluster does nothing for them.
 */
public final class ClusterData {
    private static final Gson GSON = new Gson();
    private static final BooleanSupplier NEVER = () -> false;

    private final ClusterClient client;

    public ClusterData(ClusterClient client) {
        this.client = client;
    }

    private <T> T ask(Class<T> type, String operation, JsonObject arguments) {
        return GSON.fromJson(client.call(operation, arguments, text -> { }), type);
    }

    private static JsonObject arguments(Object... namesAndValues) {
        JsonObject result = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            result.add((String) namesAndValues[i], GSON.toJsonTree(namesAndValues[i + 1]));
        }
        return result;
    }

    // ---- what happens ----

    /** Events from a cursor on (0: the oldest still known; -1: from now on), at most {@code limit}. */
    public EventBatch events(long since, int limit) {
        return ask(EventBatch.class, "events", arguments("since", since, "limit", limit, "columns", true));
    }

    /** Aborts with their explanation, from a cursor on. */
    public AbortBatch aborts(long since, int limit) {
        return ask(AbortBatch.class, "aborts", arguments("since", since, "limit", limit));
    }

    /** Console lines of all nodes from a cursor on. */
    public ConsoleBatch consoles(long since, int limit) {
        return ask(ConsoleBatch.class, "consoles", arguments("since", since, "limit", limit));
    }

    /** Stations, transactions, rates. */
    public ClusterState state() {
        return ask(ClusterState.class, "state", arguments());
    }

    // ---- pages ----

    /** Pages {@code from <= page < to} that are not free; with a cursor above 0 only those that changed since it. */
    public PageTable pages(int from, int to, long since) {
        return ask(PageTable.class, "page-table", arguments("from", from, "to", to, "since", since));
    }

    /** The objects on a page. */
    public PageView page(int page) {
        return ask(PageView.class, "page", arguments("page", page));
    }

    // ---- heap ----

    public HeapSummary histogram() {
        return ask(HeapSummary.class, "histogram", arguments());
    }

    /** Instances of a class and its subclasses, from a cursor on (0: the first). */
    public ObjectRange instances(String className, int cursor, int limit) {
        return ask(ObjectRange.class, "instances", arguments("class", className, "cursor", cursor, "limit", limit));
    }

    /** An object with its fields, or elements {@code from <= index < from + count} of an array. */
    public ObjectView object(int address, int from, int count) {
        return ask(ObjectView.class, "object", arguments("address", address, "from", from, "count", count));
    }

    /** The static fields of a class. */
    public ObjectView statics(String className) {
        return ask(ObjectView.class, "statics", arguments("class", className));
    }

    /** Registered names, and static references of application classes ({@code all}: of the system's too). */
    public NamedRoots roots(boolean all) {
        return ask(NamedRoots.class, "roots", arguments("all", all));
    }

    /** Shortest paths from roots to an object. {@code cancelled} is asked about every 100 ms. */
    public HeapPaths paths(int address, int limit, Consumer<String> progress, BooleanSupplier cancelled) {
        return longer(HeapPaths.class, "paths", arguments("address", address, "limit", limit), progress, cancelled);
    }

    /** Fields and elements that name an object. */
    public HeapPaths referrers(int address, int limit, Consumer<String> progress, BooleanSupplier cancelled) {
        return longer(HeapPaths.class, "referrers", arguments("address", address, "limit", limit), progress, cancelled);
    }

    private <T> T longer(Class<T> type, String operation, JsonObject arguments, Consumer<String> progress, BooleanSupplier cancelled) {
        return GSON.fromJson(client.call(operation, arguments, progress, cancelled), type);
    }

    /**
     * Sets a field as one transaction. {@code expected}: the value the user saw; the edit is refused if it is another one by now. Null: no
     * check.
     */
    public EditResult editField(int address, String field, String value, String expected) {
        return ask(EditResult.class, "edit", arguments("address", address, "field", field, "value", value, "expected", expected));
    }

    public EditResult editElement(int address, int index, String value, String expected) {
        return ask(EditResult.class, "edit", arguments("address", address, "index", index, "value", value, "expected", expected));
    }

    public EditResult editStatic(String className, String field, String value, String expected) {
        return ask(EditResult.class, "edit", arguments("class", className, "field", field, "value", value, "expected", expected));
    }

    /** Takes an edit back; refused with the reason if somebody has changed the value since. */
    public EditResult undoEdit(long edit) {
        return ask(EditResult.class, "undo-edit", arguments("edit", edit));
    }

    // ---- code ----

    /**
     * Deploys all sources of folders and files. {@code changed}: if not null, only these files of them have changed since the last deploy;
     * they alone are compiled.
     */
    public DeployResult deploy(List<Path> sources, List<Path> changed, Consumer<String> progress) {
        return longer(DeployResult.class, "deploy", arguments("dirs", texts(sources), "changed", changed == null ? null : texts(changed)),
                progress, NEVER);
    }

    private static JsonArray texts(List<Path> paths) {
        JsonArray result = new JsonArray();
        paths.forEach(path -> result.add(path.toAbsolutePath().toString()));
        return result;
    }

    /** Takes the newest deploy back. */
    public DeployResult undoDeploy() {
        return ask(DeployResult.class, "undo-deploy", arguments());
    }

    public DeployedCode deployed() {
        return ask(DeployedCode.class, "deployed", arguments());
    }

    // ---- commands ----

    /** Starts a class at a station; answers the key of the transaction that does it. */
    public String run(String className, List<String> words, int station) {
        JsonObject arguments = arguments("class", className, "args", words, "on", station);
        return client.call("run", arguments, text -> { }).getAsJsonObject().get("transaction").getAsString();
    }

    /** Moves a transaction (key, name or class) to a station. */
    public void migrate(String transaction, int station) {
        client.call("migrate", arguments("transaction", transaction, "to", station), text -> { });
    }

    /** Actions: kill, restart. Returns when it is done. */
    public void node(String action, int node) {
        client.call("node", arguments("action", action, "node", node), text -> { });
    }

    /** Adds a node; answers its number when it is ready. */
    public int addNode() {
        return client.call("node", arguments("action", "add"), text -> { }).getAsJsonObject().get("node").getAsInt();
    }

    public void setPriority(String transaction, int priority) {
        client.call("priority", arguments("transaction", transaction, "priority", priority), text -> { });
    }
}
