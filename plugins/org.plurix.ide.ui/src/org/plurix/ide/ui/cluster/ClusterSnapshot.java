package org.plurix.ide.ui.cluster;

import java.time.Instant;
import java.util.List;

/**
 * What a running cluster was at one moment.
 *
 * @param commit number of the last commit the host station has seen
 * @param taken  when this was read
 */
public record ClusterSnapshot(long commit, Instant taken, List<Station> stations) {

	/** One node, or the host station. Empty text where there is nothing to say. */
	public record Station(String name, String state, String transaction, long commits, long aborts) {
	}

	public ClusterSnapshot {
		stations = List.copyOf(stations);
	}
}
