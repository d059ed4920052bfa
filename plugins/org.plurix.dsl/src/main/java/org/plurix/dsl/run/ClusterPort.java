package org.plurix.dsl.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.plurix.dsl.description.Action;
import org.plurix.dsl.description.Network;

/**
 * What a scenario asks of a running cluster. Calls block until done and throw {@link ScenarioException}, with a text for the user, when
 * something cannot be done. {@link DaemonPort} is the real one.
 */
public interface ClusterPort {
    /** A node as its launcher sees it; {@code state} in capital letters. */
    record NodeStatus(int number, String state, long commits, long aborts) {
    }

    /** @param transactions how many are registered at stations; @param failures texts of those that ended with an exception */
    record Work(int transactions, List<String> failures) {
    }

    /** A value as the heap shows it, and where it stands; {@code elements} of an array, else null. */
    record FieldValue(String place, String value, List<String> elements) {
    }

    /** Makes the Ethernet behave so from now on. Groups of a partition; none: no partition. */
    void network(Network network, List<List<Integer>> partition);

    /** Answers what was done in a few words. */
    String deploy(List<Path> sources);

    String start(Action.Start start);

    void migrate(String transaction, int node);

    void kill(int node);

    /** Returns when the node is ready again. */
    void restart(int node);

    List<NodeStatus> nodes();

    Work work();

    /** Pages whose content is gone. */
    int lostPages();

    /** The static field, or the field in every instance of the class; empty when there is none. */
    List<FieldValue> values(String type, String field, boolean withElements);

    /** Calls back for every line of a node's console, on another thread, until {@link Following#close}. */
    Following follow(int node, Consumer<String> line);

    /** Ends listening. */
    interface Following extends AutoCloseable {
        @Override
        void close();
    }
}
