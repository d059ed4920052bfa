package org.plurix.ide.launch.ui.commands;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.jobs.Job;
import org.plurix.ide.launch.process.ClusterJobs;
import org.plurix.ide.launch.target.NodeRef;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/** Restart and kill of the selected nodes. Extension data: {@code restart} or {@code kill}. */
public final class NodeHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, Function<NodeRef, Job>> ACTIONS = Map.of("restart", ClusterJobs::restart, "kill", ClusterJobs::kill); //$NON-NLS-1$ //$NON-NLS-2$

	private Function<NodeRef, Job> action;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) throws CoreException {
		action = ACTIONS.get(data);
		if (action == null)
			throw new CoreException(LaunchUi.error("unknown action " + data, null)); //$NON-NLS-1$
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Set<NodeRef> nodes = new Targets(event).nodes();
		if (nodes.isEmpty())
			Hints.show(event, Messages.commands_noNode);
		nodes.forEach(node -> action.apply(node).schedule());
		return null;
	}
}
