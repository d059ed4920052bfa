package org.plurix.model.feed;

import java.time.Duration;
import java.util.Optional;

import org.plurix.cluster.client.ClusterClient;

/** Finds the daemon of a cluster. */
@FunctionalInterface
public interface Connector {
    /** A daemon that is there but silent for so long counts as lost; one on a busy machine needs seconds for some answers. */
    Duration PATIENCE = Duration.ofSeconds(10);

    /** Clusters of this user on this machine. */
    Connector LOCAL = name -> ClusterClient.connect(name)
            .map(client -> (operation, arguments) -> client.callWithin(PATIENCE, operation, arguments));

    /** Empty if no cluster of that name runs. @throws org.plurix.cluster.client.ClientException if that cannot be found out */
    Optional<DaemonLink> connect(String name);
}
