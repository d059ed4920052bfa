package org.plurix.dsl.run;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.ClusterData;
import org.plurix.cluster.client.ObjectView;
import org.plurix.cluster.client.PageTable;
import org.plurix.dsl.description.Action;
import org.plurix.dsl.description.Network;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import plurix.dhs.AddressSpace;

/** A running cluster, asked through its daemon. */
public final class DaemonPort implements ClusterPort {
    private static final int MOST_INSTANCES = 10_000;
    private static final int ELEMENTS_AT_ONCE = 4096;
    private static final int EARLIER_LINES = 10_000;
    private static final int HEXADECIMAL = 16;
    private static final double PPM_PER_PERCENT = 10_000;
    private static final Pattern ARRAY = Pattern.compile("\\[.*\\(length \\d+\\)@([0-9a-f]+)");

    private final ClusterClient client;
    private final ClusterData data;

    public DaemonPort(ClusterClient client) {
        this.client = client;
        data = new ClusterData(client);
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ClientException failure) {
            throw new ScenarioException(failure.getMessage());
        }
    }

    private JsonElement call(String operation, JsonObject arguments) {
        return ask(() -> client.call(operation, arguments, text -> { }));
    }

    private static JsonObject arguments(String name, Object value) {
        JsonObject result = new JsonObject();
        if (value instanceof Number number) {
            result.addProperty(name, number);
        } else {
            result.addProperty(name, (String) value);
        }
        return result;
    }

    @Override
    public void network(Network network, List<List<Integer>> partition) {
        JsonObject arguments = arguments("seed", network.seed());
        arguments.addProperty("loss", percent(network.lossPpm()));
        arguments.addProperty("duplicate", percent(network.duplicatePpm()));
        arguments.addProperty("reorder", percent(network.reorderPpm()));
        arguments.addProperty("delay", micros(network.delayNanos()));
        arguments.addProperty("jitter", micros(network.jitterNanos()));
        if (!partition.isEmpty()) {
            arguments.addProperty("partition", partition.stream().map(DaemonPort::members).collect(Collectors.joining("/")));
        }
        call("fault", arguments);
    }

    private static String percent(int ppm) {
        return BigDecimal.valueOf(ppm / PPM_PER_PERCENT).stripTrailingZeros().toPlainString() + "%";
    }

    private static String micros(long nanos) {
        return BigDecimal.valueOf(nanos, 3).stripTrailingZeros().toPlainString() + "us";
    }

    private static String members(List<Integer> group) {
        return group.stream().map(n -> n == Action.HOST ? "host" : Integer.toString(n)).collect(Collectors.joining(","));
    }

    @Override
    public String deploy(List<Path> sources) {
        JsonArray dirs = new JsonArray();
        sources.forEach(s -> dirs.add(s.toString()));
        JsonObject arguments = new JsonObject();
        arguments.add("dirs", dirs);
        JsonObject answer = call("deploy", arguments).getAsJsonObject();
        int applied = 0;
        List<String> refused = new ArrayList<>();
        for (JsonElement element : answer.getAsJsonArray("classes")) {
            JsonObject type = element.getAsJsonObject();
            if (type.get("applied").getAsBoolean()) {
                applied++;
            } else {
                refused.add(type.get("name").getAsString() + ": " + type.get("reason").getAsString());
            }
        }
        if (!refused.isEmpty()) {
            throw new ScenarioException("the cluster refused classes:\n  " + String.join("\n  ", refused));
        }
        return applied + (applied == 1 ? " class" : " classes");
    }

    /** The priority is that of the started transaction; what it starts in its turn has the priority that its code says. */
    @Override
    public String start(Action.Start start) {
        JsonArray words = new JsonArray();
        start.arguments().forEach(words::add);
        JsonObject arguments = arguments("class", start.type());
        arguments.addProperty("on", start.node());
        arguments.addProperty("priority", start.priority());
        arguments.add("args", words);
        String transaction = call("run", arguments).getAsJsonObject().get("transaction").getAsString();
        return "transaction " + transaction;
    }

    @Override
    public void migrate(String transaction, int node) {
        JsonObject arguments = arguments("transaction", transaction);
        arguments.addProperty("to", node);
        call("migrate", arguments);
    }

    @Override
    public void kill(int node) {
        node("kill", node);
    }

    @Override
    public void restart(int node) {
        node("restart", node);
    }

    private void node(String action, int node) {
        JsonObject arguments = arguments("action", action);
        arguments.addProperty("node", node);
        call("node", arguments);
    }

    @Override
    public List<NodeStatus> nodes() {
        List<NodeStatus> result = new ArrayList<>();
        for (JsonElement element : call("info", new JsonObject()).getAsJsonObject().getAsJsonArray("nodes")) {
            JsonObject node = element.getAsJsonObject();
            result.add(new NodeStatus(node.get("number").getAsInt(), node.get("state").getAsString(),
                    node.get("commits").getAsLong() + node.get("readOnlyCommits").getAsLong(), node.get("aborts").getAsLong()));
        }
        return result;
    }

    @Override
    public Work work() {
        int transactions = 0;
        List<String> failures = new ArrayList<>();
        for (JsonElement element : call("ps", new JsonObject()).getAsJsonObject().getAsJsonArray("stations")) {
            JsonObject station = element.getAsJsonObject();
            transactions += station.getAsJsonArray("transactions").size();
            station.getAsJsonArray("failures").forEach(f -> failures.add(station.get("name").getAsString() + ": " + firstLine(f.getAsString())));
        }
        return new Work(transactions, failures);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    @Override
    public int lostPages() {
        PageTable table = ask(() -> data.pages(0, AddressSpace.DHS_PAGES, 0));
        int lost = 0;
        for (int state : table.state()) {
            lost += state == PageTable.LOST ? 1 : 0;
        }
        return lost;
    }

    @Override
    public List<FieldValue> values(String type, String field, boolean withElements) {
        JsonObject arguments = arguments("class", type);
        arguments.addProperty("limit", MOST_INSTANCES);
        JsonObject answer = call("heap", arguments).getAsJsonObject();
        List<FieldValue> result = new ArrayList<>();
        JsonObject statics = answer.getAsJsonObject("statics");
        if (statics.has(field)) {
            result.add(value("the class", statics.get(field).getAsString(), withElements));
            return result;
        }
        for (JsonElement element : answer.getAsJsonArray("instances")) {
            JsonObject instance = element.getAsJsonObject();
            JsonObject fields = instance.getAsJsonObject("fields");
            if (fields.has(field)) {
                result.add(value("object " + instance.get("address").getAsString(), fields.get(field).getAsString(), withElements));
            }
        }
        return result;
    }

    private FieldValue value(String place, String value, boolean withElements) {
        Matcher array = ARRAY.matcher(value);
        return new FieldValue(place, value, withElements && array.matches() ? elements(Integer.parseUnsignedInt(array.group(1), HEXADECIMAL)) : null);
    }

    private List<String> elements(int address) {
        List<String> result = new ArrayList<>();
        while (true) {
            ObjectView view = ask(() -> data.object(address, result.size(), ELEMENTS_AT_ONCE));
            view.elements().forEach(e -> result.add(e.value()));
            if (result.size() >= view.length() || view.elements().isEmpty()) {
                return result;
            }
        }
    }

    @Override
    public Following follow(int node, Consumer<String> line) {
        JsonObject arguments = arguments("node", node);
        arguments.addProperty("follow", true);
        arguments.addProperty("lines", EARLIER_LINES);
        Thread thread = new Thread(() -> listen(arguments, line), "plurix-console-" + node);
        thread.setDaemon(true);
        thread.start();
        return thread::interrupt;       // closes the connection it reads from
    }

    /** Ends with the cluster or when it is interrupted; what the scenario asks next tells the reason. */
    private void listen(JsonObject arguments, Consumer<String> line) {
        try {
            client.call("console", arguments, line);
        } catch (ClientException ended) {
            System.getLogger(DaemonPort.class.getName()).log(System.Logger.Level.DEBUG, "console: {0}", ended.getMessage());
        }
    }
}
