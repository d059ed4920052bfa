package org.plurix.model.feed;

import java.util.Set;

/** Hears of changes in the thread of the model's executor, after all changes of a batch were made. */
@FunctionalInterface
public interface LiveListener {
    /** @param topics what has new values; empty if only the connection changed */
    void changed(LiveCluster cluster, Set<Topic> topics);
}
