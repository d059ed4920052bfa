package org.plurix.ide.launch.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.plurix.ide.launch.target.ClusterRef;

/** What the entries of a cluster launch have in common: a process that lives in the daemon, followed by events. Any thread. */
abstract class ClusterElement extends PlatformObject implements IProcess {

	private final ClusterLaunch launch;
	private final Map<String, String> attributes = new ConcurrentHashMap<>();

	ClusterElement(ClusterLaunch launch, String type) {
		this.launch = launch;
		attributes.put(IProcess.ATTR_PROCESS_TYPE, type);
		attributes.put(DebugPlugin.ATTR_LAUNCH_TIMESTAMP, Long.toString(System.currentTimeMillis()));
	}

	@Override
	public final ClusterLaunch getLaunch() {
		return launch;
	}

	@Override
	public final void setAttribute(String key, String value) {
		if (value == null)
			attributes.remove(key);
		else
			attributes.put(key, value);
	}

	@Override
	public final String getAttribute(String key) {
		return attributes.get(key);
	}

	/** The label without a state; {@link #getLabel} adds it. */
	abstract String name();

	final void fire(int kind) {
		DebugPlugin.getDefault().fireDebugEventSet(new DebugEvent[] { new DebugEvent(this, kind) });
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == ILaunch.class || adapter == ClusterLaunch.class)
			return adapter.cast(launch);
		if (adapter == IProcess.class)
			return adapter.cast(this);
		if (adapter == ClusterRef.class)
			return adapter.cast(new ClusterRef(launch.clusterName()));
		return super.getAdapter(adapter);
	}
}
