package org.plurix.ide.launch.deploy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The deploys of this session, newest first, bounded. Any thread. */
public final class DeployHistory {

	private static final int KEPT = 100;

	private final Deque<DeployRecord> records = new ArrayDeque<>();
	private long serial;

	synchronized long nextSerial() {
		return ++serial;
	}

	synchronized void add(DeployRecord record) {
		records.addFirst(record);
		if (records.size() > KEPT)
			records.removeLast();
	}

	public synchronized List<DeployRecord> records() {
		return new ArrayList<>(records);
	}

	public synchronized Optional<DeployRecord> last(String cluster) {
		return records.stream().filter(r -> r.cluster().equals(cluster)).findFirst();
	}

	public synchronized void clear() {
		records.clear();
	}
}
