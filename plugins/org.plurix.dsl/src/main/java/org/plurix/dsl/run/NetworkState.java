package org.plurix.dsl.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.plurix.dsl.description.Network;

/**
 * What the network does at the moment, so that one change leaves the rest as it is. A change for some time is undone only where no later
 * one has set the same thing again.
 */
final class NetworkState {
    private final ClusterPort port;
    private Network network;
    private List<List<Integer>> partition = List.of();
    private final Map<Network.Property, Object> lastChange = new EnumMap<>(Network.Property.class);
    private Object lastPartition;

    NetworkState(ClusterPort port, Network network) {
        this.port = port;
        this.network = network;
    }

    /** Sets the network up for the first time; a clean one needs nothing. */
    void begin() {
        if (!network.isClean()) {
            port.network(network, partition);
        }
    }

    /** Answers what undoes it. */
    Runnable change(Map<Network.Property, Long> values) {
        Object self = new Object();
        Map<Network.Property, Long> before = new EnumMap<>(Network.Property.class);
        values.forEach((property, value) -> {
            before.put(property, network.get(property));
            lastChange.put(property, self);
            network = network.with(property, value);
        });
        port.network(network, partition);
        return () -> {
            before.forEach((property, value) -> {
                if (lastChange.get(property) == self) {
                    network = network.with(property, value);
                }
            });
            port.network(network, partition);
        };
    }

    /** Answers what heals it. */
    Runnable divide(List<List<Integer>> groups) {
        Object self = new Object();
        lastPartition = self;
        partition = groups;
        port.network(network, partition);
        return () -> {
            if (lastPartition == self) {
                heal();
            }
        };
    }

    void heal() {
        lastPartition = null;
        partition = List.of();
        port.network(network, partition);
    }
}
