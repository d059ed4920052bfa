package org.plurix.dsl.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.plurix.dsl.description.Action;
import org.plurix.dsl.description.Network;

/** A cluster and its clock for tests: writes down what is asked of it; sleeping moves the clock. */
final class PlayedCluster implements ClusterPort, ScenarioClock {
    private static final double SECOND = 1e9;
    final StringBuilder log = new StringBuilder();
    final List<String> failures = new ArrayList<>();
    String refuse = "";
    String lastNetwork = "";
    int statuses;
    int followers;
    private final TreeMap<Double, Runnable> future = new TreeMap<>();
    private final TreeMap<Integer, Consumer<String>> consoles = new TreeMap<>();
    private final TreeSet<Integer> killed = new TreeSet<>();
    private double doneAt;
    private long now;

    void log(String line) {
        log.append(line).append('\n');
    }

    private void call(String line) {
        log(String.format(Locale.ROOT, "%.2f %s", seconds(), line));
    }

    double seconds() {
        return now / SECOND;
    }

    void output(double second, int node, String line) {
        future.put(second, () -> consoles.getOrDefault(node, l -> { }).accept(line));
    }

    void doneAt(double second) {
        doneAt = second;
    }

    @Override
    public long nanos() {
        now += 1000;
        return now;
    }

    @Override
    public void sleep(long nanos) {
        now += nanos;
        while (!future.isEmpty() && future.firstKey() <= seconds()) {
            future.pollFirstEntry().getValue().run();
        }
    }

    @Override
    public void network(Network n, List<List<Integer>> partition) {
        lastNetwork = "network loss=" + n.lossPpm() + " delay=" + n.delayNanos() + " jitter=" + n.jitterNanos() + " duplicate=" + n.duplicatePpm() + " reorder="
                + n.reorderPpm() + " seed=" + n.seed() + " " + partition;
        call(lastNetwork);
    }

    @Override
    public String deploy(List<Path> sources) {
        call("deploy " + sources);
        return "1 class";
    }

    @Override
    public String start(Action.Start start) {
        call("start " + start);
        return "transaction 1";
    }

    @Override
    public void migrate(String transaction, int node) {
        call("migrate " + transaction + " to " + node);
    }

    @Override
    public void kill(int node) {
        if (refuse.equals("kill")) {
            throw new ScenarioException("node " + node + " cannot be killed");
        }
        call("kill " + node);
        killed.add(node);
    }

    @Override
    public void restart(int node) {
        call("restart " + node);
        killed.remove(node);
    }

    @Override
    public List<NodeStatus> nodes() {
        List<NodeStatus> result = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            result.add(new NodeStatus(i, killed.contains(i) ? "KILLED" : "READY", 100L * i + 20, i));
        }
        return result;
    }

    @Override
    public Work work() {
        return new Work(seconds() < doneAt ? 2 : 0, failures);
    }

    @Override
    public int lostPages() {
        if (refuse.equals("lostPages")) {
            throw new ScenarioException("pages cannot be counted");
        }
        return 0;
    }

    @Override
    public List<FieldValue> values(String type, String field, boolean withElements) {
        return switch (field) {
            case "count" -> List.of(new FieldValue("the class", "4", null));
            case "parts" -> List.of(new FieldValue("object 10", "[I(length 2)@20", withElements ? List.of("1", "2") : null),
                    new FieldValue("object 30", "[I(length 1)@40", withElements ? List.of("3") : null));
            default -> List.of();
        };
    }

    @Override
    public Following follow(int node, Consumer<String> line) {
        consoles.put(node, line);
        followers++;
        return () -> followers--;
    }
}
