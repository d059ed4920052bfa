package org.plurix.ide.core.project;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.plurix.ide.core.PlurixCore;

/** Makes Plurix projects: folder {@code src} with the sources, class files for JDT in {@code bin}, which is never deployed. */
public final class NewProject {

	public static final String SOURCE = "src"; //$NON-NLS-1$
	private static final String OUTPUT = "bin"; //$NON-NLS-1$

	/** Fills the source folder of a new project before it is built for the first time. */
	@FunctionalInterface
	public interface Content {

		Content NONE = (folder, monitor) -> { };

		void create(IFolder sources, IProgressMonitor monitor) throws CoreException;
	}

	private NewProject() {
	}

	/**
	 * Makes and opens a project. What has been made is deleted again when something fails or the user cancels.
	 *
	 * @param location folder of the project, null = in the workspace
	 * @param natures  besides those of Java and Plurix
	 */
	public static IProject create(String name, URI location, Content content, IProgressMonitor monitor, String... natures) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IProject project = workspace.getRoot().getProject(name);
		workspace.run(m -> {
			SubMonitor progress = SubMonitor.convert(m, ProjectMessages.bind(ProjectMessages.creating, name), 10);
			IProjectDescription description = workspace.newProjectDescription(name);
			description.setLocationURI(location);
			project.create(description, progress.split(1));
			try {
				fill(project, content, progress.split(9), natures);
			} catch (CoreException | RuntimeException e) {
				project.delete(IResource.FORCE | (location == null ? IResource.ALWAYS_DELETE_PROJECT_CONTENT : 0), null);
				throw e;
			}
		}, workspace.getRoot(), 0, monitor);
		return project;
	}

	private static void fill(IProject project, Content content, IProgressMonitor monitor, String... natures) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 9);
		project.open(progress.split(1));
		project.setDefaultCharset(StandardCharsets.UTF_8.name(), progress.split(1));
		Conversion.addNatures(project, progress.split(1), JavaCore.NATURE_ID);
		IFolder sources = project.getFolder(SOURCE);
		content.create(sources, progress.split(2));
		if (!sources.exists()) {
			sources.create(true, true, null);
		}
		IJavaProject java = JavaCore.create(project);
		JavaLevel.set(java, null);
		IClasspathEntry[] entries = { JavaCore.newSourceEntry(sources.getFullPath()), JavaCore.newContainerEntry(PlurixCore.containerPath()) };
		java.setRawClasspath(entries, project.getFullPath().append(OUTPUT), progress.split(2));
		String[] all = new String[natures.length + 1];
		System.arraycopy(natures, 0, all, 1, natures.length);
		all[0] = PlurixCore.NATURE_ID;
		Conversion.addNatures(project, progress.split(2), all);
	}
}
