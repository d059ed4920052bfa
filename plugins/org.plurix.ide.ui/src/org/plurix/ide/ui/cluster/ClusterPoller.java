package org.plurix.ide.ui.cluster;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Reads a cluster source about once a second while it is switched on, and hands each answer to the UI thread. Hidden views
 * switch it off, so that they cost the cluster nothing.
 */
final class ClusterPoller extends Job {

	/** One answer: a snapshot, or empty because nothing runs, or the reason why there is no answer. */
	record Answer(Optional<ClusterSnapshot> snapshot, String problem) {
	}

	private static final long PERIOD_MILLIS = 1000;

	private final Display display;
	private final Consumer<Answer> receiver;
	private volatile ClusterSource source;
	private volatile boolean on;

	ClusterPoller(Display display, ClusterSource source, Consumer<Answer> receiver) {
		super("Plurix cluster"); //$NON-NLS-1$
		this.display = display;
		this.source = source;
		this.receiver = receiver;
		setSystem(true);
	}

	void setSource(ClusterSource source) {
		this.source = source;
		if (on)
			schedule();
	}

	void setOn(boolean on) {
		this.on = on;
		if (on)
			schedule();
		else
			cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		ClusterSource asked = source;
		Answer answer = ask(asked);
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (on && asked == source)
					receiver.accept(answer);
			});
		if (on && !monitor.isCanceled())
			schedule(PERIOD_MILLIS);
		return Status.OK_STATUS;
	}

	private static Answer ask(ClusterSource source) {
		try {
			return new Answer(source.read(), null);
		} catch (IOException e) {
			return new Answer(Optional.empty(), e.getMessage() == null ? e.toString() : e.getMessage());
		}
	}
}
