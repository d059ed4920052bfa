package org.plurix.ide.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.core.project.Conversion;

/**
 * Configure > Convert to Plurix Project, and the way back. Works in a job; a project that cannot be
 * converted is named with the reason, the others are converted.
 */
public class ConvertHandler extends AbstractHandler {

	/** Configure > Convert to Java Project. */
	public static final class Back extends ConvertHandler {

		@Override
		void convert(IProject project, IProgressMonitor monitor) throws CoreException {
			if (PlurixProject.isPlurix(project)) {
				Conversion.toJava(project, monitor);
			}
		}

		@Override
		String title() {
			return ConvertMessages.back;
		}
	}

	@Override
	public Object execute(ExecutionEvent event) {
		List<IProject> projects = selected(event);
		Job job = new WorkspaceJob(title()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) {
				return convert(projects, monitor);
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.setUser(true);
		job.schedule();
		return null;
	}

	private static List<IProject> selected(ExecutionEvent event) {
		List<IProject> projects = new ArrayList<>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (Object element : selection) {
				IProject project = Adapters.adapt(element, IProject.class);
				if (project != null && !projects.contains(project)) {
					projects.add(project);
				}
			}
		}
		return projects;
	}

	private IStatus convert(List<IProject> projects, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, projects.size());
		MultiStatus result = new MultiStatus(ConvertHandler.class, 0, title());
		for (IProject project : projects) {
			try {
				convert(project, progress.split(1));
			} catch (CoreException e) {
				result.add(e.getStatus());
			}
		}
		return result;
	}

	void convert(IProject project, IProgressMonitor monitor) throws CoreException {
		Optional<String> obstacle = Conversion.obstacle(project);
		if (obstacle.isPresent()) {
			throw new CoreException(Status.error(obstacle.get()));
		}
		Conversion.toPlurix(project, monitor);
	}

	String title() {
		return ConvertMessages.convert;
	}
}
