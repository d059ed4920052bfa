package org.plurix.ide.launch.ui.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plurix.ide.launch.LaunchPreferences;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.target.ClusterRef;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/** Deploy, undo of the last deploy, and the results. Extension data: deploy, undo or results. */
public final class DeployHandler extends AbstractHandler implements IExecutableExtension {

	private interface Action {
		void run(ExecutionEvent event);
	}

	private static final Map<String, Action> ACTIONS = Map.of("deploy", DeployHandler::deploy, "undo", DeployHandler::undo, //$NON-NLS-1$ //$NON-NLS-2$
			"results", DeployHandler::results); //$NON-NLS-1$

	private Action action;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) throws CoreException {
		action = ACTIONS.get(data);
		if (action == null)
			throw new CoreException(LaunchUi.error("unknown action " + data, null)); //$NON-NLS-1$
	}

	@Override
	public Object execute(ExecutionEvent event) {
		action.run(event);
		return null;
	}

	private static void deploy(ExecutionEvent event) {
		ClusterLaunch launch = launch(event);
		if (launch == null)
			return;
		if (LaunchPreferences.flag(LaunchPreferences.SAVE_BEFORE_DEPLOY) && !PlatformUI.getWorkbench().saveAllEditors(false))
			return;
		DeployManager.get().deploy(launch, new Targets(event).projects());
	}

	private static void undo(ExecutionEvent event) {
		ClusterLaunch launch = launch(event);
		if (launch != null)
			DeployManager.get().undo(launch);
	}

	/** Null after the user was told why there is none. */
	private static ClusterLaunch launch(ExecutionEvent event) {
		Optional<ClusterRef> cluster = new Targets(event).cluster();
		Optional<ClusterLaunch> launch = cluster.flatMap(c -> ClusterLaunch.find(c.name())).filter(ClusterLaunch::isConnected);
		if (launch.isEmpty())
			Hints.show(event, cluster.map(c -> NLS.bind(Messages.commands_notAttached, c.name())).orElse(Messages.commands_noCluster));
		return launch.orElse(null);
	}

	private static void results(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		try {
			page.showView(LaunchUi.RESULT_VIEW);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}
}
