package org.plurix.ide.core.build;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.plurix.ide.core.BuildEvents;

/** What builds and checks of a project remember from one to the next while the IDE runs. Thread safe. */
final class Sessions {

	private static final Map<IProject, ProgramClasses> BUILDS = new HashMap<>();
	private static final Map<IProject, TypingCheck> TYPING = new HashMap<>();

	static {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(Sessions::projectGoes, IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	private Sessions() {
	}

	/** For the builder only; Eclipse runs one build of a project at a time. */
	static synchronized ProgramClasses build(IProject project) {
		return BUILDS.computeIfAbsent(project, ProgramClasses::new);
	}

	static synchronized TypingCheck typing(IProject project) {
		return TYPING.computeIfAbsent(project, TypingCheck::new);
	}

	/** Class files of the project, or of one it requires, have changed. */
	static synchronized void built() {
		TYPING.values().forEach(TypingCheck::outdated);
	}

	private static void projectGoes(IResourceChangeEvent event) {
		if (event.getResource() instanceof IProject project) {
			forget(project);
			BuildEvents.forget(project);
		}
	}

	/** After a clean, and when the project closes or is deleted. */
	static synchronized void forget(IProject project) {
		BUILDS.remove(project);
		TYPING.remove(project);
	}
}
