package org.plurix.ide.launch.ui.console;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IOConsole;
import org.eclipse.ui.console.IOConsoleOutputStream;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.process.MergedOutput;
import org.plurix.ide.launch.process.MergedOutput.Line;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/**
 * The output of all nodes of a launch, each line with its node, in the node's colour. Bounded; lines that come faster than the page can
 * show them are dropped and counted. A job feeds the page: whoever makes output never waits for the user interface.
 */
public final class MergedConsole extends IOConsole {

	public static final String TYPE = LaunchUi.BUNDLE + ".mergedConsole"; //$NON-NLS-1$
	private static final int LOW_WATER = 400_000;
	private static final int HIGH_WATER = 500_000;
	private static final int WAITING_LINES = 20_000;
	private static final long FEED_MILLIS = 50;

	private final ClusterLaunch launch;
	private final Map<Integer, IOConsoleOutputStream> streams = new HashMap<>();
	private final Deque<Line> waiting = new ArrayDeque<>();
	private final Job feeder = new Job(Messages.console_feeder) {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return feed();
		}
	};
	private int dropped;

	MergedConsole(ClusterLaunch launch) {
		super(NLS.bind(Messages.console_merged, launch.clusterName()), TYPE, LaunchUi.descriptor("obj16/cluster_obj"), true); //$NON-NLS-1$
		this.launch = launch;
		setWaterMarks(LOW_WATER, HIGH_WATER);
		feeder.setSystem(true);
		launch.output().listen(this::take);
	}

	public ClusterLaunch launch() {
		return launch;
	}

	private synchronized void take(List<Line> batch) {
		waiting.addAll(batch);
		while (waiting.size() > WAITING_LINES) {
			waiting.removeFirst();
			dropped++;
		}
		feeder.schedule(FEED_MILLIS);
	}

	private IStatus feed() {
		try {
			for (Line line = next(); line != null; line = next())
				stream(line.node()).write(prefix(line.node()) + line.text() + '\n');
		} catch (IOException closed) {
			return Status.OK_STATUS; // the console was removed; so is its launch
		}
		return Status.OK_STATUS;
	}

	private synchronized Line next() {
		if (dropped > 0) {
			Line note = new Line(MergedOutput.CLUSTER, NLS.bind(Messages.console_dropped, dropped));
			dropped = 0;
			return note;
		}
		return waiting.pollFirst();
	}

	private static String prefix(int node) {
		return node < 0 ? Messages.console_clusterPrefix : NLS.bind(Messages.console_nodePrefix, node);
	}

	/** Only the feeder calls. The colour follows a little later, from the UI thread. */
	private IOConsoleOutputStream stream(int node) {
		return streams.computeIfAbsent(node, n -> {
			IOConsoleOutputStream stream = newOutputStream();
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> stream.setColor(LaunchUi.colour(n)));
			return stream;
		});
	}

	/** The theme has changed. UI thread. */
	void recolour() {
		streams.forEach((node, stream) -> stream.setColor(LaunchUi.colour(node)));
	}

	@Override
	public String getHelpContextId() {
		return LaunchUi.BUNDLE + ".console_context"; //$NON-NLS-1$
	}

	@Override
	protected void dispose() {
		launch.output().listen(batch -> { });
		feeder.cancel();
		super.dispose();
	}
}
