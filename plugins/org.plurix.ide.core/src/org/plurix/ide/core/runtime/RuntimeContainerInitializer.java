package org.plurix.ide.core.runtime;

import java.io.IOException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.core.ClasspathContainerInitializer;
import org.eclipse.jdt.core.IClasspathContainer;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.plurix.ide.core.PlurixCore;

/** Fills the class path container with the Plurix class library for a project that names it. Called by JDT. */
public final class RuntimeContainerInitializer extends ClasspathContainerInitializer {

	static {
		// from the first container on somebody has to notice that a library project opens or closes
		ResourcesPlugin.getWorkspace().addResourceChangeListener(new LibraryProjectWatch(), IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void initialize(IPath path, IJavaProject project) throws CoreException {
		JavaCore.setClasspathContainer(path, new IJavaProject[] { project }, new IClasspathContainer[] { container(project) }, null);
	}

	private static IClasspathContainer container(IJavaProject project) {
		try {
			return RuntimeContainer.resolve(project.getProject());
		} catch (IOException e) {
			PlurixCore.log().error(e.getMessage(), e);
			return RuntimeContainer.missing();
		}
	}

	@Override
	public String getDescription(IPath path, IJavaProject project) {
		return RuntimeMessages.container;
	}

	@Override
	public IClasspathContainer getFailureContainer(IPath path, IJavaProject project) {
		return RuntimeContainer.missing();
	}

	/** One container for all: its entries depend on the workspace only. */
	@Override
	public Object getComparisonID(IPath path, IJavaProject project) {
		return path.segment(0);
	}
}
