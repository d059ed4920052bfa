package org.plurix.ide.launch;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one cluster that commands without a selection mean: deploy, run, add a node. It is the last one that was started, attached or
 * chosen by the user. Any thread may call; listeners hear a change on the thread that makes it.
 */
public final class ActiveCluster {

	private static final ActiveCluster INSTANCE = new ActiveCluster();

	private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
	private String name;

	private ActiveCluster() {
	}

	public static ActiveCluster get() {
		return INSTANCE;
	}

	/** The cluster's name, or null while there is none. */
	public synchronized String name() {
		return name;
	}

	/** Null: no cluster is active. */
	public void set(String newName) {
		synchronized (this) {
			if (Objects.equals(name, newName))
				return;
			name = newName;
		}
		listeners.forEach(l -> l.accept(newName));
	}

	/** Only if that cluster is the active one: another one of {@code others} follows it, or none. */
	public void ended(String endedName, List<String> others) {
		if (endedName.equals(name()))
			set(others.isEmpty() ? null : others.get(others.size() - 1));
	}

	public void addListener(Consumer<String> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<String> listener) {
		listeners.remove(listener);
	}
}
