package org.plurix.ide.core;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.SafeRunner;

/** Reports of PJC's builder: the newest of each project, and who wants to hear of the next. Any thread. */
public final class BuildEvents {

	private static final CopyOnWriteArrayList<BuildListener> LISTENERS = new CopyOnWriteArrayList<>();
	private static final Map<IProject, BuildReport> NEWEST = new ConcurrentHashMap<>();

	private BuildEvents() {
	}

	public static void addListener(BuildListener listener) {
		LISTENERS.addIfAbsent(listener);
	}

	public static void removeListener(BuildListener listener) {
		LISTENERS.remove(listener);
	}

	/** The newest report of this session; empty before the first build after start. */
	public static Optional<BuildReport> last(IProject project) {
		return Optional.ofNullable(NEWEST.get(project));
	}

	/** For the builder only. A listener that fails is logged and does not keep the others from hearing. */
	public static void publish(BuildReport report) {
		NEWEST.put(report.project(), report);
		LISTENERS.forEach(l -> SafeRunner.run(() -> l.buildFinished(report)));
	}

	/** For the builder and the nature only: the report no longer says anything about the project. */
	public static void forget(IProject project) {
		NEWEST.remove(project);
	}
}
