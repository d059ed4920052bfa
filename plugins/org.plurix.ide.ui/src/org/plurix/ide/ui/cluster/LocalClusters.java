package org.plurix.ide.ui.cluster;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.ClusterInfo;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.ide.ui.Messages;
import org.plurix.ide.ui.cluster.ClusterSnapshot.Station;

/** Reads the cluster that `./plurix up` started for this user, through its daemon. */
public final class LocalClusters implements ClusterSource {

	private static final Map<String, String> STATES = Map.of("STARTING", Messages.state_starting, //$NON-NLS-1$
			"READY", Messages.state_ready, "SILENT", Messages.state_silent, //$NON-NLS-1$ //$NON-NLS-2$
			"DEAD", Messages.state_dead, "KILLED", Messages.state_killed); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public Optional<ClusterSnapshot> read() throws IOException {
		try {
			return client().map(ClusterClient::info).map(LocalClusters::snapshot);
		} catch (ClientException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** The default cluster, else the first one that runs. */
	private static Optional<ClusterClient> client() throws IOException {
		Optional<ClusterClient> client = ClusterClient.connect(RunDirectory.DEFAULT_NAME);
		if (client.isPresent())
			return client;
		List<String> running = RunDirectory.running();
		return running.isEmpty() ? Optional.empty() : ClusterClient.connect(running.get(0));
	}

	private static ClusterSnapshot snapshot(ClusterInfo info) {
		return new ClusterSnapshot(info.name(), info.commitNumber(), Instant.now(), info.nodes().stream()
				.map(n -> new Station(n.name(), STATES.getOrDefault(n.state(), n.state().toLowerCase(Locale.ROOT)), n.commits(), n.aborts()))
				.toList());
	}
}
