package org.plurix.ide.launch.ui.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.plurix.ide.launch.daemon.ClusterStatus;
import org.plurix.ide.launch.daemon.NodeStatus.State;
import org.plurix.ide.launch.deploy.DeployRecord;
import org.plurix.ide.launch.deploy.DeployTexts;
import org.plurix.ide.launch.ui.Messages;

/** What the status line says about the active cluster. Plain model: no widgets; one thread. */
final class ClusterText {

	private static final class Facts {
		private int nodes;
		private long ready;
		private int waiting;
		private DeployRecord last;
	}

	private final Map<String, Facts> clusters = new HashMap<>();
	private String active;

	void active(String name) {
		active = name;
		clusters.keySet().removeIf(known -> name == null || !Objects.equals(known, name) && clusters.get(known).nodes == 0);
	}

	private Facts facts(String cluster) {
		return clusters.computeIfAbsent(cluster, c -> new Facts());
	}

	void status(String cluster, ClusterStatus status) {
		Facts facts = facts(cluster);
		facts.nodes = status.nodes().size();
		facts.ready = status.nodes().stream().filter(n -> n.state() == State.READY).count();
	}

	void deployed(DeployRecord record) {
		facts(record.cluster()).last = record;
	}

	void waiting(String cluster, int files) {
		facts(cluster).waiting = files;
	}

	String text() {
		if (active == null)
			return Messages.item_none;
		Facts facts = facts(active);
		String nodes = facts.nodes == 0 ? active : NLS.bind(Messages.item_nodes, new Object[] { active, facts.ready, facts.nodes });
		if (facts.waiting > 0)
			return NLS.bind(Messages.item_waiting, nodes, facts.waiting);
		if (facts.last == null)
			return nodes;
		String deploy = facts.last.failed() ? Messages.item_failed : facts.last.refusedAny() ? Messages.item_refused : Messages.item_deployed;
		return NLS.bind(Messages.item_lastDeploy, nodes, NLS.bind(deploy, facts.last.millis()));
	}

	String tip() {
		if (active == null)
			return Messages.item_noneTip;
		Facts facts = facts(active);
		String tip = NLS.bind(Messages.item_tip, active);
		return facts.last == null ? tip : tip + '\n' + DeployTexts.oneLine(facts.last);
	}
}
