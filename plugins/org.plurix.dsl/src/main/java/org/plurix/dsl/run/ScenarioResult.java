package org.plurix.dsl.run;

import java.util.List;

import org.plurix.dsl.description.Expectation;

/**
 * How a scenario ended.
 *
 * @param checks in the order they were made
 * @param nodes  at the end; empty if the cluster does not answer any more
 * @param error  why the scenario was broken off, or null
 */
public record ScenarioResult(List<Check> checks, List<ClusterPort.NodeStatus> nodes, long nanos, String error) {
    /** @param detail what was found instead, or values worth knowing */
    public record Check(Expectation expectation, boolean holds, String detail, long waitedNanos) {
    }

    public boolean isGood() {
        return error == null && checks.stream().allMatch(Check::holds);
    }
}
