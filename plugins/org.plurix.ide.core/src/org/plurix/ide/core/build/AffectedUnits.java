package org.plurix.ide.core.build;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;

/**
 * Sources that JDT's builder has compiled and PJC's has not yet, per project. Filled by the compilation participant in the waves of JDT's builder, so a
 * change of a signature brings its users too; emptied by PJC's builder when it has done its work. Thread safe.
 */
final class AffectedUnits {

	private static final Map<IProject, Set<IFile>> WAITING = new HashMap<>();
	private static final Set<IProject> ALL = new LinkedHashSet<>();

	/** What waits: these files, or everything. */
	record Waiting(Set<IFile> files, boolean all) {
	}

	private AffectedUnits() {
	}

	static synchronized void add(IFile file) {
		WAITING.computeIfAbsent(file.getProject(), p -> new LinkedHashSet<>()).add(file);
	}

	/** Everything in the project waits: JDT compiles all of it. */
	static synchronized void addAll(IProject project) {
		ALL.add(project);
	}

	static synchronized Waiting waiting(IProject project) {
		return new Waiting(new LinkedHashSet<>(WAITING.getOrDefault(project, Set.of())), ALL.contains(project));
	}

	/** That work is done, and what a clean threw away need not be done. */
	static synchronized void done(IProject project) {
		WAITING.remove(project);
		ALL.remove(project);
	}
}
