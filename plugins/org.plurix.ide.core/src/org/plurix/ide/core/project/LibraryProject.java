package org.plurix.ide.core.project;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.runtime.SystemSources;

/**
 * The class library as a project with sources. While it is open, the container of all other Plurix projects leads to it instead of to the archive:
 * then its members can be renamed together with their uses. The folder is a link: the files are those that the system itself is made from.
 */
public final class LibraryProject {

	/** Name of the project that {@link #create} makes. */
	public static final String NAME = "plurix-library"; //$NON-NLS-1$

	private LibraryProject() {
	}

	/** Makes and opens the project. Fails with a text for the user if there is no class library or a project of that name. */
	public static IProject create(IProgressMonitor monitor) throws CoreException {
		if (ResourcesPlugin.getWorkspace().getRoot().getProject(NAME).exists()) {
			throw new CoreException(Status.error(ProjectMessages.bind(ProjectMessages.exists, NAME)));
		}
		Path library;
		try {
			library = SystemSources.library();
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		return NewProject.create(NAME, null, (folder, m) -> folder.createLink(library.toUri(), 0, m), monitor, PlurixCore.LIBRARY_NATURE_ID);
	}
}
