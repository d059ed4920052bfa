package org.plurix.ide.launch.daemon;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.plurix.cluster.client.DaemonControl;
import org.plurix.cluster.client.UpOptions;
import org.plurix.runtime.RuntimeHome;

/** Starts a cluster and waits until it is ready; the seam at which tests do without QEMU. */
@FunctionalInterface
public interface ClusterStarter {

	/** The real one: a daemon in a process of its own, with the sources of the system that belong to this installation. */
	ClusterStarter DAEMON = (options, progress, cancelled) -> DaemonControl
			.up(options.home() != null ? options : options.withHome(RuntimeHome.path().toString()), progress, cancelled);

	/** @throws org.plurix.cluster.client.ClientException if it cannot be started or was cancelled; then nothing of it is left */
	void up(UpOptions options, Consumer<String> progress, BooleanSupplier cancelled);
}
