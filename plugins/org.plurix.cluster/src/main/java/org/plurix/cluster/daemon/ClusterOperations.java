package org.plurix.cluster.daemon;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

import org.plurix.cluster.control.Commands;
import org.plurix.cluster.control.ControlException;
import org.plurix.cluster.control.Migration;
import org.plurix.cluster.control.StationInfo;
import org.plurix.cluster.control.StationReader;
import org.plurix.cluster.control.TransactionInfo;
import org.plurix.cluster.fault.FaultPlan;
import org.plurix.cluster.fault.FaultSpec;
import org.plurix.cluster.launch.ClusterOptions;
import org.plurix.cluster.launch.LocalCluster;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The operations that the daemon offers on its cluster, by name. Their arguments and results are listed in docs/cluster.md. */
final class ClusterOperations implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration START_PATIENCE = Duration.ofSeconds(30);
    private static final int SHOWN_PAGES = 200;
    private static final int SHOWN_INSTANCES = 20;
    private static final int CONSOLE_LINES = 25;
    private static final int CONSOLE_QUEUE = 4096;

    private final LocalCluster cluster;
    private final HeapQueries queries;
    private final WatchOperations watch;
    private final StationReader stations;

    ClusterOperations(LocalCluster cluster) {
        this.cluster = cluster;
        queries = new HeapQueries(cluster.heap());
        watch = new WatchOperations(cluster);
        stations = new StationReader(cluster.heap());
    }

    Map<String, Operation> all() {
        Map<String, Operation> result = new LinkedHashMap<>();
        result.put("info", (arguments, progress) -> info());
        result.put("ps", (arguments, progress) -> ps());
        result.put("run", (arguments, progress) -> run(arguments));
        result.put("migrate", (arguments, progress) -> migrate(arguments));
        result.put("pages", (arguments, progress) -> pages(arguments));
        result.put("heap", (arguments, progress) -> heap(arguments));
        result.put("console", this::console);
        result.put("screen", (arguments, progress) -> screen(arguments));
        result.put("fault", (arguments, progress) -> fault(arguments));
        result.put("node", (arguments, progress) -> node(arguments));
        result.put("priority", (arguments, progress) -> priority(arguments));
        result.put("pcap", (arguments, progress) -> pcap(arguments));
        result.putAll(watch.all());
        result.putAll(new CodeOperations(cluster, watch.inspector()).all());
        return result;
    }

    /** Ends what follows the cluster in the background; before the cluster itself ends. */
    @Override
    public void close() {
        watch.close();
    }

    private JsonObject info() {
        JsonObject result = new JsonObject();
        result.addProperty("name", cluster.options().name());
        result.addProperty("commit", cluster.station().query(e -> e.commitNumber()));
        result.add("nodes", Json.of(cluster.status()));
        result.add("notices", notices());
        result.addProperty("faults", cluster.ethernet().faults().toString());
        result.add("frames", Json.of(cluster.ethernet().counters()));
        return result;
    }

    private JsonArray notices() {
        JsonArray result = new JsonArray();
        cluster.notices().all().forEach(notice -> {
            JsonObject entry = new JsonObject();
            entry.addProperty("time", notice.time().toString());
            entry.addProperty("station", notice.station());
            entry.addProperty("text", notice.text());
            result.add(entry);
        });
        return result;
    }

    private JsonObject ps() {
        List<StationInfo> found = stations.stations(PATIENCE);
        JsonObject result = new JsonObject();
        result.add("stations", Json.of(found));
        result.add("nodes", Json.of(cluster.status()));
        result.add("host", Json.of(cluster.hostStatus()));
        result.add("notices", notices());
        return result;
    }

    private JsonObject run(JsonObject arguments) {
        String type = Json.text(arguments, "class");
        int station = Json.number(arguments, "on", 0);
        List<String> words = new ArrayList<>();
        if (arguments.has("args")) {
            arguments.getAsJsonArray("args").forEach(word -> words.add(word.getAsString()));
        }
        int priority = Json.number(arguments, "priority", Commands.NORMAL_PRIORITY);
        int id = cluster.heap().update("run " + type, PATIENCE, session -> Commands.start(session, type, words, station, priority));
        JsonObject result = new JsonObject();
        result.addProperty("transaction", Integer.toHexString(id));
        result.addProperty("station", station);
        return result;
    }

    private JsonObject migrate(JsonObject arguments) {
        String wanted = Json.text(arguments, "transaction");
        int target = Json.number(arguments, "to", -1);
        long start = System.nanoTime();
        TransactionInfo moved = Migration.run(cluster.heap(), wanted, target, PATIENCE);
        JsonObject result = new JsonObject();
        result.addProperty("transaction", Integer.toHexString(moved.id()));
        result.addProperty("name", moved.name());
        result.addProperty("from", moved.station());
        result.addProperty("to", target);
        result.addProperty("millis", (System.nanoTime() - start) / 1e6);
        return result;
    }

    private JsonObject priority(JsonObject arguments) {
        String wanted = Json.text(arguments, "transaction");
        int priority = Json.number(arguments, "priority", -1);
        TransactionInfo changed = Migration.setPriority(cluster.heap(), wanted, priority, PATIENCE);
        JsonObject result = new JsonObject();
        result.addProperty("transaction", Integer.toHexString(changed.id()));
        result.addProperty("name", changed.name());
        result.addProperty("before", changed.priority());
        result.addProperty("priority", priority);
        return result;
    }

    private JsonObject pages(JsonObject arguments) {
        List<HeapQueries.PageInfo> pages = queries.pages();
        JsonObject result = new JsonObject();
        result.addProperty("total", pages.size());
        int limit = Math.min(pages.size(), Json.number(arguments, "limit", SHOWN_PAGES));
        result.add("pages", Json.of(pages.subList(0, limit)));
        return result;
    }

    private JsonElement heap(JsonObject arguments) {
        String type = Json.text(arguments, "class", null);
        if (type == null) {
            return Json.of(queries.summary());
        }
        JsonObject result = new JsonObject();
        result.add("instances", Json.of(queries.instances(type, Json.number(arguments, "limit", SHOWN_INSTANCES))));
        result.add("statics", Json.of(queries.statics(type)));
        return result;
    }

    private int nodeArgument(JsonObject arguments) {
        int number = Json.number(arguments, "node", -1);
        if (!cluster.nodeNumbers().contains(number)) {
            throw new ControlException("there is no node " + number + ". Nodes: " + cluster.nodeNumbers());
        }
        return number;
    }

    private JsonObject console(JsonObject arguments, Consumer<String> progress) throws Exception {
        int number = nodeArgument(arguments);
        boolean follow = Json.flag(arguments, "follow");
        BlockingQueue<String> queue = new LinkedBlockingQueue<>(CONSOLE_QUEUE);
        LocalCluster.ConsoleListener listener = (node, line) -> {
            if (node == number && !queue.offer(line)) {
                queue.clear();  // a reader that slow gets the newest lines
            }
        };
        if (follow) {
            cluster.addConsoleListener(listener);
        }
        try {
            List<String> lines = cluster.process(number).consoleLines();
            int count = Json.number(arguments, "lines", CONSOLE_LINES);
            lines.subList(Math.max(0, lines.size() - count), lines.size()).forEach(progress);
            while (follow) {
                progress.accept(queue.take());
            }
            return new JsonObject();
        } finally {
            cluster.removeConsoleListener(listener);
        }
    }

    private JsonObject screen(JsonObject arguments) throws Exception {
        JsonObject result = new JsonObject();
        result.addProperty("text", cluster.process(nodeArgument(arguments)).memory().screen());
        return result;
    }

    private JsonObject fault(JsonObject arguments) {
        if (Json.flag(arguments, "off")) {
            cluster.ethernet().setFaults(FaultPlan.NONE);
        } else {
            cluster.ethernet().setFaults(plan(arguments));
        }
        JsonObject result = new JsonObject();
        result.addProperty("plan", cluster.ethernet().faults().toString());
        return result;
    }

    private FaultPlan plan(JsonObject arguments) {
        JsonElement seed = arguments.get("seed");
        FaultPlan.Builder plan = new FaultPlan.Builder(seed == null || seed.isJsonNull() ? System.nanoTime() : seed.getAsLong());
        plan.loss(FaultSpec.probability(Json.text(arguments, "loss", "0")));
        plan.duplicate(FaultSpec.probability(Json.text(arguments, "duplicate", "0")));
        plan.reorder(FaultSpec.probability(Json.text(arguments, "reorder", "0")));
        plan.delay(FaultSpec.duration(Json.text(arguments, "delay", "0us")), FaultSpec.duration(Json.text(arguments, "jitter", "0us")));
        String partition = Json.text(arguments, "partition", null);
        if (partition != null) {
            FaultSpec.partition(partition, this::portOf, plan);
        }
        return plan.build();
    }

    private int portOf(String name) {
        if (name.equals("host")) {
            return ClusterOptions.HOST_STATION;
        }
        String digits = name.startsWith("node") ? name.substring("node".length()) : name;
        for (int number : cluster.nodeNumbers()) {
            if (Integer.toString(number).equals(digits)) {
                return number;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is no station. Stations: " + cluster.nodeNumbers() + " and host");
    }

    private JsonObject node(JsonObject arguments) {
        String action = Json.text(arguments, "action");
        int number;
        switch (action) {
            case "add" -> {
                number = cluster.addNode();
                cluster.awaitReady(number, START_PATIENCE);
            }
            case "kill" -> cluster.kill(number = nodeArgument(arguments));
            case "restart" -> cluster.restart(number = nodeArgument(arguments), START_PATIENCE);
            default -> throw new IllegalArgumentException("unknown action '" + action + "': kill, restart or add");
        }
        JsonObject result = new JsonObject();
        result.addProperty("node", number);
        result.add("state", new JsonPrimitive(cluster.state(number).name()));
        return result;
    }

    private JsonObject pcap(JsonObject arguments) {
        if (Json.flag(arguments, "off")) {
            cluster.ethernet().stopCapture();
        } else {
            cluster.ethernet().startCapture(Path.of(Json.text(arguments, "file")));
        }
        return new JsonObject();
    }
}
