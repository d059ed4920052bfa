package org.plurix.ide.core.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;

/** Marks the project that holds the sources of the class library; {@code RuntimeContainer} leads the others to it. Does nothing itself. */
public final class LibraryNature implements IProjectNature {

	private IProject project;

	@Override
	public void configure() {
		// the mark is all
	}

	@Override
	public void deconfigure() {
		// the mark is all
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
