package org.plurix.ide.launch.process;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.plurix.ide.launch.daemon.ClusterStatus;

/** What happens to launched clusters, for those who show it. Any thread; listeners are called on the thread on which it happens. */
public final class ClusterEvents {

	public interface Listener {

		/** The cluster is followed from now on. */
		default void connected(ClusterLaunch launch) {
		}

		/** What the user should hear about; the station is -1 for the cluster as a whole. */
		default void notice(ClusterLaunch launch, int station, String text) {
		}

		/** About once a second. */
		default void status(ClusterLaunch launch, ClusterStatus status) {
		}

		/** It is no longer followed; {@code problem} is null if somebody wanted that. */
		default void ended(ClusterLaunch launch, String problem) {
		}
	}

	private static final List<Listener> LISTENERS = new CopyOnWriteArrayList<>();

	private ClusterEvents() {
	}

	public static void add(Listener listener) {
		LISTENERS.add(listener);
	}

	public static void remove(Listener listener) {
		LISTENERS.remove(listener);
	}

	static void connected(ClusterLaunch launch) {
		LISTENERS.forEach(l -> l.connected(launch));
	}

	static void notice(ClusterLaunch launch, int station, String text) {
		LISTENERS.forEach(l -> l.notice(launch, station, text));
	}

	static void status(ClusterLaunch launch, ClusterStatus status) {
		LISTENERS.forEach(l -> l.status(launch, status));
	}

	static void ended(ClusterLaunch launch, String problem) {
		LISTENERS.forEach(l -> l.ended(launch, problem));
	}
}
