package org.plurix.dsl.description;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plurix.cluster.launch.ClusterOptions;

/** What happens at one moment. Nodes are numbers. */
public sealed interface Action {
    /** The number of the host's station in a partition. */
    int HOST = ClusterOptions.HOST_STATION;

    /** Groups of stations that hear each other only; ends after {@code nanos} if that is not 0. */
    record Partition(List<List<Integer>> groups, long nanos) implements Action {
    }

    /** The partition ends. */
    record Heal() implements Action {
    }

    /** Power off. */
    record Kill(List<Integer> nodes) implements Action {
    }

    record Restart(List<Integer> nodes) implements Action {
    }

    /** Other values for some properties; the old ones again after {@code nanos} if that is not 0. */
    record Change(Map<Network.Property, Long> values, long nanos) implements Action {
    }

    /** Compile and commit sources: folders and files, absolute. */
    record Deploy(List<Path> sources) implements Action {
    }

    /** Start a class. */
    record Start(String type, List<String> arguments, int node, int priority) implements Action {
    }

    /** Move a transaction, given by name or class, to a node. */
    record Migrate(String transaction, int node) implements Action {
    }

    /** Something must hold now, or within its time. */
    record Check(Expectation expectation) implements Action {
    }
}
