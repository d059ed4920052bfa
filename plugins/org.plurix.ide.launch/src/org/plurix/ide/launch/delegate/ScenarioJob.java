package org.plurix.ide.launch.delegate;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.ClientException;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.run.DaemonPort;
import org.plurix.dsl.run.ScenarioClock;
import org.plurix.dsl.run.ScenarioListener;
import org.plurix.dsl.run.ScenarioReport;
import org.plurix.dsl.run.ScenarioResult;
import org.plurix.dsl.run.ScenarioRunner;
import org.plurix.ide.launch.Messages;
import org.plurix.ide.launch.process.ClusterLaunch;

/**
 * Carries out what a cluster description says about later: faults and checks at their times, expectations at the end. What happens is told
 * in the merged output, a broken expectation also to the user. The launch itself has deployed and started already.
 */
final class ScenarioJob extends Job {

	private final ClusterLaunch launch;
	private final ClusterDescription description;

	ScenarioJob(ClusterLaunch launch, ClusterDescription full) {
		super(NLS.bind(Messages.scenario_job, full.name(), launch.clusterName()));
		this.launch = launch;
		description = full.withoutPreparations();
	}

	/** Whether a description says anything about later. */
	static boolean isNeeded(ClusterDescription description) {
		return !description.steps().isEmpty() || !description.expectations().isEmpty();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		ScenarioListener listener = new ScenarioListener() {
			@Override
			public void happened(long nanos, String text) {
				launch.note(NLS.bind(Messages.scenario_happened, String.format(Locale.ROOT, "%.1f", nanos / 1e9), text)); //$NON-NLS-1$
			}

			@Override
			public void status(long nanos, String text) {
				monitor.subTask(text);
			}
		};
		try {
			ScenarioResult result = new ScenarioRunner(description, new DaemonPort(launch.client()), ScenarioClock.SYSTEM, listener,
					() -> monitor.isCanceled() || launch.isTerminated()).run();
			tell(result, monitor);
		} catch (ClientException gone) {
			launch.note(gone.getMessage());
		}
		return Status.OK_STATUS;
	}

	private void tell(ScenarioResult result, IProgressMonitor monitor) {
		launch.note(ScenarioReport.text(description, result));
		if (result.isGood() || launch.isTerminated() || monitor.isCanceled())
			return;
		long failed = result.checks().stream().filter(c -> !c.holds()).count();
		launch.warn(result.error() != null ? NLS.bind(Messages.scenario_brokenOff, description.name(), result.error())
				: NLS.bind(Messages.scenario_failed, description.name(), failed));
	}
}
