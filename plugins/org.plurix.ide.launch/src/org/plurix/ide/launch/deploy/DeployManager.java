package org.plurix.ide.launch.deploy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.plurix.ide.core.BuildEvents;
import org.plurix.ide.core.BuildReport;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.LaunchPreferences;
import org.plurix.ide.launch.LaunchPreferences.DeployMode;
import org.plurix.ide.launch.deploy.DeployRecord.Kind;
import org.plurix.ide.launch.process.ClusterEvents;
import org.plurix.ide.launch.process.ClusterLaunch;

/**
 * Brings built sources into running clusters: after a build as the preferences say, at the start of a launch, by command; and takes the last
 * deploy back. All work is done in one job per cluster, never in a build; requests that come meanwhile are done together. A failed deploy
 * changes nothing: what ran goes on. Any thread.
 */
public final class DeployManager {

	private static final DeployManager INSTANCE = new DeployManager();

	private final DeployHistory history = new DeployHistory();
	private final RunningSources running = new RunningSources();
	private final Map<ClusterLaunch, DeployTarget> targets = new ConcurrentHashMap<>();
	private final List<DeployListener> listeners = new CopyOnWriteArrayList<>();

	private DeployManager() {
		BuildEvents.addListener(this::built);
		ClusterEvents.add(new ClusterEvents.Listener() {
			@Override
			public void connected(ClusterLaunch launch) {
				DeployTarget target = target(launch);
				if (!launch.isOwned())
					target.lookWhatRuns();
			}

			@Override
			public void ended(ClusterLaunch launch, String problem) {
				DeployTarget target = targets.remove(launch);
				if (target != null)
					RefusalMarkers.update(launch.clusterName(), target.projects(), null);
				running.update(launch.clusterName(), null);
				tell(l -> l.runningChanged(launch.clusterName()));
			}
		});
	}

	/** The first call also makes it listen to builds and launches. */
	public static DeployManager get() {
		return INSTANCE;
	}

	public DeployHistory history() {
		return history;
	}

	public void addListener(DeployListener listener) {
		listeners.add(listener);
	}

	public void removeListener(DeployListener listener) {
		listeners.remove(listener);
	}

	void tell(Consumer<DeployListener> what) {
		listeners.forEach(what);
	}

	RunningSources running() {
		return running;
	}

	private DeployTarget target(ClusterLaunch launch) {
		return targets.computeIfAbsent(launch, l -> new DeployTarget(this, l));
	}

	private void built(BuildReport report) {
		for (ClusterLaunch launch : ClusterLaunch.live()) {
			DeployTarget target = target(launch);
			if (!launch.isConnected() || !target.concerns(report.project()))
				continue;
			tell(l -> l.runningChanged(launch.clusterName()));
			if (!report.hasChanges())
				continue;
			target.changed(paths(report.compiled()), !report.removed().isEmpty());
			DeployMode mode = LaunchPreferences.deployMode();
			if (mode == DeployMode.AUTO && report.ok())
				target.request(Kind.SAVE);
			else if (mode == DeployMode.ASK && report.ok())
				tell(l -> l.waiting(launch.clusterName(), target.waiting()));
		}
	}

	private static List<Path> paths(Collection<IFile> files) {
		return files.stream().filter(f -> f.getLocation() != null).map(f -> f.getLocation().toFile().toPath()).toList();
	}

	/** Deploys what belongs to the launch and waits for the end; what goes wrong is recorded, not thrown. */
	public void deployAtStart(ClusterLaunch launch, IProgressMonitor monitor) {
		target(launch).deployNow(Kind.START, monitor);
	}

	/** Deploys to that cluster in the background, also these projects (they belong to the launch from now on). */
	public Job deploy(ClusterLaunch launch, Collection<IProject> projects) {
		DeployTarget target = target(launch);
		projects.forEach(p -> target.bind(p.getName()));
		return target.request(Kind.COMMAND);
	}

	/** Takes the newest deploy of a cluster back, in the background. */
	public Job undo(ClusterLaunch launch) {
		return target(launch).requestUndo();
	}

	/** Names of the projects that are deployed to a launch's cluster. */
	public List<String> projects(ClusterLaunch launch) {
		return target(launch).projects();
	}

	/** How a source file compares with what runs on the active cluster. Reads the file if it has changed. */
	public Difference difference(IFile file) {
		try {
			return SourceLookup.difference(running, targets, file);
		} catch (CoreException failure) {
			IStatus status = LaunchCore.error(file.getFullPath() + ": " + failure.getMessage(), failure); //$NON-NLS-1$
			LaunchCore.log().log(status);
			return Difference.UNKNOWN;
		}
	}
}
