package org.plurix.dsl.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.plurix.dsl.description.Action;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.description.Condition;
import org.plurix.dsl.description.Expectation;
import org.plurix.dsl.description.Step;

/**
 * Hears the consoles of the nodes that expectations ask about, from the beginning on, and keeps which expectation was met where: no lines
 * are kept. Lines come on other threads.
 */
final class OutputWatch implements AutoCloseable {
    private final Map<Condition.Output, Set<Integer>> met = new HashMap<>();
    private final List<ClusterPort.Following> following = new ArrayList<>();

    OutputWatch(ClusterDescription description, ClusterPort port) {
        Set<Integer> nodes = new TreeSet<>();
        for (Expectation expectation : all(description)) {
            if (expectation.condition() instanceof Condition.Output output) {
                met.put(output, new TreeSet<>());
                nodes.addAll(output.nodes());
            }
        }
        nodes.forEach(node -> following.add(port.follow(node, line -> heard(node, line))));
    }

    private static List<Expectation> all(ClusterDescription description) {
        List<Expectation> result = new ArrayList<>(description.expectations());
        for (Step step : description.steps()) {
            if (step.action() instanceof Action.Check check) {
                result.add(check.expectation());
            }
        }
        return result;
    }

    private synchronized void heard(int node, String line) {
        met.forEach((output, nodes) -> {
            if (output.nodes().contains(node) && output.pattern().matcher(line).find()) {
                nodes.add(node);
            }
        });
    }

    /** Nodes on whose console the condition was met. */
    synchronized Set<Integer> metOn(Condition.Output output) {
        return new TreeSet<>(met.get(output));
    }

    @Override
    public void close() {
        following.forEach(ClusterPort.Following::close);
    }
}
