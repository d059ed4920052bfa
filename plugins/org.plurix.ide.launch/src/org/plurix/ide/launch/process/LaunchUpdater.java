package org.plurix.ide.launch.process;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.ConsoleBatch;
import org.plurix.ide.launch.Messages;
import org.plurix.ide.launch.daemon.ClusterSession;
import org.plurix.ide.launch.daemon.ClusterStatus;
import org.plurix.ide.launch.daemon.ClusterStatus.Notice;
import org.plurix.ide.launch.daemon.NodeStatus;
import org.plurix.ide.launch.process.MergedOutput.Line;

/** Makes a launch show what its session hears. Used by the session's thread only. */
final class LaunchUpdater implements ClusterSession.Listener {

	private final ClusterLaunch launch;
	private final Map<Integer, NodeProcess> nodes = new TreeMap<>();
	private final Set<Notice> known = new HashSet<>();

	LaunchUpdater(ClusterLaunch launch) {
		this.launch = launch;
	}

	@Override
	public void lines(ConsoleBatch batch) {
		List<Line> merged = new ArrayList<>(batch.lines().size() + 1);
		if (batch.missed() > 0)
			merged.add(new Line(MergedOutput.CLUSTER, NLS.bind(Messages.cluster_missedLines, batch.missed())));
		Map<Integer, StringBuilder> texts = new TreeMap<>();
		for (ConsoleBatch.Line line : batch.lines()) {
			merged.add(new Line(line.node(), line.text()));
			texts.computeIfAbsent(line.node(), n -> new StringBuilder()).append(line.text()).append('\n');
		}
		texts.forEach((number, text) -> node(number).append(text.toString()));
		launch.output().add(merged);
	}

	private NodeProcess node(int number) {
		NodeProcess node = nodes.get(number);
		return node != null ? node : create(number, ""); //$NON-NLS-1$
	}

	private NodeProcess create(int number, String before) {
		NodeProcess node = new NodeProcess(launch, number);
		node.setAttribute(IProcess.ATTR_PROCESS_LABEL, NLS.bind(Messages.process_state, launch.clusterName(), node.name()));
		if (!before.isEmpty())
			node.append(before);
		nodes.put(number, node);
		launch.addProcess(node);
		node.fire(DebugEvent.CREATE);
		return node;
	}

	@Override
	public void status(ClusterStatus status) {
		for (NodeStatus report : status.nodes()) {
			NodeProcess node = node(report.number());
			if (node.isTerminated() && report.state().isAlive())
				node = again(node);
			if (node.become(report.state()))
				launch.note(NLS.bind(Messages.process_state, node.name(), NodeProcess.stateText(report.state())));
		}
		for (Notice notice : status.notices()) {
			if (known.add(notice)) {
				launch.note(notice.text());
				ClusterEvents.notice(launch, notice.station(), notice.text());
			}
		}
		known.retainAll(status.notices()); // the daemon forgets old ones
		ClusterEvents.status(launch, status);
	}

	/** A node that has ended runs again: an entry of its own in place of the old one, with what the old one wrote. */
	private NodeProcess again(NodeProcess old) {
		StringBuilder before = new StringBuilder();
		launch.output().lines().stream().filter(l -> l.node() == old.number()).forEach(l -> before.append(l.text()).append('\n'));
		launch.removeProcess(old);
		return create(old.number(), before.append(Messages.process_startedAgain).append('\n').toString());
	}

	@Override
	public void silent(boolean silent, String reason) {
		launch.clusterProcess().become(silent ? ClusterProcess.State.SILENT : ClusterProcess.State.RUNNING);
		launch.note(silent ? NLS.bind(Messages.cluster_doesNotAnswer, reason) : Messages.cluster_answersAgain);
	}

	/** An orderly end removes the run directory; what is left of a crash stays until the name is used again. */
	@Override
	public void ended(String log) {
		boolean orderly = !Files.exists(launch.client().directory().path());
		if (orderly)
			launch.close(ClusterProcess.State.ENDED, Messages.cluster_endedOutside);
		else
			launch.close(ClusterProcess.State.LOST, NLS.bind(Messages.cluster_endedItself, launch.clusterName(), log));
	}
}
