package org.plurix.dsl.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plurix.dsl.description.ClusterDescription;

/** A result as text. */
public final class ScenarioReport {
    private static final String GAP = "  ";

    private ScenarioReport() {
    }

    public static String text(ClusterDescription description, ScenarioResult result) {
        StringBuilder text = new StringBuilder();
        List<String[]> nodes = new ArrayList<>();
        nodes.add(new String[] { "NODE", "STATE", "COMMITS", "ABORTS" });
        for (ClusterPort.NodeStatus node : result.nodes()) {
            String name = node.number() < description.nodes().size() ? description.nodes().get(node.number()) : "node" + node.number();
            nodes.add(new String[] { name, node.state().toLowerCase(Locale.ROOT), Long.toString(node.commits()), Long.toString(node.aborts()) });
        }
        table(text, nodes);
        if (!result.checks().isEmpty()) {
            List<String[]> checks = new ArrayList<>();
            checks.add(new String[] { "LINE", "RESULT", "EXPECTED", "FOUND" });
            for (ScenarioResult.Check check : result.checks()) {
                checks.add(new String[] { Integer.toString(check.expectation().line()), check.holds() ? "ok" : "FAILED", check.expectation().text(),
                        check.detail().lines().findFirst().orElse("") });
            }
            text.append('\n');
            table(text, checks);
        }
        text.append('\n').append(verdict(description, result)).append('\n');
        return text.toString();
    }

    private static String verdict(ClusterDescription description, ScenarioResult result) {
        long failed = result.checks().stream().filter(c -> !c.holds()).count();
        if (result.error() != null) {
            return "Scenario " + description.name() + " was broken off: " + result.error();
        }
        String checks = result.checks().size() == 1 ? "1 expectation" : result.checks().size() + " expectations";
        return String.format(Locale.ROOT, "Scenario %s: %s, %s, %.1f s.", description.name(), checks, failed == 0 ? "all hold" : failed + " failed",
                result.nanos() / 1e9);
    }

    private static void table(StringBuilder text, List<String[]> rows) {
        int columns = rows.get(0).length;
        int[] width = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                width[i] = Math.max(width[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(i == 0 ? "" : GAP).append(row[i]).append(" ".repeat(width[i] - row[i].length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
