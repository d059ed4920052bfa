package org.plurix.ide.launch.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.plurix.dsl.description.Action;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.description.Network;
import org.plurix.dsl.description.Step;
import org.plurix.dsl.files.ClusterFiles;
import org.plurix.dsl.files.LoadedCluster;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.Messages;

/**
 * Takes nodes, network, sources and starts of a launch from a cluster description. What the description does later (faults over time,
 * expectations) follows when the cluster runs.
 */
public final class DescriptionReader {

	private static final double PPM_PER_PERCENT = 10_000.0;

	private DescriptionReader() {
	}

	static ClusterSettings read(ClusterSettings own, IFile file) throws CoreException {
		ClusterDescription cluster = describe(file);
		Set<Path> sources = new LinkedHashSet<>();
		List<StartEntry> starts = new ArrayList<>();
		for (Step step : cluster.preparations()) {
			if (step.action() instanceof Action.Deploy deploy)
				sources.addAll(deploy.sources());
			else if (step.action() instanceof Action.Start start)
				starts.add(new StartEntry(start.type(), start.arguments(), start.node(), start.priority()));
		}
		return new ClusterSettings(ClusterSettings.toName(cluster.name()), false, own.projects(), List.copyOf(sources),
				file.getFullPath().toPortableString(), cluster.nodes().size(), cluster.memoryMiB(), network(cluster.network()), own.capture(),
				own.deployAtStart(), starts.isEmpty() ? own.starts() : starts, own.scenario(), cluster.image());
	}

	/** A description without errors. @throws CoreException with all problems */
	public static ClusterDescription describe(IFile file) throws CoreException {
		LoadedCluster loaded = load(file);
		return loaded.description()
				.orElseThrow(() -> LaunchCore.failure(NLS.bind(Messages.settings_fileWrong, file.getFullPath(), loaded.report()), null));
	}

	private static LoadedCluster load(IFile file) throws CoreException {
		try {
			return ClusterFiles.load(file.getLocation().toFile().toPath());
		} catch (IOException failure) {
			throw LaunchCore.failure(NLS.bind(Messages.settings_fileUnreadable, file.getFullPath(), failure.getMessage()), failure);
		}
	}

	private static NetworkSettings network(Network network) {
		if (network.isClean())
			return NetworkSettings.NONE;
		return new NetworkSettings(percent(network.lossPpm()), percent(network.duplicatePpm()), percent(network.reorderPpm()),
				micros(network.delayNanos()), micros(network.jitterNanos()), Long.toString(network.seed()));
	}

	private static String percent(int ppm) {
		return ppm == 0 ? "" : ppm / PPM_PER_PERCENT + "%"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String micros(long nanos) {
		return nanos == 0 ? "" : Math.max(1, nanos / 1000) + "us"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
