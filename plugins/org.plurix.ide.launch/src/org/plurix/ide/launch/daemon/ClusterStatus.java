package org.plurix.ide.launch.daemon;

import java.util.ArrayList;
import java.util.List;

import org.plurix.ide.launch.daemon.NodeStatus.State;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The answer of the daemon's operation {@code info}: nodes, what the user should hear about, faults of the network. */
public record ClusterStatus(long commit, List<NodeStatus> nodes, List<Notice> notices, String faults) {

	/** {@code station} is -1 for the cluster as a whole. {@code time} is the daemon's text and tells notices apart. */
	public record Notice(String time, int station, String text) {
	}

	public static ClusterStatus of(JsonObject info) {
		List<NodeStatus> nodes = new ArrayList<>();
		for (JsonElement element : info.getAsJsonArray("nodes")) { //$NON-NLS-1$
			JsonObject node = element.getAsJsonObject();
			nodes.add(new NodeStatus(node.get("number").getAsInt(), node.get("name").getAsString(), //$NON-NLS-1$ //$NON-NLS-2$
					State.valueOf(node.get("state").getAsString()))); //$NON-NLS-1$
		}
		List<Notice> notices = new ArrayList<>();
		if (info.has("notices")) //$NON-NLS-1$
			info.getAsJsonArray("notices").forEach(n -> notices.add(notice(n.getAsJsonObject()))); //$NON-NLS-1$
		return new ClusterStatus(info.get("commit").getAsLong(), nodes, notices, info.has("faults") ? info.get("faults").getAsString() : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static Notice notice(JsonObject json) {
		return new Notice(json.get("time").getAsString(), json.get("station").getAsInt(), json.get("text").getAsString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
