package org.plurix.ide.launch.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.Launch;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.DaemonControl;
import org.plurix.ide.launch.ActiveCluster;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.LaunchPreferences;
import org.plurix.ide.launch.Messages;
import org.plurix.ide.launch.config.ClusterSettings;
import org.plurix.ide.launch.daemon.ClusterSession;
import org.plurix.ide.launch.daemon.NodeStatus;
import org.plurix.ide.launch.target.ClusterRef;

/**
 * One launch is one cluster: a {@link ClusterProcess} and a {@link NodeProcess} per node. Terminate ends the cluster, disconnect leaves it
 * running without this IDE. Any thread may call; terminate and disconnect talk to the daemon.
 */
public final class ClusterLaunch extends Launch {

	private final MergedOutput output = new MergedOutput();
	private final String initialName;
	private volatile ClusterSettings settings;
	private volatile ClusterProcess cluster;
	private volatile ClusterSession session;
	private volatile boolean owned;
	private volatile boolean endRequested;

	public ClusterLaunch(ILaunchConfiguration configuration, String mode) {
		super(configuration, mode, null);
		initialName = ClusterSettings.toName(configuration.getName());
	}

	/** All launches of clusters that are starting or followed, oldest first. */
	public static List<ClusterLaunch> live() {
		return Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getLaunches()).filter(l -> l instanceof ClusterLaunch && !l.isTerminated())
				.map(ClusterLaunch.class::cast).toList();
	}

	public static Optional<ClusterLaunch> find(String clusterName) {
		return live().stream().filter(l -> l.clusterName().equals(clusterName)).findFirst();
	}

	/** First call of a launch: shows the cluster as starting. */
	public void begin(ClusterSettings newSettings) {
		settings = newSettings;
		cluster = new ClusterProcess(this);
		addProcess(cluster);
		cluster.fire(DebugEvent.CREATE);
	}

	/** The cluster runs: follows it from now on. {@code started}: by this launch, so it ends with the IDE unless the user detaches. */
	public void connected(ClusterClient client, boolean started) {
		owned = started;
		session = new ClusterSession(client, new LaunchUpdater(this));
		cluster.become(ClusterProcess.State.RUNNING);
		session.start();
		ActiveCluster.get().set(clusterName());
		ClusterEvents.connected(this);
	}

	/** The start failed or was cancelled; nothing of the cluster is left. */
	public void failed(String reason) {
		note(reason);
		cluster.become(ClusterProcess.State.ENDED);
	}

	public String clusterName() {
		ClusterSettings known = settings;
		return known == null ? initialName : known.name();
	}

	public ClusterSettings settings() {
		return settings;
	}

	/** @throws ClientException while the cluster is not followed */
	public ClusterClient client() {
		ClusterSession known = session;
		if (known == null)
			throw new ClientException(NLS.bind(Messages.cluster_notRunning, clusterName()), false);
		return known.client();
	}

	public boolean isConnected() {
		return session != null && !isTerminated();
	}

	/** This IDE started the cluster and has not been told to leave it running. */
	public boolean isOwned() {
		return owned && isConnected();
	}

	/** Asked by a start that is under way. */
	public boolean isEndRequested() {
		return endRequested;
	}

	public MergedOutput output() {
		return output;
	}

	/** A line of the launch's own in the merged output. */
	public void note(String text) {
		output.add(MergedOutput.CLUSTER, text);
	}

	/** As {@link #note}, and shown to the user. */
	public void warn(String text) {
		note(text);
		ClusterEvents.notice(this, MergedOutput.CLUSTER, text);
	}

	public List<NodeProcess> nodes() {
		return Arrays.stream(getProcesses()).filter(NodeProcess.class::isInstance).map(NodeProcess.class::cast).toList();
	}

	ClusterProcess clusterProcess() {
		return cluster;
	}

	@Override
	public boolean canTerminate() {
		return !isTerminated();
	}

	@Override
	public boolean isTerminated() {
		ClusterProcess known = cluster;
		return known != null && known.isTerminated();
	}

	@Override
	public void terminate() throws DebugException {
		endRequested = true;
		if (!isConnected())
			return; // a start in progress looks at the request
		session.close();
		try {
			DaemonControl.down(clusterName(), this::note);
		} catch (ClientException failure) {
			throw new DebugException(new Status(Status.ERROR, LaunchCore.BUNDLE, DebugException.TARGET_REQUEST_FAILED, failure.getMessage(), failure));
		} finally {
			close(ClusterProcess.State.ENDED, Messages.cluster_hasEnded);
		}
	}

	@Override
	public boolean canDisconnect() {
		return isConnected();
	}

	@Override
	public boolean isDisconnected() {
		ClusterProcess known = cluster;
		return known != null && known.isDetached();
	}

	/** Leaves the cluster running. When the platform itself does this at its end, a cluster of ours ends unless the user wants to keep it. */
	@Override
	public void disconnect() throws DebugException {
		if (!isConnected())
			return;
		if (isOwned() && platformEnds() && LaunchPreferences.endsWithIde()) {
			terminate();
			return;
		}
		session.close();
		close(ClusterProcess.State.DETACHED, NLS.bind(Messages.cluster_isDetached, clusterName()));
	}

	private static boolean platformEnds() {
		return FrameworkUtil.getBundle(DebugPlugin.class).getState() == Bundle.STOPPING;
	}

	/** The launch is over; {@code state} says how. */
	void close(ClusterProcess.State state, String text) {
		note(text);
		for (NodeProcess node : nodes()) {
			if (state == ClusterProcess.State.DETACHED)
				node.detach();
			else
				node.become(NodeStatus.State.KILLED);
		}
		cluster.become(state);
		List<String> others = new ArrayList<>(live().stream().map(ClusterLaunch::clusterName).toList());
		ActiveCluster.get().ended(clusterName(), others);
		ClusterEvents.ended(this, state == ClusterProcess.State.LOST ? text : null);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == ClusterRef.class)
			return adapter.cast(new ClusterRef(clusterName()));
		return adapter == ILaunch.class ? adapter.cast(this) : super.getAdapter(adapter);
	}
}
