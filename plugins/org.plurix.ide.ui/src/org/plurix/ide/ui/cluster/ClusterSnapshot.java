package org.plurix.ide.ui.cluster;

import java.time.Instant;
import java.util.List;

/**
 * What a running cluster was at one moment.
 *
 * @param name   of the cluster
 * @param commit number of the last commit the host station has seen
 * @param taken  when this was read
 */
public record ClusterSnapshot(String name, long commit, Instant taken, List<Station> stations) {

	/** One node. The state is text for the user. */
	public record Station(String name, String state, long commits, long aborts) {
	}

	public ClusterSnapshot {
		stations = List.copyOf(stations);
	}
}
