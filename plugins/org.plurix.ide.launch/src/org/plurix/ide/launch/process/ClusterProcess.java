package org.plurix.ide.launch.process;

import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IDisconnect;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.osgi.util.NLS;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.Messages;

/** The cluster as a whole in a launch: its daemon with all nodes. It has no stream of its own; the merged console shows its output. */
public final class ClusterProcess extends ClusterElement implements IDisconnect {

	/** What the launch knows about the cluster. */
	enum State {
		STARTING, RUNNING, SILENT, ENDED, LOST, DETACHED
	}

	private volatile State state = State.STARTING;

	ClusterProcess(ClusterLaunch launch) {
		super(launch, LaunchCore.CLUSTER_PROCESS_TYPE);
	}

	synchronized void become(State newState) {
		if (isTerminated() || state == newState)
			return;
		state = newState;
		fire(isTerminated() ? DebugEvent.TERMINATE : DebugEvent.CHANGE);
	}

	@Override
	String name() {
		return NLS.bind(Messages.process_cluster, getLaunch().clusterName());
	}

	@Override
	public String getLabel() {
		String text = switch (state) {
		case STARTING -> Messages.state_starting;
		case RUNNING -> Messages.cluster_running;
		case SILENT -> Messages.cluster_silent;
		case ENDED -> Messages.cluster_ended;
		case LOST -> Messages.cluster_lost;
		case DETACHED -> Messages.cluster_detached;
		};
		return NLS.bind(Messages.process_state, name(), text);
	}

	boolean isDetached() {
		return state == State.DETACHED;
	}

	@Override
	public IStreamsProxy getStreamsProxy() {
		return null;
	}

	@Override
	public boolean canTerminate() {
		return !isTerminated();
	}

	@Override
	public boolean isTerminated() {
		return state == State.ENDED || state == State.LOST || state == State.DETACHED;
	}

	@Override
	public void terminate() throws DebugException {
		getLaunch().terminate();
	}

	@Override
	public int getExitValue() throws DebugException {
		if (!isTerminated())
			throw new DebugException(new Status(Status.ERROR, LaunchCore.BUNDLE, DebugException.NOT_SUPPORTED, getLabel(), null));
		return state == State.LOST ? 1 : 0;
	}

	@Override
	public boolean canDisconnect() {
		return getLaunch().canDisconnect();
	}

	@Override
	public void disconnect() throws DebugException {
		getLaunch().disconnect();
	}

	@Override
	public boolean isDisconnected() {
		return isDetached();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IDisconnect.class ? adapter.cast(this) : super.getAdapter(adapter);
	}
}
