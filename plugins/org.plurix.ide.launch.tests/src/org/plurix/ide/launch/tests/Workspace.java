package org.plurix.ide.launch.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.plurix.ide.core.project.NewProject;

/** Projects for tests; builds run only when asked for. */
public final class Workspace {

	private Workspace() {
	}

	public static IProject project(String name) throws CoreException {
		IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
		description.setAutoBuilding(false);
		ResourcesPlugin.getWorkspace().setDescription(description);
		return NewProject.create(name, null, NewProject.Content.NONE, new NullProgressMonitor());
	}

	/** Writes a source below the source folder. */
	public static IFile write(IProject project, String path, String text) throws CoreException {
		return writeFile(project.getFolder(NewProject.SOURCE).getFile(path), text);
	}

	public static IFile writeFile(IFile file, String text) throws CoreException {
		ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists())
			file.setContents(content, IResource.FORCE, null);
		else {
			createParents(file.getParent());
			file.create(content, IResource.FORCE, null);
		}
		return file;
	}

	private static void createParents(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			createParents(folder.getParent());
			folder.create(true, true, null);
		}
	}

	public static void build() throws CoreException {
		ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
	}

	public static void delete(IProject project) throws CoreException {
		if (project != null)
			project.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
	}
}
