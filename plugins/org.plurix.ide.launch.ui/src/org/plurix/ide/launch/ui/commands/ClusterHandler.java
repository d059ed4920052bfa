package org.plurix.ide.launch.ui.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plurix.ide.launch.process.ClusterJobs;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.target.ClusterRef;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/** Commands on a cluster as a whole. Extension data: stop, detach, restart or addNode. */
public final class ClusterHandler extends AbstractHandler implements IExecutableExtension {

	private interface Action {
		void run(ExecutionEvent event, ClusterRef cluster) throws ExecutionException;
	}

	private static final Map<String, Action> ACTIONS = Map.of("stop", (e, c) -> ClusterJobs.stop(c).schedule(), "detach", ClusterHandler::detach, //$NON-NLS-1$ //$NON-NLS-2$
			"restart", (e, c) -> restart(e, c), "addNode", (e, c) -> ClusterJobs.addNode(c).schedule()); //$NON-NLS-1$ //$NON-NLS-2$

	private Action action;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) throws CoreException {
		action = ACTIONS.get(data);
		if (action == null)
			throw new CoreException(LaunchUi.error("unknown action " + data, null)); //$NON-NLS-1$
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<ClusterRef> cluster = new Targets(event).cluster();
		if (cluster.isEmpty())
			Hints.show(event, Messages.commands_noCluster);
		else
			action.run(event, cluster.get());
		return null;
	}

	private static void detach(ExecutionEvent event, ClusterRef cluster) {
		Optional<ClusterLaunch> launch = ClusterLaunch.find(cluster.name());
		if (launch.isEmpty())
			Hints.show(event, NLS.bind(Messages.commands_notAttached, cluster.name()));
		else
			ClusterJobs.detach(launch.get()).schedule();
	}

	private static void restart(ExecutionEvent event, ClusterRef cluster) {
		Optional<ClusterLaunch> launch = ClusterLaunch.find(cluster.name());
		if (launch.isEmpty())
			Hints.show(event, NLS.bind(Messages.commands_notAttached, cluster.name()));
		else
			restart(launch.get());
	}

	/** Ends the cluster and launches its configuration again, so that it runs the present sources. */
	public static void restart(ClusterLaunch launch) {
		ILaunchConfiguration configuration = launch.getLaunchConfiguration();
		Job job = Job.create(NLS.bind(Messages.commands_restartJob, launch.clusterName()), monitor -> {
			try {
				launch.terminate();
			} catch (DebugException failure) {
				return failure.getStatus();
			}
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> DebugUITools.launch(configuration, ILaunchManager.RUN_MODE));
			return Status.OK_STATUS;
		});
		job.schedule();
	}
}
