package org.plurix.ide.launch.process;

import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterData;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.Messages;
import org.plurix.ide.launch.daemon.NodeStatus.State;
import org.plurix.ide.launch.target.NodeRef;

/**
 * A node of a launched cluster from its start to its end. A node that is started again after its end is a new one of these. To end it is
 * the fault "node fails": the others go on.
 */
public final class NodeProcess extends ClusterElement {

	/** Exit value of a node that ended by itself; nodes have none of their own. */
	private static final int DIED = 1;

	private final int number;
	private final LineStream output = new LineStream();
	private final LineStream noErrors = new LineStream();
	private volatile State state = State.STARTING;
	private volatile boolean detached;

	NodeProcess(ClusterLaunch launch, int number) {
		super(launch, LaunchCore.NODE_PROCESS_TYPE);
		this.number = number;
	}

	public int number() {
		return number;
	}

	public State state() {
		return state;
	}

	void append(String text) {
		output.append(text);
	}

	/** Follows the daemon's report; false if nothing changed. */
	boolean become(State newState) {
		boolean ended = isTerminated();
		if (ended || newState == state)
			return false;
		state = newState;
		fire(newState.isAlive() ? DebugEvent.CHANGE : DebugEvent.TERMINATE);
		return true;
	}

	/** The launch no longer follows the node, which may go on. */
	void detach() {
		if (isTerminated())
			return;
		detached = true;
		fire(DebugEvent.TERMINATE);
	}

	@Override
	String name() {
		return NLS.bind(Messages.process_node, number);
	}

	@Override
	public String getLabel() {
		return detached ? NLS.bind(Messages.process_detached, name()) : NLS.bind(Messages.process_state, name(), stateText(state));
	}

	static String stateText(State state) {
		return switch (state) {
		case STARTING -> Messages.state_starting;
		case READY -> Messages.state_ready;
		case SILENT -> Messages.state_silent;
		case DEAD -> Messages.state_dead;
		case KILLED -> Messages.state_killed;
		};
	}

	@Override
	public IStreamsProxy getStreamsProxy() {
		return streams;
	}

	private final IStreamsProxy streams = new IStreamsProxy() {
		@Override
		public IStreamMonitor getOutputStreamMonitor() {
			return output;
		}

		@Override
		public IStreamMonitor getErrorStreamMonitor() {
			return noErrors;
		}

		/** Nodes read no input. */
		@Override
		public void write(String input) {
			getLaunch().output().add(MergedOutput.CLUSTER, Messages.process_noInput);
		}
	};

	@Override
	public boolean canTerminate() {
		return !isTerminated();
	}

	@Override
	public boolean isTerminated() {
		return detached || !state.isAlive();
	}

	/** Ends the node's machine as a power failure would. */
	@Override
	public void terminate() throws DebugException {
		try {
			new ClusterData(getLaunch().client()).node("kill", number); //$NON-NLS-1$
			become(State.KILLED);
		} catch (ClientException failure) {
			throw new DebugException(new Status(Status.ERROR, LaunchCore.BUNDLE, DebugException.TARGET_REQUEST_FAILED, failure.getMessage(), failure));
		}
	}

	@Override
	public int getExitValue() throws DebugException {
		if (!isTerminated())
			throw new DebugException(new Status(Status.ERROR, LaunchCore.BUNDLE, DebugException.NOT_SUPPORTED, getLabel(), null));
		return state == State.DEAD ? DIED : 0;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == NodeRef.class ? adapter.cast(new NodeRef(getLaunch().clusterName(), number)) : super.getAdapter(adapter);
	}
}
