package org.plurix.ide.core.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.core.JavaCore;
import org.plurix.ide.core.BuildEvents;
import org.plurix.ide.core.PlurixCore;

/** Marks a project whose Java sources run on Plurix: brings PJC's builder in behind JDT's, and takes it out with all our markers. */
public final class PlurixNature implements IProjectNature {

	private IProject project;

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		List<ICommand> commands = withoutOurs(description);
		ICommand ours = description.newCommand();
		ours.setBuilderName(PlurixCore.BUILDER_ID);
		int behindJava = 0;
		for (int i = 0; i < commands.size(); i++) {
			if (commands.get(i).getBuilderName().equals(JavaCore.BUILDER_ID)) {
				behindJava = i + 1;
			}
		}
		commands.add(behindJava, ours);
		description.setBuildSpec(commands.toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(withoutOurs(description).toArray(ICommand[]::new));
		project.setDescription(description, null);
		project.deleteMarkers(PlurixCore.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE);
		BuildEvents.forget(project);
	}

	private static List<ICommand> withoutOurs(IProjectDescription description) {
		List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
		commands.removeIf(c -> c.getBuilderName().equals(PlurixCore.BUILDER_ID));
		return commands;
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
