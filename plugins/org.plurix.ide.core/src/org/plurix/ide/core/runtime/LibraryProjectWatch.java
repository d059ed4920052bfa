package org.plurix.ide.core.runtime;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.plurix.ide.core.PlurixProject;

/** Leads the container of all Plurix projects to the library project when one opens, and back to the archive when it closes or goes. */
final class LibraryProjectWatch implements IResourceChangeListener {

	private static final int OPENING = IResourceDelta.OPEN | IResourceDelta.DESCRIPTION;
	private IProject known;

	LibraryProjectWatch() {
		known = library();
	}

	@Override
	public synchronized void resourceChanged(IResourceChangeEvent event) {
		if (event.getDelta() == null || !touchesProjects(event.getDelta())) {
			return;
		}
		IProject now = library();
		if (now == null ? known != null : !now.equals(known)) {
			known = now;
			RuntimeContainer.scheduleUpdate();
		}
	}

	private static boolean touchesProjects(IResourceDelta root) {
		for (IResourceDelta project : root.getAffectedChildren()) {
			if (project.getKind() != IResourceDelta.CHANGED || (project.getFlags() & OPENING) != 0) {
				return true;
			}
		}
		return false;
	}

	private static IProject library() {
		Optional<PlurixProject> library = PlurixProject.library();
		return library.isPresent() ? library.get().project() : null;
	}
}
