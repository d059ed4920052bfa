package org.plurix.ide.launch.ui.commands;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.launch.config.ConfigurationFactory;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/** Lists the running clusters of this user that the IDE does not follow yet, and attaches to the chosen ones. */
public final class AttachHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Targets targets = new Targets(event);
		Shell shell = HandlerUtil.getActiveShell(event);
		String wanted = event.getParameter(LaunchUi.PARAMETER_CLUSTER);
		List<String> projects = projects(targets);
		Job job = Job.create(Messages.attach_looking, monitor -> {
			try {
				List<String> names = wanted != null ? List.of(wanted)
						: RunDirectory.running().stream().filter(n -> ClusterLaunch.find(n).isEmpty()).sorted().toList();
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> attach(event, shell, names, wanted != null, projects));
				return Status.OK_STATUS;
			} catch (IOException failure) {
				return LaunchUi.error(failure.getMessage(), failure);
			}
		});
		job.schedule();
		return null;
	}

	/** Whose classes are deployed there: the selected projects, else the only one there is. */
	private static List<String> projects(Targets targets) {
		List<String> selected = targets.projects().stream().map(IProject::getName).toList();
		List<PlurixProject> all = PlurixProject.all();
		return !selected.isEmpty() || all.size() != 1 ? selected : List.of(all.get(0).toString());
	}

	private static void attach(ExecutionEvent event, Shell shell, List<String> names, boolean chosen, List<String> projects) {
		if (names.isEmpty()) {
			Hints.show(event, Messages.attach_none);
			return;
		}
		for (String name : chosen ? names : choose(shell, names)) {
			try {
				DebugUITools.launch(ConfigurationFactory.attach(name, projects), ILaunchManager.RUN_MODE);
			} catch (CoreException failure) {
				StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
			}
		}
	}

	private static List<String> choose(Shell shell, List<String> names) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			public Image getImage(Object element) {
				return LaunchUi.image("obj16/cluster_obj"); //$NON-NLS-1$
			}
		});
		dialog.setTitle(Messages.attach_title);
		dialog.setMessage(Messages.attach_message);
		dialog.setMultipleSelection(true);
		dialog.setElements(names.toArray());
		dialog.setInitialSelections(names.get(0));
		return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(String.class::cast).toList() : List.of();
	}
}
