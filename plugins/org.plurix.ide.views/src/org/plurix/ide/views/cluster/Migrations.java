package org.plurix.ide.views.cluster;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plurix.ide.views.calls.ClusterCall;
import org.plurix.model.Station;
import org.plurix.model.StationState;
import org.plurix.model.Transaction;
import org.plurix.model.feed.LiveCluster;

/** Moving transactions to another station, and changing their priority. */
final class Migrations {
	private Migrations() {
	}

	/** Whether a station can take a transaction over now: a living node. */
	static boolean canTake(Station station, Transaction transaction) {
		return !station.isHost() && station.getState() == StationState.READY && station.isMember() && transaction.getStation() != station;
	}

	/** Stations that a transaction can go to. */
	static List<Station> targets(Transaction transaction) {
		return transaction.getStation() == null ? List.of()
				: transaction.getStation().getCluster().getStations().stream().filter(station -> canTake(station, transaction)).toList();
	}

	static void move(LiveCluster cluster, Transaction transaction, Station target) {
		String key = transaction.getKey();
		int station = target.getId();
		ClusterCall.command(NLS.bind(Messages.migrate_job, transaction.getName(), target.getName()), cluster, Messages.migrate_failed,
				data -> data.migrate(key, station));
	}

	static void setPriority(LiveCluster cluster, Transaction transaction, int priority) {
		String key = transaction.getKey();
		ClusterCall.command(NLS.bind(Messages.priority_job, transaction.getName()), cluster, Messages.priority_failed,
				data -> data.setPriority(key, priority));
	}
}
