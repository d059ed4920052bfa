package org.plurix.ide.views.calls;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterData;
import org.plurix.model.feed.LiveCluster;

/**
 * One question or command to a cluster. That the cluster is gone or refuses is an expected answer: the caller is told the reason and says it
 * where the user looks. Cancelling drops the answer.
 *
 * @param <T> the answer
 */
public final class ClusterCall<T> extends Job {
	private static final String BUNDLE = "org.plurix.ide.views"; //$NON-NLS-1$

	/** Runs in the job. */
	@FunctionalInterface
	public interface Question<T> {
		T ask(ClusterData data, IProgressMonitor monitor);
	}

	private final LiveCluster cluster;
	private final Question<T> question;
	private final Consumer<T> done;
	private final Consumer<String> failed;

	private ClusterCall(String name, LiveCluster cluster, Question<T> question, Consumer<T> done, Consumer<String> failed) {
		super(name);
		this.cluster = cluster;
		this.question = question;
		this.done = done;
		this.failed = failed;
	}

	/**
	 * Starts a call.
	 *
	 * @param done   hears the answer on the user interface thread
	 * @param failed hears the reason there
	 */
	public static <T> ClusterCall<T> start(String name, LiveCluster cluster, Question<T> question, Consumer<T> done, Consumer<String> failed) {
		ClusterCall<T> call = new ClusterCall<>(name, cluster, question, done, failed);
		call.setSystem(true);
		call.setPriority(SHORT);
		call.schedule();
		return call;
	}

	/** As {@link #start}, for what the user waits for: with progress, and cancelled from there. */
	public static <T> ClusterCall<T> startLong(String name, LiveCluster cluster, Question<T> question, Consumer<T> done, Consumer<String> failed) {
		ClusterCall<T> call = new ClusterCall<>(name, cluster, question, done, failed);
		call.setUser(false);
		call.setPriority(LONG);
		call.schedule();
		return call;
	}

	/** A command: what it changed is asked for at once; a failure is shown with its reason. */
	public static void command(String name, LiveCluster cluster, String failure, Consumer<ClusterData> action) {
		startLong(name, cluster, (data, monitor) -> {
			action.accept(data);
			return null;
		}, nothing -> cluster.refresh(), reason -> StatusManager.getManager()
				.handle(new Status(IStatus.WARNING, BUNDLE, failure, new ClientException(reason, false)), StatusManager.SHOW));
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		try {
			Optional<ClusterData> data = cluster.data();
			if (data.isEmpty()) {
				later(monitor, () -> failed.accept(cluster.status().reason()));
				return Status.OK_STATUS;
			}
			T answer = question.ask(data.get(), monitor);
			later(monitor, () -> done.accept(answer));
		} catch (ClientException refused) {
			later(monitor, () -> failed.accept(refused.getMessage()));
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private static void later(IProgressMonitor monitor, Runnable action) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!monitor.isCanceled()) {
					action.run();
				}
			});
		}
	}
}
