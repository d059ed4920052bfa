package org.plurix.ide.launch.deploy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterData;
import org.plurix.cluster.client.DeployResult;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.launch.Messages;
import org.plurix.ide.launch.deploy.DeployRecord.Kind;
import org.plurix.ide.launch.process.ClusterLaunch;

/** Deploys to one launched cluster: what waits, and the job that does it. One deploy or undo at a time. Any thread. */
final class DeployTarget {

	/** A save of several files ends in one build; several builds in a row end in one deploy. */
	private static final long COALESCE_MILLIS = 50;

	private final DeployManager manager;
	private final ClusterLaunch launch;
	private final Job job;
	private final Job undoJob;
	private final ISchedulingRule oneAtATime = new ISchedulingRule() {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};
	private final Set<String> projects = new LinkedHashSet<>();
	private final Set<Path> changed = new LinkedHashSet<>();
	/** All sources must be looked at: nothing was deployed yet, or sources have vanished. */
	private boolean everything = true;
	private Kind kind;
	private long requested;

	DeployTarget(DeployManager manager, ClusterLaunch launch) {
		this.manager = manager;
		this.launch = launch;
		projects.addAll(launch.settings().projects());
		job = Job.create(NLS.bind(Messages.deploy_job, launch.clusterName()), this::runRequested);
		undoJob = Job.create(NLS.bind(Messages.deploy_undoJob, launch.clusterName()), this::runUndo);
		job.setRule(oneAtATime);
		undoJob.setRule(oneAtATime);
	}

	synchronized void bind(String project) {
		if (projects.add(project))
			everything = true;
	}

	synchronized List<String> projects() {
		return new ArrayList<>(projects);
	}

	/** Whether sources of the project are deployed here, also as part of a project that needs it. */
	boolean concerns(IProject project) {
		for (String name : projects()) {
			IProject own = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
			if (own.equals(project) || PlurixProject.isPlurix(own) && requires(own, project))
				return true;
		}
		return false;
	}

	private static boolean requires(IProject own, IProject other) {
		try {
			return List.of(JavaCore.create(own).getRequiredProjectNames()).contains(other.getName());
		} catch (CoreException closed) {
			return false; // between the check and the question
		}
	}

	synchronized void changed(List<Path> files, boolean removed) {
		changed.addAll(files);
		everything |= removed;
	}

	synchronized int waiting() {
		return changed.size();
	}

	Job request(Kind newKind) {
		synchronized (this) {
			if (requested == 0)
				requested = System.nanoTime();
			kind = kind == Kind.COMMAND ? kind : newKind;
		}
		job.schedule(newKind == Kind.SAVE ? COALESCE_MILLIS : 0);
		return job;
	}

	Job requestUndo() {
		undoJob.schedule();
		return undoJob;
	}

	private IStatus runRequested(IProgressMonitor monitor) {
		Kind now;
		synchronized (this) {
			now = kind == null ? Kind.COMMAND : kind;
			kind = null;
			if (now == Kind.SAVE && !everything && changed.isEmpty())
				return Status.OK_STATUS; // the run before took these changes too
		}
		return deployNow(now, monitor);
	}

	/** The status is OK even if the deploy failed: the record says so, in the result view, and no dialog opens. */
	IStatus deployNow(Kind now, IProgressMonitor monitor) {
		long begin;
		List<Path> only;
		boolean all;
		synchronized (this) {
			begin = requested == 0 ? System.nanoTime() : requested;
			requested = 0;
			all = everything || now != Kind.SAVE;
			only = new ArrayList<>(changed);
			changed.clear();
			everything = false;
		}
		manager.tell(l -> l.waiting(launch.clusterName(), 0));
		DeployResult result = null;
		List<DeployProblem> problems = List.of();
		try {
			result = deploy(all ? null : only, monitor);
		} catch (ClientException refused) {
			problems = DeployProblem.parse(refused.getMessage());
		} catch (CoreException failure) {
			problems = DeployProblem.parse(failure.getStatus().getMessage());
		}
		if (result == null)
			restore(only, all);
		record(now, begin, result, problems);
		return Status.OK_STATUS;
	}

	/** What was not deployed is part of the next attempt. */
	private synchronized void restore(List<Path> files, boolean all) {
		changed.addAll(files);
		everything |= all;
	}

	private DeployResult deploy(List<Path> only, IProgressMonitor monitor) throws CoreException {
		Set<Path> folders = new LinkedHashSet<>(launch.settings().sources());
		for (String name : projects()) {
			Optional<PlurixProject> project = PlurixProject.of(ResourcesPlugin.getWorkspace().getRoot().getProject(name));
			if (project.isPresent())
				folders.addAll(checked(project.get()).sourceFolders());
		}
		if (folders.isEmpty())
			throw new ClientException(NLS.bind(Messages.deploy_nothing, launch.clusterName()), true);
		return new ClusterData(launch.client()).deploy(List.copyOf(folders), only, monitor::subTask);
	}

	private static PlurixProject checked(PlurixProject project) throws CoreException {
		int errors = project.errors();
		if (errors > 0)
			throw new ClientException(NLS.bind(Messages.deploy_projectErrors, project, errors), true);
		return project;
	}

	private IStatus runUndo(IProgressMonitor monitor) {
		long begin = System.nanoTime();
		DeployResult result = null;
		List<DeployProblem> problems = List.of();
		try {
			result = new ClusterData(launch.client()).undoDeploy();
			restore(List.of(), true); // the sources differ from what runs now
		} catch (ClientException refused) {
			problems = List.of(new DeployProblem("", 0, refused.getMessage())); //$NON-NLS-1$
		}
		record(Kind.UNDO, begin, result, problems);
		return Status.OK_STATUS;
	}

	private void record(Kind kindOfIt, long begin, DeployResult result, List<DeployProblem> problems) {
		DeployRecord record = new DeployRecord(manager.history().nextSerial(), launch.clusterName(), Instant.now(), kindOfIt, result, problems,
				(System.nanoTime() - begin) / 1_000_000);
		manager.history().add(record);
		launch.note(DeployTexts.oneLine(record));
		if (result != null || kindOfIt == Kind.START)	// a cluster whose first deploy fails runs something too
			lookWhatRuns();
		RefusalMarkers.update(launch.clusterName(), projects(), record);
		manager.tell(l -> l.recorded(record));
	}

	/** Asks the daemon for the sources of what runs, for the decoration of files. */
	void lookWhatRuns() {
		Job look = Job.createSystem(Messages.deploy_lookJob, monitor -> {
			try {
				manager.running().update(launch.clusterName(), new ClusterData(launch.client()).deployed());
			} catch (ClientException gone) {
				manager.running().update(launch.clusterName(), null);
			}
			manager.tell(l -> l.runningChanged(launch.clusterName()));
		});
		look.schedule();
	}
}
