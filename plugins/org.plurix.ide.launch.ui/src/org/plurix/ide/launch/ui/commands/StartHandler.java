package org.plurix.ide.launch.ui.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plurix.ide.core.PlurixProject;

/** Starts a cluster with the selected project or description, or the only project; opens the configurations if that is not clear. */
public final class StartHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<IResource> resources = new Targets(event).resources().stream().filter(ClusterLaunchShortcut::canLaunch).toList();
		List<PlurixProject> all = PlurixProject.all();
		if (!resources.isEmpty())
			ClusterLaunchShortcut.launch(resources.get(0), ILaunchManager.RUN_MODE);
		else if (all.size() == 1)
			ClusterLaunchShortcut.launch(all.get(0).project(), ILaunchManager.RUN_MODE);
		else
			DebugUITools.openLaunchConfigurationDialogOnGroup(HandlerUtil.getActiveShell(event), StructuredSelection.EMPTY, IDebugUIConstants.ID_RUN_LAUNCH_GROUP);
		return null;
	}
}
