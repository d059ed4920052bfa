package org.plurix.model.feed;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Changes on their way into the model. What comes for a topic while an earlier change of it still waits replaces that one. */
final class Batch {
    private final Map<Topic, Runnable> changes = new EnumMap<>(Topic.class);
    private ClusterStatus status;

    void status(ClusterStatus newStatus) {
        status = newStatus;
    }

    ClusterStatus status() {
        return status;
    }

    void put(Topic topic, Runnable change) {
        changes.put(topic, change);
    }

    /** Takes over what is newer. */
    void join(Batch newer) {
        changes.putAll(newer.changes);
        status = newer.status;
    }

    Set<Topic> topics() {
        return changes.isEmpty() ? EnumSet.noneOf(Topic.class) : EnumSet.copyOf(changes.keySet());
    }

    void apply() {
        changes.values().forEach(Runnable::run);
    }
}
