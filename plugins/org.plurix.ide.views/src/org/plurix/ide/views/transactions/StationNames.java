package org.plurix.ide.views.transactions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.plurix.ide.views.pagemap.PageText;
import org.plurix.model.Cluster;

/** Names of stations for workers: a copy of those in the model, which belongs to the user interface thread. */
final class StationNames {
	private final Map<Integer, String> names = new ConcurrentHashMap<>();

	/** Call on the user interface thread. */
	void take(Cluster cluster) {
		cluster.getStations().forEach(station -> {
			if (station.getName() != null) {
				names.put(station.getId(), station.getName());
			}
		});
	}

	void clear() {
		names.clear();
	}

	String of(int station) {
		return names.getOrDefault(station, PageText.station(station));
	}
}
